/**
 * Where learning starts from. Expectation and maximisation finds the nearest of several answers: begun with every
 * pair taken for others, a list whose rows are told by one column learns that others agree too. So it begins with
 * pairs that agree in a telling text while neither has another such partner, in the manner of the deterministic
 * rules by which Splink (Linacre et al. 2022) sets the share of matches.
 */
import type { Records } from '../records.ts'
import type { ComparedPairs } from './compared.ts'

const likely = 0.9
const telling = new Set(['text', 'organisation', 'long-text'])
const nearlyTheSame = 1
/** The share of different values among those filled in, from which a text tells one thing from another. */
const differing = 0.5

/** The chance given to each pair before anything is learned: `likely` or nothing. */
export function seeds({ fields, count }: Records, { a, b, levels }: ComparedPairs): Float64Array {
  const p = new Float64Array(a.length)
  for (const [field, { plan, values, cells }] of fields.entries()) {
    const filled = cells.reduce((all, cell) => all + Number(cell >= 0), 0)
    if (!telling.has(plan.kind) || values.length < differing * filled) continue
    const partners = new Uint32Array(count)
    const agree = (at: number) => levels[at * fields.length + field]! <= nearlyTheSame
    for (let at = 0; at < p.length; at++) {
      if (!agree(at)) continue
      partners[a[at]!]!++
      partners[b[at]!]!++
    }
    for (let at = 0; at < p.length; at++)
      if (agree(at) && partners[a[at]!] === 1 && partners[b[at]!] === 1) p[at] = likely
  }
  return p
}
