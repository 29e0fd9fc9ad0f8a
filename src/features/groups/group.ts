import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'

export const groupKinds = ['council', 'executive', 'working-group', 'newcomers-table', 'committee'] as const
export type GroupKind = (typeof groupKinds)[number]

/** What a seat may be; an alternate stands in for somebody's and is none of its own. */
export const placeRoles = ['chair', 'co-chair', 'member', 'ex-officio', 'observer'] as const
export type PlaceRole = (typeof placeRoles)[number]

export const seatRoles = [...placeRoles, 'alternate'] as const
export type SeatRole = (typeof seatRoles)[number]

export interface Group {
  id: string
  name: TextIn
  kind: GroupKind
  purpose: TextIn | null
  /** How many people it looks for; null when it is not looking. */
  vacancies: number | null
  /** The body it works for; null when it stands by itself. */
  parentId: string | null
  /** The first day on which it is no more; null while it goes on. */
  closedOn: PlainDate | null
  /** Counts changes. */
  version: number
  changedAt: Date
}

/** The chair first, then the co-chairs, then the others. */
export const byRole = (a: { role: SeatRole }, b: { role: SeatRole }) =>
  seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role)

export type SeatEndingRefused = 'already-ended' | 'before-it-began'

/** Why a seat cannot end on that day; undefined when it can. */
export function refusesSeatEnding(
  seat: { since: PlainDate; endedOn: PlainDate | null },
  on: PlainDate,
): SeatEndingRefused | undefined {
  if (seat.endedOn !== null) return 'already-ended'
  return on < seat.since ? 'before-it-began' : undefined
}

export const isClosed = (group: Pick<Group, 'closedOn'>, day: PlainDate): boolean =>
  group.closedOn !== null && group.closedOn <= day

/** Whether one body may work for another: never for itself, nor for one that works for it. */
export function mayWorkFor(
  groups: readonly Pick<Group, 'id' | 'parentId'>[],
  id: string,
  parentId: string,
): boolean {
  const parents = new Map(groups.map(group => [group.id, group.parentId]))
  const seen = new Set<string>()
  let above: string | null | undefined = parentId
  while (above && !seen.has(above)) {
    if (above === id) return false
    seen.add(above)
    above = parents.get(above)
  }
  return parents.has(parentId)
}
