import type { Tongue } from '#platform/text.ts'
import type { Plan } from '../../plan.ts'
import type { PlanWhole } from '../../queries/whole.ts'
import type { Deed } from '../sheet/choice.ts'
import type { PlanNow } from '../sheet/now.ts'
import type { ReturnChangeRow, ReturnRow } from '../tables.ts'

/** What is remembered of one thing that was done. */
export type Kept = Pick<
  ReturnChangeRow,
  'thing' | 'subject' | 'field' | 'before' | 'after' | 'proposed' | 'undoesId'
>

/** What a person chose of a file, and the plan it was compared with. */
export interface Work {
  plan: Plan
  standing: { now: PlanNow; whole: PlanWhole }
  back: ReturnRow
  deeds: readonly Deed[]
  tongue: Tongue
}
