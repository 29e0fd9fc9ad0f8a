export type { Community, NewCommunity } from './community.ts'

export type { Founding } from './founding.ts'
export { createPartnership } from './partnership-commands.ts'
export { changeProfile, type ProfileChange, type ProfileChanged } from './profile-commands.ts'
export { isProvince, type Province, provinceNames } from './province.ts'
export {
  asksInTheNameOf,
  findCommunity,
  findProfile,
  listCommunities,
  listStatements,
  type Profile,
  partnershipContact,
} from './queries.ts'
export type { Statement } from './statement.ts'

export { inviteColleague } from './team/commands.tsx'
