export { type Publication, publish, tie, untie } from './commands.ts'
export { type LooseEnds, looseEnds } from './loose-queries.ts'
export { threadPath } from './paths.ts'
export { findStation, lineOf, stationOf, threadAround } from './queries.ts'
export type {
  About,
  CameTo,
  Station,
  StationKind,
  Thread,
  Tie,
} from './station.ts'
