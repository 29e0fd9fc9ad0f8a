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
  const movable = fields
    .map((field, at) => (wordy.has(field.plan.kind) && !field.within ? at : -1))
    .filter(at => at >= 0)
  const worst = fields.map(({ levels }) => levels.length - 1)
  return (a, b, into, from) => {
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at]!
      const level =
        field.within !== undefined && into[from + field.within]! > 1
          ? missing
          : field.level(field.cells[a]!, field.cells[b]!)
      into[from + at] = level
    }
    for (let i = 0; i < movable.length; i++)
      for (let j = 0; j < movable.length; j++) if (i !== j) moved(movable[i]!, movable[j]!)

    // `one`’s value in a is `other`’s value in b.
    function moved(one: number, other: number) {
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
}
