import type { MeetingRow } from './rows.ts'

export const shownTos = ['members', 'everyone'] as const
export type ShownTo = (typeof shownTos)[number]

export const replies = ['yes', 'no', 'maybe', 'alternate'] as const
export type Reply = (typeof replies)[number]

export const attendanceStates = ['present', 'regrets', 'absent', 'guest', 'staff'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** How far a meeting is: what its record says, never a flag of its own. */
export type Phase = 'cancelled' | 'closed' | 'open' | 'called' | 'planned'

export function phaseOf(
  meeting: Pick<MeetingRow, 'cancelledAt' | 'closedAt' | 'openedAt' | 'calledAt'>,
): Phase {
  if (meeting.cancelledAt) return 'cancelled'
  if (meeting.closedAt) return 'closed'
  if (meeting.openedAt) return 'open'
  return meeting.calledAt ? 'called' : 'planned'
}

/** Whether what stands in people's calendars, its agenda or its guests may still be changed. */
export const canPrepare = (meeting: Parameters<typeof phaseOf>[0]): boolean =>
  ['planned', 'called'].includes(phaseOf(meeting))

/** The agenda grows until the meeting is closed: somebody always brings one thing more. */
export const canChangeAgenda = (meeting: Parameters<typeof phaseOf>[0]): boolean =>
  canPrepare(meeting) || phaseOf(meeting) === 'open'

/** What a meeting refuses because of how far it is. */
export type PhaseRefused = 'cancelled' | 'closed' | 'not-open' | 'already-open'

export function refusesOpening(meeting: Parameters<typeof phaseOf>[0]): PhaseRefused | undefined {
  const phase = phaseOf(meeting)
  if (phase === 'cancelled' || phase === 'closed') return phase
  return phase === 'open' ? 'already-open' : undefined
}

export function refusesRunning(meeting: Parameters<typeof phaseOf>[0]): PhaseRefused | undefined {
  const phase = phaseOf(meeting)
  if (phase === 'open') return undefined
  return phase === 'cancelled' || phase === 'closed' ? phase : 'not-open'
}
