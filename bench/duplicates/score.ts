import { linkRecords, sameFrom } from '../../src/features/directory/duplicates/index.ts'
import type { Made } from './lists.ts'

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly seconds: number
  readonly rows: number
  readonly pairs: number
}

/** Pairwise precision and recall against what the rows truly stand for. */
export function score({ left, right, things, rightThings }: Made, from = sameFrom): Score {
  const started = performance.now()
  const { pairs } = linkRecords({ left, right })
  const seconds = (performance.now() - started) / 1000
  const said = pairs.filter(({ probability }) => probability >= from)
  const other = rightThings ?? things
  const right2 = said.filter(({ a, b }) => things[a] === other[b]).length
  const counts = new Map<number, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  let truth = 0
  if (rightThings) for (const thing of rightThings) truth += counts.get(thing) ?? 0
  else for (const count of counts.values()) truth += (count * (count - 1)) / 2
  return {
    precision: right2 / Math.max(1, said.length),
    recall: truth === 0 ? 1 : right2 / truth,
    f1: truth + said.length === 0 ? 1 : (2 * right2) / (truth + said.length),
    seconds,
    rows: left.rows.length + (right?.rows.length ?? 0),
    pairs: said.length,
  }
}
