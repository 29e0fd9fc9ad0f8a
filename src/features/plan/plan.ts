import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'

const planStates = ['draft', 'adopted', 'completed'] as const
export type PlanState = (typeof planStates)[number]

export interface Plan {
  id: string
  name: TextIn
  fromYear: number
  toYear: number
  /** Which version of the plan this is, as people count them. */
  edition: number
  vision: TextIn | null
  /** The plan this one takes the place of. */
  succeedsId: string | null
  state: PlanState
  adoptedOn: PlainDate | null
  completedOn: PlainDate | null
  /** How often its actions are asked about, in days, where they do not say otherwise. */
  rhythmDays: number
  /** The recorded decision that adopted the version in force. */
  decisionId: string | null
  version: number
  changedAt: Date
}

/** What is known of a plan when it is written down. */
export interface PlanFacts {
  name: TextIn
  from: number
  to: number
  edition?: number | undefined
  vision?: TextIn | undefined
  succeeds?: string | undefined
  /** In days, 7 to 366; 30 when left out. */
  rhythmDays?: number | undefined
}

const latestFirst = (a: Plan, b: Plan) =>
  (b.adoptedOn ?? '').localeCompare(a.adoptedOn ?? '') || b.fromYear - a.fromYear || b.edition - a.edition

/**
 * The plan in force: adopted last and not completed; else the last one completed. A draft is nobody's plan yet, so it
 * is never current.
 */
export function currentOf(plans: readonly Plan[]): Plan | undefined {
  const adopted = plans.filter(plan => plan.state === 'adopted').sort(latestFirst)
  const completed = plans.filter(plan => plan.state === 'completed').sort(latestFirst)
  return adopted[0] ?? completed[0]
}

/** The draft being written, newest first where there are several. */
export const draftOf = (plans: readonly Plan[]): Plan | undefined =>
  plans
    .filter(plan => plan.state === 'draft')
    .sort((a, b) => b.fromYear - a.fromYear || b.edition - a.edition)[0]

export type AdoptionRefused = 'already-adopted' | 'no-goals'

/** Whether a plan may be adopted: a draft that promises something. */
export function refusesAdoption(plan: Pick<Plan, 'state'>, goals: number): AdoptionRefused | undefined {
  if (plan.state !== 'draft') return 'already-adopted'
  return goals === 0 ? 'no-goals' : undefined
}

/** Whether visitors may read it. */
export const isPublic = (plan: Pick<Plan, 'state'>): boolean => plan.state !== 'draft'

/** Whether its actions are being carried out: those of a draft too, which may begin before the council has met. */
export const underWay = (plan: Pick<Plan, 'state'>): boolean => plan.state !== 'completed'
