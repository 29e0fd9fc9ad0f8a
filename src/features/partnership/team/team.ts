import type { Role } from '#platform/auth/roles.ts'

/** Somebody's role in the partnership. */
export interface Seat {
  id: string
  accountId: string
  role: Role
}

/** Roles given on the Team page; chairs and contacts come with their group or organisation. */
export const invitedRoles = ['staff', 'coordinator'] as const satisfies readonly Role[]
export type InvitedRole = (typeof invitedRoles)[number]

/** Whether a role may be taken away: somebody must go on coordinating. */
export function mayTakeAway(
  seats: readonly Seat[],
  id: string,
): { ok: true } | { ok: false; why: 'gone' | 'last-coordinator' } {
  const going = seats.find(seat => seat.id === id)
  if (!going) return { ok: false, why: 'gone' }
  if (going.role !== 'coordinator') return { ok: true }
  const others = seats.some(seat => seat.role === 'coordinator' && seat.accountId !== going.accountId)
  return others ? { ok: true } : { ok: false, why: 'last-coordinator' }
}
