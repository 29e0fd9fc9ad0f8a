export { type Endorsed, type Endorsement, endMembership, endorse } from './commands.ts'
export { type MemberKind, memberKinds } from './member.ts'

export { type Member, membersOn } from './queries.ts'
