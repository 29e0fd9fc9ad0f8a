export { type Endorsed, type Endorsement, endMembership, endorse } from './commands.ts'
export { type MemberKind, memberKinds } from './member.ts'
export { membersPath } from './paths.ts'
export { findMember, type Member, membershipsOf, membersOn } from './queries.ts'
