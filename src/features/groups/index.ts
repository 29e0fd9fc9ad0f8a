export { addGroup, changeGroup, endSeat, type GroupFacts, type Seating, seat } from './commands.ts'
export type { Group, GroupKind, SeatRole } from './group.ts'

export { findGroup, listGroups, rosterOn, type Seat } from './queries.ts'
export { groups } from './tables.ts'
