export { tally } from './cell/grid.ts'
export { takeSnapshot } from './changes/commands.ts'
export { decideOnGap } from './commands.ts'
export {
  askToCount,
  bringCensus,
  countUnmet,
  pickArea,
  readCensus,
  tellDemand,
} from './demand/index.ts'
export { isNeed, type Need, needList } from './need.ts'
export { answerProposal } from './overlap/commands/answering.ts'
export { recordOutcome } from './overlap/commands/closing.ts'
export { proposeToCoordinate } from './overlap/commands/proposing.ts'
export { findCoordination } from './overlap/queries.ts'
export { addEntry, type NewEntry, showSaved } from './pooling/commands/entries.ts'
export { answerMatch, proposeMatch, recordUse } from './pooling/commands/matching.ts'
export { gridOf } from './queries.ts'
export { tellScope } from './sources/commands.ts'
export { listSources } from './sources/queries.ts'
export { gapsTable, lensFrom } from './table/queries.ts'
export { bringTravel } from './travel/commands.ts'
