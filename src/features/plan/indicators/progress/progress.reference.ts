import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assess, type Status } from './progress.ts'

const file = new URL('../../../../../../shared/reference/indicator-progress.json', import.meta.url)
const present = existsSync(file)
if (!present) console.log('The reference cases (../shared/reference) are not here: progress is not compared.')

interface Case {
  y0: number
  t0: number
  yi: number
  ti: number
  target: number
  tT: number
  d: 1 | -1
  CAGR_i?: number
  CAGR_T?: number
  R?: number
  status: string
  score: number
}

const called: Record<string, Status> = {
  'target achieved': 'achieved',
  'on track': 'on-track',
  'acceleration needed': 'acceleration',
  'limited progress': 'limited',
  deterioration: 'deterioration',
}

if (!present) it('has nothing to compare with here', () => {})
else {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }
  it.each(cases)('agrees on $y0 → $yi towards $target', one => {
    const found = assess({
      direction: one.d === 1 ? 'up' : 'down',
      baseline: { value: one.y0, t: one.t0 },
      latest: { value: one.yi, t: one.ti },
      target: { value: one.target, t: one.tT },
    })
    expect(found.status).toBe(called[one.status])
    if (found.status === 'cannot-assess') throw new Error(found.reason)
    // Its scores come from ratios rounded to three or four places.
    expect(Math.abs(found.score - one.score)).toBeLessThan(0.001)
    if (one.R !== undefined) expect(found.working?.ratio).toBeCloseTo(one.R, 4)
    if (one.CAGR_i !== undefined) expect(found.working?.growth).toBeCloseTo(one.CAGR_i, 6)
    if (one.CAGR_T !== undefined) expect(found.working?.needed).toBeCloseTo(one.CAGR_T, 6)
  })
}
