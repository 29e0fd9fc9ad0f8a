import type { View } from '#platform/http/view.ts'
import { isTongue, tongueNames } from '#platform/text.ts'
import { agesSentence, listed, whoCanCome } from '../components/sentences.ts'
import { AUDIENCES, isServiceKind } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import type { Eligibility } from '../listing.ts'
import { fieldWords, words } from '../words.ts'
import { differenceWords } from './words.ts'

const audienceNamed = (value: string) => AUDIENCES.find(each => each === value)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fieldNamed = (field: string, { t }: View): string => {
  if (field in fieldWords) return t(fieldWords[field as keyof typeof fieldWords])
  return field in differenceWords ? t(differenceWords[field as keyof typeof differenceWords]) : field
}

/** A field's value as lines a person can compare: what HSDS parts hold, without their keys where they go without saying. */
export function linesOf(value: unknown, view: View): string[] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'string') return [inWords(value, view)]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(each => oneLine(each, view))
  if (!isRecord(value)) return []
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
  if (entries.length > 0 && entries.every(([key, part]) => isTongue(key) && typeof part === 'string'))
    return entries.map(([key, part]) =>
      entries.length > 1 && isTongue(key)
        ? `${tongueNames[key]}${view.tongue === 'fr' ? '\u00a0' : ''}: ${part}`
        : String(part),
    )
  return partsOf(value, view)
}

const hidden = new Set(['normal', 'code', 'externalId', 'uri', 'rrule', 'provinceWritten', 'aside'])

function partsOf(value: Record<string, unknown>, view: View): string[] {
  if (isRecord(value.statuses)) return eligibilityLines(value as unknown as Eligibility, view)
  if (typeof value.latitude === 'number') return [`${value.latitude}, ${value.longitude}`]
  return Object.entries(value)
    .filter(([key]) => !hidden.has(key))
    .flatMap(([key, part]) => (key === 'is' && part === 'unknown' ? [] : linesOf(part, view)))
}

function eligibilityLines(eligibility: Eligibility, view: View): string[] {
  const { accepts, refuses } = whoCanCome(eligibility, view)
  return [
    ...(accepts.length > 0 ? [view.t(words.accepts, { who: listed(accepts, view) })] : []),
    ...(refuses.length > 0 ? [view.t(words.refuses, { who: listed(refuses, view) })] : []),
    ...[agesSentence(eligibility, view) ?? []].flat(),
    ...linesOf(eligibility.about, view),
  ]
}

/** A phone, a language, a time: on one line. */
function oneLine(value: unknown, view: View): string[] {
  if (!isRecord(value)) return linesOf(value, view)
  if (Array.isArray(value.days)) {
    const days = value.days.map(day => view.t(words.weekdays, { day: String(day) })).join(', ')
    const clock = [value.opens, value.closes].filter(Boolean).join(' – ')
    return [[days, clock, ...linesOf(value.about, view)].filter(Boolean).join(' · ')]
  }
  const parts = partsOf(value, view)
  return parts.length > 0 ? [parts.join(' · ')] : []
}

function inWords(value: string, { t }: View): string {
  const audience = audienceNamed(value)
  if (isServiceKind(value)) return t(kindWords[value])
  if (audience) return t(audienceWords[audience])
  if (value === 'free') return t(fieldWords.costFree)
  if (value === 'paid') return t(fieldWords.costPaid)
  return value
}
