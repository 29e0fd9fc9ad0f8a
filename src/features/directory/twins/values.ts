import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn, tongues } from '#platform/text.ts'
import { hoursLines } from '../components/hours-lines.ts'
import { isServiceKind, type Status } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import type { Schedule } from '../listing.ts'
import { statusWords, words } from '../words.ts'
import { twinWords } from './words.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTextIn = (value: Record<string, unknown>): value is TextIn =>
  Object.keys(value).every(key => (tongues as readonly string[]).includes(key))

const own = new Set(['normal', 'form', 'externalId', 'provinceWritten', 'rrule'])

/** One value of a listing in plain words, whatever its shape; all its languages, since both are what is chosen between. */
export function plainly(value: unknown, view: View): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string')
    return isServiceKind(value)
      ? view.t(kindWords[value])
      : value in audienceWords
        ? view.t(audienceWords[value as keyof typeof audienceWords])
        : value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return view.t(value ? twinWords.yes : twinWords.no)
  if (Array.isArray(value))
    return value
      .map(each => plainly(each, view))
      .filter(Boolean)
      .join(', ')
  if (!isRecord(value)) return ''
  if (isTextIn(value)) return [...new Set(Object.values(value))].join(' · ')
  if (typeof value.written === 'string') return value.written
  if (isRecord(value.statuses)) return eligibility(value, view)
  if (value.is === 'unknown') return ''
  if (value.is === 'free' || value.is === 'paid')
    return [view.t(words[value.is]), plainly({ ...value, is: undefined }, view)].filter(Boolean).join(', ')
  if (Array.isArray(value.days))
    return hoursLines({ schedules: [value as unknown as Schedule] }, [], view).join(', ')
  if (typeof value.latitude === 'number') return `${value.latitude}, ${String(value.longitude)}`
  return Object.entries(value)
    .filter(([key]) => !own.has(key))
    .map(([, part]) => plainly(part, view))
    .filter(Boolean)
    .join(', ')
}

/** Who may come, answer by answer: “Permanent residents: yes”. */
function eligibility({ statuses, ...rest }: Record<string, unknown>, view: View): string {
  const answers = Object.entries(statuses as Record<string, 'yes' | 'no' | 'unknown'>).flatMap(
    ([status, answer]) =>
      status in statusWords && answer !== 'unknown'
        ? `${view.t(statusWords[status as Status])}: ${view.t(answer === 'yes' ? twinWords.yes : twinWords.no)}`
        : [],
  )
  return [...answers, plainly(rest, view)].filter(Boolean).join(', ')
}

export const nameIn = (name: TextIn | undefined, view: View): string => inTongue(name, view.tongue).text
