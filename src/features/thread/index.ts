export { type Publication, publish, tie, untie } from './commands.ts'
export { type LooseEnds, looseEnds } from './loose-queries.ts'
export { stationPath, threadPath } from './paths.ts'
export { findStation, lineOf, stationOf, threadAround } from './queries.ts'
export {
  type About,
  type CameTo,
  publicPart,
  type Station,
  type StationKind,
  type Thread,
  type Tie,
} from './station.ts'
