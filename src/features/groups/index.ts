export { applyForSeat, proveApplication } from './calls/commands/applying.ts'
export { openCall, writeCall } from './calls/commands/calls.ts'
export { askReviewer, reviewApplications } from './calls/commands/deciding.ts'
export { addGroup, changeGroup, closeGroup, type GroupFacts } from './commands.ts'
export {
  changeDecision,
  type DecisionFacts,
  decisionFromMotion,
  recordDecision,
} from './decisions/commands.ts'
export { decisionPath } from './decisions/paths.ts'
export { type Decision, findDecision, listDecisions } from './decisions/queries.ts'
export type { Group, GroupKind, SeatRole } from './group.ts'
export { addPaper, addPoint, publishAgenda, pullPoint } from './meetings/commands/agenda.ts'
export { mark } from './meetings/commands/attendance.ts'
export { answerInvitation, callMeeting } from './meetings/commands/calling.ts'
export { declareConflict } from './meetings/commands/conflicts.ts'
export { decideMotion, putMotion } from './meetings/commands/deciding.ts'
export { addMeeting } from './meetings/commands/meetings.ts'
export { propose } from './meetings/commands/proposals.ts'
export { callAgain, closeMeeting, openMeeting, takeUp } from './meetings/commands/running.ts'
export { addSeries, makeAhead } from './meetings/commands/series.ts'
export {
  type Attended,
  attendanceBetween,
  type MeetingHeld,
  meetingsHeld,
  meetingsOf,
} from './meetings/held-queries.ts'
export { agendaOf, invitedTo, meetingsOfGroup } from './meetings/queries.ts'
export { circulateMinutes } from './minutes/commands/asking.ts'
export { approveMinutes, askCorrection, publishMinutes, saveBlock } from './minutes/commands/keeping.ts'
export { keepOldMinutes } from './old-minutes/commands.ts'
export { askAfterPromise } from './promises/commands/asking.ts'
export { makePromise, tellPromise } from './promises/commands/making.ts'
export { openPromises, type Promised, promisesOf } from './promises/queries.ts'
export { findGroup, listGroups, rosterOn, type Seat } from './queries.ts'
export { adoptTerms } from './reference-terms/commands.ts'
export { findTerms, type ReferenceTerms, termsInForce, termsVersions } from './reference-terms/queries.ts'
export { defaultRules, type Rules } from './rules/terms.ts'
export { addPlace, fillPlace, type PlaceFacts } from './seats/commands/places.ts'
export { endSeat, planTerms, type Seating, seat } from './seats/commands/seating.ts'
export { type OpenPlace, openPlaces, placesOn, type Sitting, sittingOn, voicesOn } from './seats/queries.ts'
export { monthsAfter, stagger } from './seats/stagger.ts'
export { groups } from './tables.ts'
export { castVote } from './votes/commands/casting.ts'
export { closeVote, decisionFromVote } from './votes/commands/closing.ts'
export { openVote } from './votes/commands/opening.ts'
export { votersOf } from './votes/queries.ts'
