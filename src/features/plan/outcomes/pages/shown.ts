import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { LineProps } from '#platform/ui/line.tsx'
import type { ContributionSeen } from '../queries/outcomes.ts'
import type { ConfirmationRow, OutcomeRow, RewordingRow } from '../tables.ts'

/** A question that was sent. */
export interface Sent {
  recipientName: string
  recipientEmail: string
  sentAt: Date
  usedAt: Date | null
}

type Choice = { value: string; label: string }
export interface Choices {
  actions: readonly Choice[]
  organisations: readonly Choice[]
}

/** All that the page of one outcome shows. */
export interface OutcomePageProps {
  view: View
  slug: string
  outcome: OutcomeRow
  community: string | undefined
  contributions: readonly ContributionSeen[]
  confirmations: readonly ConfirmationRow[]
  rewordings: ReadonlyMap<string, RewordingRow>
  line: { stations: LineProps['stations']; ties: readonly { from: string; to: string }[] }
  form: FormState
  /** For those who keep the plan. */
  links: readonly Sent[]
  choices: Choices
}
