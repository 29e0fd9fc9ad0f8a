/**
 * A normal form of Canadian street addresses, for comparing only; what was written is what is shown.
 * Follows the parts of Canada Post's Addressing Guidelines (unit, civic number, street name, type,
 * direction; delivery box), read from English and French lines in any of the ways lists write them:
 * `202-8627 91 Street`, `8627 91 St., Suite 202`, `8627, rue 91, bureau 202` and `#202 8627 91 St` agree.
 */
import { fold } from '#platform/text.ts'
import { directions, ordinals, streetTypes } from './address-words.ts'

export type NormalAddress = {
  unit?: string
  floor?: string
  civic?: string
  /** Words of the street in normal form, sorted, so that `rue Main` and `Main Street` agree. */
  street: string
  box?: string
  city: string
  /** All of the above: equal keys are one address. */
  key: string
  /** The same without unit and floor: equal keys are one building. */
  building: string
}

type Written = { street: string; city?: string | undefined; province?: string | undefined }

const box = /\b(?:p\.?\s*o\.?\s*box|post office box|box|c\.?\s*p\.?|case postale)\s*#?(\d+)\b/
const floor = /\b(\d+)\s*(?:st|nd|rd|th|e|er|re|ieme|eme)?\s*(?:floor|fl|etage|niveau)\b/
const unit =
  /(?:\b(?:suites?|ste|unit|units|unite|unites|office|bureau|bur|room|apt|apartment|app|local|bay|locaux)\b\.?\s*#?|#)\s*([a-z]{0,2}\d+[a-z]?(?:\s*(?:-|to|a)\s*\d+(?=\s*(?:,|$)))?|[a-z])\b/
const type = `(?:${[...streetTypes.keys()].join('|')})\\b\\.?`
const direction = `(?:\\s+(?:${[...directions.keys(), '[a-z]'].join('|')})\\b\\.?)*`
// In `335 - 6 Avenue South` the second number names the street; in `400-259 avenue Portage` it is the door.
const streetEndsThere = `\\s*${type}${direction}\\s*(?:,|$)`
const before = new RegExp(
  `^\\(?([a-z]{0,2}\\d*[a-z]?(?:-\\d+)?)\\)?(?:\\s*[-,]\\s*|\\s+)(\\d+[a-z]?)(?=[\\s,])(?!${streetEndsThere})`,
)
const civicFirst = /^(\d+)\s?([a-z])?(?=[\s,-]|$)/

export function normalAddress({ street, city = '', province = '' }: Written): NormalAddress {
  const place = plain(city)
    .replace(/\(.*?\)/g, '')
    .trim()
  const ends = [place, plain(province), 'bc', 'ab', 'mb', 'canada'].filter(Boolean)
  let rest = plain(street)
  for (let turn = 0; turn < 3; turn++)
    for (const end of ends) if (rest.endsWith(`, ${end}`)) rest = rest.slice(0, -end.length - 2).trim()
  const found: { unit?: string; floor?: string; civic?: string; box?: string } = {}
  const take = (part: keyof typeof found, pattern: RegExp) => {
    const value = pattern.exec(rest)?.[1]?.replace(/[\s-]+/g, '-')
    if (value) {
      found[part] ??= value
      rest = rest
        .replace(pattern, ' ')
        .replace(/^[\s,-]+/, '')
        .replace(/\s*,\s*,/g, ',')
        .trim()
    }
  }
  take('box', box)
  take('floor', floor)
  take('unit', unit)
  const split = before.exec(rest)
  if (split?.[1] && split[2] && !/^\d+(?:st|nd|rd|th|e)$/.test(split[2])) {
    found.unit ??= split[1]
    rest = rest.slice(split[0].length - split[2].length)
  }
  const civic = civicFirst.exec(rest)
  if (civic) {
    found.civic = civic[1] + (civic[2] ?? '')
    rest = rest.slice(civic[0].length)
  }
  const words = streetWords(rest)
  const parts = [found.civic ?? '', words, found.box ?? '', place]
  return {
    ...found,
    street: words,
    city: place,
    building: parts.join('|'),
    key: [...parts, found.unit ?? '', found.floor ?? ''].join('|'),
  }
}

const plain = (written: string) =>
  fold(written)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/[,\s]+$/, '')

function streetWords(written: string): string {
  const joined = written
    .replace(/\b([nsew])\.?\s?([ew])\.(?=\s|$)/g, '$1$2')
    .replace(
      /\b(north|south|nord|sud)[\s-](east|west|est|ouest)\b/g,
      (_, a, b) => `${directions.get(a)}${directions.get(b)}`,
    )
    .replace(/\b(?:de la|de l'|du|des|de|d'|l')\s*/g, ' ')
  const words = joined
    .split(/[\s,.()/-]+/)
    .filter(Boolean)
    .map(word => ordinals.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th|e|er|re|ieme|eme|iere|ae)$/, '$1'))
    .map((word, at, all) => (at === all.length - 1 || at === 0 ? (directions.get(word) ?? word) : word))
    .map(word => streetTypes.get(word) ?? word)
  return [...new Set(words)].sort().join(' ')
}
