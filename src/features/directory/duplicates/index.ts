/** Record linkage, usable alone: what this room's pages and the command line use. */
export type { Guess, Ignored } from './columns/guess.ts'
export { type Linked, type LinkOptions, linkRecords, type Progress } from './link.ts'
export { learn, type Model, scorePairs } from './model.ts'
export { type NormalName, normalName } from './normal/name.ts'
export {
  type NormalPlace,
  normalPlace,
  type WrittenPlace,
} from './normal/place.ts'
export { mailbox, normalSite, phoneDigits } from './normal/reach.ts'
export { readTable, type TableFile, type TableReading } from './read-table.ts'
export {
  type Band,
  bandOf,
  type ColumnKind,
  type ColumnPlan,
  type Pair,
  sameFrom,
  type Table,
  type Why,
} from './table.ts'
export { writePairs } from './write-pairs.ts'
