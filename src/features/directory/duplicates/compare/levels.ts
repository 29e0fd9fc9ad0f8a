/** The levels of agreement of two records, field by field. */
import { missing } from '../field.ts'
import type { Records } from '../records.ts'
import { jaroWinkler } from './strings.ts'

const wordy = new Set(['name', 'text', 'organisation', 'address'])

/** The level "stands in another column" comes after a field's own levels. */
const movedLevel = (levels: readonly string[]): number => levels.length

export function levelsOver({
  fields,
}: Records): (a: number, b: number, into: Uint8Array, from: number) => void {
  const width = fields.length
  const cells = fields.map(field => field.cells)
  const level = fields.map(field => field.level)
  const within = Int32Array.from(fields, field => field.within ?? -1)
  const worst = Int32Array.from(fields, ({ levels }) => levels.length - 1)
  const movable = fields.map(field => wordy.has(field.plan.kind) && !field.within)
  const apart = new Int32Array(width)
  return (a, b, into, from) => {
    let differing = 0
    for (let at = 0; at < width; at++) {
      const [x, y] = [cells[at]![a]!, cells[at]![b]!]
      const building = within[at]!
      const met =
        x < 0 || y < 0 || (building >= 0 && into[from + building]! > 1)
          ? missing
          : x === y
            ? 0
            : level[at]!(x, y)
      into[from + at] = met
      if (movable[at] && met >= worst[at]!) apart[differing++] = at
    }
    for (let i = 0; i < differing; i++)
      for (let j = 0; j < differing; j++) if (i !== j) moved(a, b, into, from, apart[i]!, apart[j]!)
  }

  // `one`’s value in a is `other`’s value in b.
  function moved(a: number, b: number, into: Uint8Array, from: number, one: number, other: number) {
    const low = into[from + one]!
    const high = into[from + other]!
    if (low < worst[one]! || high < worst[other]!) return
    const f = fields[one]!
    const g = fields[other]!
    const af = f.cells[a]!
    const bg = g.cells[b]!
    if (af < 0 || bg < 0 || f.keys[af] !== g.keys[bg]) return
    const [ag, bf] = [g.cells[a]!, f.cells[b]!]
    if (ag >= 0 && bf >= 0) {
      const [x, y] = [g.values[ag]!.compact, f.values[bf]!.compact]
      if (x !== y && jaroWinkler(x < y ? x : y, x < y ? y : x) < 0.85) return
    }
    into[from + Math.min(one, other)] = movedLevel(fields[Math.min(one, other)]!.levels)
    into[from + Math.max(one, other)] = missing
  }
}
