import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  accessTo,
  methods,
  pairsByDistance,
  scoreFiles,
  writeScores,
} from '../src/features/gaps/access/index.ts'

/** Access of 2,000 places to 2,000 supplies by every method, and of 50,000 to 5,000 within a catchment. */
function report(what: string, measured: string, bar: string, met: boolean) {
  console.log(`${met ? 'ok  ' : 'OVER'}  ${what}: ${measured}${bar ? ` (bar: ${bar})` : ''}`)
  if (!met) process.exitCode = 1
}

let seed = 20260101
const random = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed / 2 ** 31
}
const spread = (count: number, wide: number) => ({
  on: 'plane' as const,
  x: Float64Array.from({ length: count }, () => random() * wide),
  y: Float64Array.from({ length: count }, () => random() * wide),
})
const people = (count: number) => Float64Array.from({ length: count }, () => 50 + Math.floor(random() * 5000))
const room = (count: number) => Float64Array.from({ length: count }, () => 1 + Math.floor(random() * 20))
const sum = (numbers: Float64Array) => numbers.reduce((all, one) => all + one, 0)

function everyMethod(name: string, places: number, supplies: number, catchment: number, bar?: number) {
  const [demand, supply] = [people(places), room(supplies)]
  const [from, to] = [spread(places, 100_000), spread(supplies, 100_000)]
  const start = performance.now()
  const pairs = pairsByDistance(from, to, catchment)
  const took = [`${pairs.cost.length} pairs ${((performance.now() - start) / 1000).toFixed(2)} s`]
  let conserved = true
  for (const method of methods) {
    const began = performance.now()
    const scores = accessTo(method, {
      demand,
      supply,
      pairs,
      catchment,
      weights: { is: 'gaussian', scale: 15_000 },
      raam: { tau: 10_000 },
    })
    took.push(`${method} ${((performance.now() - began) / 1000).toFixed(2)} s`)
    if (method === 'raam' || catchment < 100_000) continue
    const given = scores.reduce<number>((all, score, n) => all + (score ?? 0) * (demand[n] ?? 0), 0)
    conserved &&= Math.abs(given / sum(supply) - 1) < 1e-9
  }
  const seconds = (performance.now() - start) / 1000
  report(name, `${seconds.toFixed(2)} s: ${took.join(', ')}`, bar ? `≤ ${bar} s` : '', !bar || seconds <= bar)
  if (catchment >= 100_000)
    report(
      '  population × access is the whole supply',
      conserved ? 'to 9 digits' : 'no',
      '9 digits',
      conserved,
    )
}

everyMethod('2,000 × 2,000, everything in reach, all methods', 2000, 2000, Number.POSITIVE_INFINITY, 5)
everyMethod('2,000 × 2,000 within 15 km, all methods', 2000, 2000, 15_000, 5)
everyMethod('50,000 × 5,000 within 5 km, all methods', 50_000, 5000, 5000)

const folder = mkdtempSync(path.join(os.tmpdir(), 'porchlight-access-'))
const table = (heading: string, count: number, row: (n: number) => string) =>
  `${heading}\n${Array.from({ length: count }, (_, n) => row(n)).join('\n')}\n`
const file = (name: string) => path.join(folder, name)
writeFileSync(
  file('d.csv'),
  table('id,population', 2000, n => `d${n},${100 + n}`),
)
writeFileSync(
  file('s.csv'),
  table('id,capacity', 2000, n => `s${n},${1 + (n % 9)}`),
)
writeFileSync(
  file('c.csv'),
  table('from,to,cost', 4_000_000, n => `d${n % 2000},s${Math.floor(n / 2000)},${((n * 7919) % 6000) / 100}`),
)
const began = performance.now()
const scored = await scoreFiles({
  demand: file('d.csv'),
  supply: file('s.csv'),
  costs: file('c.csv'),
  method: 'e2sfca',
  catchment: 60,
  options: {},
})
if (!scored.ok) throw new Error('The bench wrote a table that cannot be read')
await writeScores(file('scores.csv'), scored)
const seconds = (performance.now() - began) / 1000
report('a table of 4,000,000 costs read, scored and written', `${seconds.toFixed(2)} s`, '', true)
console.log(`      largest memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
rmSync(folder, { recursive: true })
