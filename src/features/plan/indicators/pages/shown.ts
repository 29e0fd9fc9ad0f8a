import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import type { LineProps } from '#platform/ui/line.tsx'
import type { BreakdownSeen } from '../queries/indicators.ts'
import type { Seen } from '../seen.ts'
import type { ValueRow } from '../tables.ts'

/** All that the page of one indicator shows. */
export interface IndicatorPageProps {
  view: View
  slug: string
  seen: Seen
  measures: readonly { id: string; title: TextIn; href: string }[]
  breakdowns: readonly BreakdownSeen[]
  corrected: readonly ValueRow[]
  line: { stations: LineProps['stations']; ties: readonly { from: string; to: string }[] }
  keeper: { name: string; askedOn: Date | undefined } | undefined
  form: FormState
}
