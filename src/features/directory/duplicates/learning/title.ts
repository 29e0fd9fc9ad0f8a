/** The column that names the thing, where there is one: two things seldom share it, one thing seldom loses it. */
import type { Records } from '../records.ts'

const naming = new Set(['text', 'organisation', 'long-text'])
/** From this level on two titles are different ones. */
export const differentTitle = 4

export function titleOf({ fields, count }: Records): number {
  let best = -1
  let most = 0
  for (const [at, { plan, values, cells }] of fields.entries()) {
    if (!naming.has(plan.kind)) continue
    const filled = cells.reduce((all, cell) => all + Number(cell >= 0), 0)
    const telling = values.length / Math.max(1, filled)
    if (filled < count * 0.8 || telling < 0.3) continue
    // The first of several long texts is the title; descriptions come after.
    const score = telling * (plan.kind === 'long-text' ? 0.5 : 1)
    if (score > most * 1.15) {
      most = score
      best = at
    }
  }
  return best
}
