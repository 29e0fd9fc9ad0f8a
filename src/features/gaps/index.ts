export { tally } from './cell/grid.ts'
export { decideOnGap } from './commands.ts'
export type { Need } from './need.ts'

export { gridOf } from './queries.ts'
