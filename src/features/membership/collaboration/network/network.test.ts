import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betweenness, shortestWays } from './betweenness.ts'
import { type Graph, graphOf } from './graph.ts'
import {
  betweennessCentralisation,
  degree,
  degreeCentralisation,
  density,
  diameter,
  transitivity,
} from './measures.ts'
import { complete, cycle, kite, star } from './textbook.ts'

const rounded = (shares: readonly number[]) => shares.map(share => Math.round(share * 1000) / 1000)

test('a star hangs on one, a circle and a complete graph on nobody', () => {
  expect([density(star(5)), degreeCentralisation(star(5)), betweennessCentralisation(star(5))]).toEqual([
    0.4, 1, 1,
  ])
  for (const graph of [cycle(5), complete(5)]) {
    expect(degreeCentralisation(graph)).toBeCloseTo(0)
    expect(betweennessCentralisation(graph)).toBeCloseTo(0)
  }
  expect([density(cycle(5)), density(complete(5))]).toEqual([0.5, 1])
})

test('Krackhardt’s kite has the values published for it', () => {
  expect(kite.edges).toBe(18)
  expect(degreeCentralisation(kite)).toBeCloseTo(0.3333, 4)
  expect(betweennessCentralisation(kite)).toBeCloseTo(0.2963, 4)
  expect(rounded(betweenness(kite))).toEqual([0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0])
  expect(rounded(degree(kite))).toEqual([
    0.444, 0.444, 0.333, 0.667, 0.333, 0.556, 0.556, 0.333, 0.222, 0.111,
  ])
  expect(transitivity(kite)).toBeCloseTo(0.5789, 4)
  expect(diameter(kite)).toBe(4)
})

test('says nothing where there is too little to say anything of', () => {
  const two = graphOf(['a', 'b'], [])
  expect([
    degreeCentralisation(two),
    betweennessCentralisation(two),
    transitivity(two),
    diameter(two),
  ]).toEqual([undefined, undefined, undefined, undefined])
  expect(density(graphOf(['a'], []))).toBeUndefined()
  expect(
    graphOf(
      ['a', 'b'],
      [
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'z'],
      ],
    ).edges,
  ).toBe(1)
})

/** The same by its definition: over every pair, the share of shortest ways that run through a node. */
const byDefinition = (graph: Graph) => {
  const nodes = graph.names.map((_, n) => n)
  const from = nodes.map(start => shortestWays(graph, start))
  const pairs = ((nodes.length - 1) * (nodes.length - 2)) / 2
  return nodes.map(node => {
    let sum = 0
    for (const a of nodes)
      for (const b of nodes.slice(a + 1)) {
        const [ab, an, nb] = [from[a]?.distance[b], from[a]?.distance[node], from[node]?.distance[b]]
        if (a === node || b === node || ab === undefined || an === undefined || nb === undefined) continue
        if (ab > 0 && an > 0 && nb > 0 && an + nb === ab)
          sum += ((from[a]?.ways[node] ?? 0) * (from[node]?.ways[b] ?? 0)) / (from[a]?.ways[b] ?? 1)
      }
    return pairs > 0 ? sum / pairs : 0
  })
}

const graphs = fc.integer({ min: 3, max: 12 }).chain(count => {
  const node = fc.integer({ min: 0, max: count - 1 }).map(String)
  return fc.array(fc.tuple(node, node), { maxLength: 40 }).map(pairs =>
    graphOf(
      Array.from({ length: count }, (_, n) => String(n)),
      pairs,
    ),
  )
})

test('Brandes’ way finds what the definition says, whatever the graph', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const brandes = betweenness(graph)
      byDefinition(graph).forEach((share, n) => {
        expect(brandes[n]).toBeCloseTo(share, 9)
      })
      for (const share of [density(graph), degreeCentralisation(graph), betweennessCentralisation(graph)]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})
