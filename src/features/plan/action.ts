export const actionStates = ['planned', 'on-track', 'at-risk', 'stuck', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** What can be said of an action: a state, or that nothing has changed. */
export const reports = ['on-track', 'at-risk', 'stuck', 'done', 'unchanged', 'planned', 'dropped'] as const
export type Report = (typeof reports)[number]

/** What a row of an action's history says: a report, or that it changed hands. */
export type Said = Report | 'handed-back' | 'handed-on'

/** Who speaks: the one who leads it, by a signed link, or staff. */
export type Voice = 'lead' | 'staff'

const going: readonly Report[] = ['on-track', 'at-risk', 'stuck', 'done', 'unchanged']

/**
 * What may be said of an action in each state; pages offer exactly this and commands accept nothing else. Leads
 * report on the work; dropping it, and taking it up again, is decided at the table.
 */
const sayable: Record<ActionState, Record<Voice, readonly Report[]>> = {
  planned: { lead: going, staff: [...going, 'dropped'] },
  'on-track': { lead: going, staff: [...going, 'dropped'] },
  'at-risk': { lead: going, staff: [...going, 'dropped'] },
  stuck: { lead: going, staff: [...going, 'dropped'] },
  done: { lead: going, staff: going },
  dropped: { lead: [], staff: ['planned'] },
}

export const mayBeSaid = (state: ActionState, voice: Voice): readonly Report[] => sayable[state][voice]

export type ReportRefused = 'not-from-here' | 'reason-missing'

/** The state a report leaves an action in. What is dropped, is dropped for a reason. */
export function afterReport(
  state: ActionState,
  said: Report,
  by: { voice: Voice; reason: boolean },
): { ok: true; state: ActionState } | { ok: false; why: ReportRefused } {
  if (!mayBeSaid(state, by.voice).includes(said)) return { ok: false, why: 'not-from-here' }
  if (said === 'dropped' && !by.reason) return { ok: false, why: 'reason-missing' }
  return { ok: true, state: said === 'unchanged' ? state : said }
}

/** Still to be carried out. */
export const isOpen = (state: ActionState): boolean => state !== 'done' && state !== 'dropped'
