/** The measures against the published values in `../shared/reference/network.json`, where that folder is present. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { betweenness } from './betweenness.ts'
import {
  betweennessCentralisation,
  closeness,
  degree,
  degreeCentralisation,
  density,
  diameter,
  transitivity,
} from './measures.ts'
import { complete, cycle, kite, star } from './textbook.ts'

const file = new URL('../../../../../../shared/reference/network.json', import.meta.url)
const present = existsSync(file)
if (!present)
  console.log('The reference values (../shared/reference) are not here: nothing is compared with them.')

const graphs = { 'star-5': star(5), 'complete-5': complete(5), 'cycle-5': cycle(5), 'krackhardt-kite': kite }
const shares = z.array(z.number()).optional()
const published = z.object({
  network: z.array(
    z.object({
      id: z.enum(['star-5', 'complete-5', 'cycle-5', 'krackhardt-kite']),
      density: z.number(),
      degree_centralization: z.number(),
      betweenness_centralization: z.number(),
      transitivity: z.number().optional(),
      diameter: z.number().optional(),
      betweenness: shares,
      degree: shares,
      closeness: shares,
    }),
  ),
})

describe.runIf(present)('published values', () => {
  const rows = present ? published.parse(JSON.parse(readFileSync(file, 'utf8'))).network : []
  test.each(rows)('$id', row => {
    const graph = graphs[row.id]
    expect(density(graph)).toBeCloseTo(row.density, 4)
    expect(degreeCentralisation(graph)).toBeCloseTo(row.degree_centralization, 4)
    expect(betweennessCentralisation(graph)).toBeCloseTo(row.betweenness_centralization, 4)
    if (row.transitivity !== undefined) expect(transitivity(graph)).toBeCloseTo(row.transitivity, 4)
    if (row.diameter !== undefined) expect(diameter(graph)).toBe(row.diameter)
    const nodes = { betweenness: betweenness(graph), degree: degree(graph), closeness: closeness(graph) }
    for (const measure of ['betweenness', 'degree', 'closeness'] as const)
      row[measure]?.forEach((value, n) => {
        expect(nodes[measure][n]).toBeCloseTo(value, 3)
      })
  })
})
