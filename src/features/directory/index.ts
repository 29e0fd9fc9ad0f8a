export { addService, type NewPlace, type NewService } from './commands/add-service.ts'
export { changeService, confirmService } from './commands/change-service.ts'
export { importFile, type OnProgress } from './commands/import/import-file.ts'
export { reportMistake } from './commands/mistakes.ts'
export { askFeed } from './feeds/commands/ask-feed.ts'
export type { Freshness } from './freshness.ts'
export {
  type HoursRemark,
  type OpenState,
  opensDuring,
  type TimeOfWeek,
} from './hours/index.ts'
export { checkCircles } from './hsds/checking/check-document.ts'
export { checkFeed } from './hsds/checking/check-feed.ts'
export { checkFolder } from './hsds/checking/check-folder.ts'
export { Checker, type Fault } from './hsds/checking/checker.ts'
export type { ImportReport } from './import-report.ts'
export { askToConfirm } from './keeping/commands/ask.ts'
export { setRhythm } from './keeping/commands/take-answer.ts'
export { listingsToAsk, type ToAsk } from './keeping/queries/due.ts'
export {
  type Audience,
  SERVICE_KINDS as serviceKinds,
  SETTLEMENT_KINDS as settlementKinds,
  type ServiceKind,
  STATUSES as statuses,
  type Status,
} from './kind.ts'
export { audienceWords, kindWords } from './kind-words.ts'
export { type Language, languageName, languageOf } from './language.ts'
export type { Answer, Eligibility, Schedule, Weekday } from './listing.ts'
export { exportLines, exportPackage } from './open/queries/export.ts'
export { askPath, makeLinkPath, servicePath } from './paths.ts'
export {
  type AlikeServices,
  type JudgedService,
  languagesServed,
  type SituatedService,
  servicesAlike,
} from './queries/alike.ts'
export {
  type ListedPlace,
  type ListedService,
  type ListSaid,
  type ListScope,
  listedServices,
  listScopes,
  listsSaid,
} from './queries/listed.ts'
export { firstRefused } from './queries/refusals.ts'
export {
  type FoundService,
  type SearchFilters,
  type SearchResults,
  searchServices,
} from './queries/search.ts'
export { servicesSheet } from './spreadsheet/sheet-commands.ts'
export { decideTwins } from './twins/commands/decide.ts'
export { lookNow as lookForTwins } from './twins/commands/look.ts'
export { mergeTwins } from './twins/commands/merge.ts'
export { sameGroups, twinPairOf } from './twins/queries/cases.ts'
export { suggestedFor } from './twins/queries/show.ts'
export { searchesUnfound, type UnfoundSearches } from './unfound/queries.ts'
export { statusWords } from './words.ts'
