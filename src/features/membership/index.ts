export { membersSheet } from './bringing/sheet.ts'
export { type Endorsed, type Endorsement, endMembership, endorse } from './commands.ts'
export { noteContact } from './contact-log/commands.ts'
export { keepLetter, listAs } from './joining/agree.ts'
export { answerQuestion, apply, proveAddress } from './joining/apply.ts'
export { approve, askApplicant, decline } from './joining/review.ts'
export { type MemberKind, memberKinds } from './member.ts'
export { addStep as addApproachStep, planApproach, type StepFacts } from './missing/commands.ts'
export { type Member, membersOn } from './queries.ts'
export { agreeAnew, beginRound, remind } from './renewal/commands.ts'
export { type Involvement, type Standing, standingOf } from './standing.ts'
export {
  type Commitment,
  commitmentsOf,
  endorsementsOf,
  endorsementsOn,
  inForceOn,
  listingsOn,
  standingsOn,
} from './standing-queries.ts'
