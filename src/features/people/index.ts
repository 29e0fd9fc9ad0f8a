export { choosable } from './choosable.ts'
export {
  addOrganisation,
  addOrganisations,
  addPerson,
  type Change,
  changeOrganisation,
  changePerson,
  knownPerson,
} from './commands.ts'
export { forgetNames, forgetRecipients, nobodyElseAt } from './forgetting/commands.ts'
export { isTheirOwn, removedName } from './forgetting/names.ts'
export {
  type Collision,
  collisionsOf,
  type Held,
  type Holding,
  hold,
  look,
  type Merged,
  mergeRows,
  referencesTo,
} from './merging/commands/merge.ts'
export { findMerger, type Undone, undoMerger } from './merging/commands/undo.ts'
export { ledToKept } from './merging/front-door.ts'
export { keptInPlace, keptInPlaceOf, knownUnder } from './merging/queries/alias.ts'
export { type Kind, type MergerRow, mergerSteps, mergers } from './merging/tables.ts'
export type {
  OrganisationFacts,
  OrganisationKind,
  PersonFacts,
} from './organisation.ts'
export { newOrganisationPath, newPersonPath, organisationPath, personPath } from './paths.ts'
export {
  contactsOf,
  findOrganisation,
  findPerson,
  listOrganisations,
  listPersons,
  organisationNames,
  personByEmail,
  reachedAt,
  type Spokesperson,
  whoSpeaksFor,
} from './queries.ts'
export { isSector, type Sector, sectors } from './sector.ts'
export { sectorName, sectorWords } from './sector-words.ts'
export { knownAs } from './sheets/alike.ts'
export { settle } from './sheets/commands.ts'
export { contactsSheet } from './sheets/contacts-commands.ts'
export { organisationFields, personFields } from './sheets/fields.ts'
export { planWho } from './sheets/planned.ts'
export { acquainted } from './sheets/queries.ts'
export { sameAnswer, whoIsWho } from './sheets/who.ts'
export { type OrganisationRow, organisations, type PersonRow, persons } from './tables.ts'
