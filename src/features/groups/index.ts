export { addGroup, changeGroup, endSeat, type GroupFacts, type Seating, seat } from './commands.ts'
export type { Group, GroupKind, SeatRole } from './group.ts'

export { findGroup, listGroups, rosterOn, type Seat } from './queries.ts'
export { findTerms, type ReferenceTerms, termsInForce, termsVersions } from './reference-terms/queries.ts'
export { defaultRules, type Rules } from './rules/terms.ts'
export {
  type OpenPlace,
  openPlaces,
  placesOn,
  type Sitting,
  sittingOn,
  voicesOn,
} from './seats/queries.ts'
export { groups } from './tables.ts'
