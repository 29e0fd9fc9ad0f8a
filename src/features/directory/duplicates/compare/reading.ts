/** Reads a cell into the form its kind of column is compared in. */
import { fold } from '#platform/text.ts'
import { streetTypes } from '../../address-words.ts'
import { type Day, readDay } from '../normal/date.ts'
import { normalName } from '../normal/name.ts'
import { normalPlace, normalPostalCode } from '../normal/place.ts'
import { mailbox, normalSite, phoneDigits } from '../normal/reach.ts'
import { folded, wordsOf } from '../normal/words.ts'
import type { ColumnKind } from '../table.ts'

/** What one written value is in normal form. Equal keys are the same value. */
export interface Value {
  readonly key: string
  readonly words: readonly string[]
  readonly number?: number
  readonly day?: Day
  readonly unit?: string
  readonly door?: string
  /** Second reading: the host of a site or mailbox, the longitude of coordinates. */
  readonly host?: string
}

const none: readonly string[] = []
const plainValue = (key: string): Value => ({ key, words: none })

/** Words that stand for "nothing known" in lists. */
const nothing = /^(?:|-+|\?+|n\/?a|na|nan|null|none|nil|unknown|inconnue?|s\.?o\.?|tbd|\.)$/i

export function readValue(kind: ColumnKind, written: string): Value | undefined {
  const text = written.trim()
  if (nothing.test(text)) return undefined
  const value = readers[kind](text)
  return value.key === '' ? undefined : value
}

const readers: Record<ColumnKind, (text: string) => Value> = {
  name: text => {
    const words = wordsOf(text)
    return { key: words.join(''), words }
  },
  text: text => {
    const words = wordsOf(text)
    return { key: words.join(' '), words: [...new Set(words)] }
  },
  'long-text': text => {
    const words = wordsOf(text)
    return { key: words.join(' '), words: [...new Set(words)] }
  },
  organisation: text => {
    const { key, words } = normalName(text)
    return { key, words: [...new Set(words)] }
  },
  address: readAddress,
  'postal-code': text => plainValue(normalPostalCode(text)),
  phone: text => plainValue(phoneDigits(text)),
  email: text => {
    const key = mailbox(text)
    return { key, words: none, host: key.slice(key.indexOf('@') + 1) }
  },
  site: text => {
    const { host, path } = normalSite(text)
    return { key: path ? `${host}/${path}` : host, words: none, host }
  },
  date: text => {
    const day = readDay(text)
    if (!day) return plainValue(folded(text))
    const two = (part: number) => String(part).padStart(2, '0')
    return { key: `${day.year}${two(day.month)}${two(day.day)}`, words: none, day }
  },
  number: text => {
    const number = Number(
      text
        .replace(/[^\d.,+-]/g, '')
        .replace(/,(?=\d{3}\b)/g, '')
        .replace(',', '.'),
    )
    return Number.isFinite(number) ? { key: String(number), words: none, number } : plainValue(folded(text))
  },
  code: text => plainValue(fold(text).replace(/[^\p{L}\p{N}]+/gu, '')),
  category: text => plainValue(wordsOf(text).join(' ') || folded(text)),
  coordinates: text => {
    const [latitude, longitude] = text.split(/[,;\s]+/).map(Number)
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude) || (latitude === 0 && longitude === 0))
      return plainValue('')
    return { key: `${latitude},${longitude}`, words: none, number: latitude!, host: String(longitude) }
  },
}

function readAddress(text: string): Value {
  const place = normalPlace({ street: text })
  const words = wordsOf(text).map(word => streetTypes.get(word) ?? word)
  const street = place.street === '' ? [] : place.street.split(' ')
  return {
    key: place.building || words.join(' '),
    words: street.length > 0 ? street : words,
    ...((place.number ?? place.box) && { door: place.number ?? `box ${place.box}` }),
    ...((place.unit ?? place.floor) && { unit: place.unit ?? `floor ${place.floor}` }),
  }
}
