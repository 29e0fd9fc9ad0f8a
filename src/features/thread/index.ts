export { type Publication, publish, tie } from './commands.ts'
export { threadPath } from './paths.ts'
export { findStation, type LooseEnds, looseEnds, stationOf, threadAround } from './queries.ts'
export type { Station, StationKind, Thread, Tie } from './station.ts'
