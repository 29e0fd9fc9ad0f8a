import type { PlainDate } from '#platform/time.ts'

export const involvements = ['member', 'observer', 'informed'] as const
export type Involvement = (typeof involvements)[number]

/** How an endorsement reached us: on joining, by a signed link, entered by staff, or brought in from a list. */
export type How = 'joined' | 'link' | 'staff' | 'import'

/** What was agreed to: a version of vision and mandate and, where one was shown, a version of a plan. */
export interface Agreed {
  statementVersion: number
  planId: string | null
  edition: number | null
}

/** One endorsement, from its day on, until the day of the next. */
export interface Endorsing extends Agreed {
  day: PlainDate
  at: Date
}

/** A letter that asked to agree to something, on a day. */
export interface Asking extends Agreed {
  day: PlainDate
}

export type Standing =
  | { is: 'good' }
  | { is: 'asked' | 'due'; behind: ('statement' | 'plan')[]; since?: PlainDate }

/** The endorsement that held on a day: the last one begun by then. */
export function heldOn<Each extends Endorsing>(
  endorsements: readonly Each[],
  day: PlainDate,
): Each | undefined {
  let held: Each | undefined
  for (const each of endorsements)
    if (each.day <= day && (!held || each.day > held.day || (each.day === held.day && each.at > held.at)))
      held = each
  return held
}

/**
 * What somebody has not agreed to of what is in force. An older version covers nothing newer; where no plan is in force
 * there is none to agree to.
 */
export function behindOf(held: Agreed | undefined, inForce: Agreed): ('statement' | 'plan')[] {
  const behind: ('statement' | 'plan')[] = []
  if (!held || held.statementVersion < inForce.statementVersion) behind.push('statement')
  const samePlan = held?.planId === inForce.planId && (held?.edition ?? 0) >= (inForce.edition ?? 0)
  if (inForce.planId && !samePlan) behind.push('plan')
  return behind
}

/**
 * A member's standing on a day, worked out from what they agreed to and what was in force then: nobody agrees to what
 * they never saw. `asked` once a letter about the very versions in force has gone out, `due` until then.
 */
export function standingOf(
  endorsements: readonly Endorsing[],
  asks: readonly Asking[],
  inForce: Agreed,
  day: PlainDate,
): Standing {
  const behind = behindOf(heldOn(endorsements, day), inForce)
  if (behind.length === 0) return { is: 'good' }
  const about = asks.filter(ask => ask.day <= day && behindOf(ask, inForce).length === 0)
  const since = about.map(ask => ask.day).sort()[0]
  return since ? { is: 'asked', behind, since } : { is: 'due', behind }
}
