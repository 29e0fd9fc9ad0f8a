import { betweenness, shortestWays } from './betweenness.ts'
import type { Graph } from './graph.ts'

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

/** The share of all possible pairs that are tied, 0 to 1; undefined below two nodes, where there is no pair. */
export function density(graph: Graph): number | undefined {
  const n = graph.names.length
  return n < 2 ? undefined : (2 * graph.edges) / (n * (n - 1))
}

/** Each node's neighbours as a share of all others, 0 to 1. */
export const degree = (graph: Graph): number[] =>
  graph.neighbours.map(those => (graph.names.length > 1 ? those.length / (graph.names.length - 1) : 0))

/**
 * How near each node is to the others: 1 when tied to all, less the more steps it takes; where some cannot be
 * reached, weighed by the share that can (Wasserman and Faust 1994, formula 5.22). 0 for a node alone.
 */
export const closeness = (graph: Graph): number[] =>
  graph.names.map((_, start) => {
    const { order, distance } = shortestWays(graph, start)
    const steps = total(order.map(node => distance[node] ?? 0))
    const others = order.length - 1
    return steps === 0 ? 0 : (others / steps) * (others / (graph.names.length - 1))
  })

const spread = (shares: readonly number[]) => {
  const most = Math.max(0, ...shares)
  return total(shares.map(share => most - share))
}

/**
 * How far ties hang on one node, 0 (all alike) to 1 (a star); undefined below three nodes.
 * Freeman, “Centrality in social networks: conceptual clarification”, Social Networks 1 (1978/79).
 */
export function degreeCentralisation(graph: Graph): number | undefined {
  const n = graph.names.length
  return n < 3 ? undefined : spread(degree(graph)) / (n - 2)
}

/** How far the ways between others run through one node, 0 to 1; undefined below three nodes. Freeman 1978/79. */
export function betweennessCentralisation(graph: Graph): number | undefined {
  const n = graph.names.length
  return n < 3 ? undefined : spread(betweenness(graph)) / (n - 1)
}

/** How often two neighbours of one node are tied themselves, 0 to 1; undefined where nobody has two neighbours. */
export function transitivity(graph: Graph): number | undefined {
  let triads = 0
  let closed = 0
  for (const those of graph.neighbours)
    for (const [at, one] of those.entries())
      for (const other of those.slice(at + 1)) {
        triads += 1
        if (graph.neighbours[one]?.includes(other)) closed += 1
      }
  return triads === 0 ? undefined : closed / triads
}

/** The most steps between any two nodes; undefined where some cannot reach each other. */
export function diameter(graph: Graph): number | undefined {
  const furthest = graph.names.map((_, start) => Math.max(...shortestWays(graph, start).distance))
  const whole = graph.names.every((_, start) => !shortestWays(graph, start).distance.includes(-1))
  return whole && furthest.length > 0 ? Math.max(...furthest) : undefined
}
