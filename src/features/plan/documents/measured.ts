import type { Part } from '#platform/documents/document.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { statusWords } from '../indicators/kind-words.ts'
import type { Seen } from '../indicators/seen.ts'
import { written } from './whole.ts'
import { documentWords as d } from './words.ts'

type Reader = Pick<View, 't' | 'tongue'>

// A number with its day: one without the other says nothing.
function dated(
  reader: Reader,
  seen: Seen,
  value: number | null | undefined,
  day: PlainDate | null | undefined,
) {
  if (value === null || value === undefined || !day) return ''
  const unit = inTongue(seen.indicator.unit ?? undefined, reader.tongue).text
  return `${[String(value), unit].filter(Boolean).join(' ')} (${writeDay(day, reader.tongue)})`
}

/** What a plan's goals are measured by, with what was last measured, as a table at the end of the document. */
export function measuredParts(reader: Reader, measured: readonly Seen[]): Part[] {
  if (measured.length === 0) return []
  const { t } = reader
  return [
    { kind: 'heading', level: 1, text: t(d.measured) },
    {
      kind: 'table',
      caption: t(d.measured),
      columns: [d.measure, d.baseline, d.target, d.latest, d.standing].map(word => t(word)),
      rows: measured.map(seen => [
        written(reader, seen.indicator.title),
        dated(reader, seen, seen.indicator.baseline, seen.indicator.baselineOn),
        dated(reader, seen, seen.indicator.target, seen.indicator.targetOn),
        dated(reader, seen, seen.latest?.value, seen.latest?.measuredOn),
        t(statusWords[seen.status]),
      ]),
    },
  ]
}
