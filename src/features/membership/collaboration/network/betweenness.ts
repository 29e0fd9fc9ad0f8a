import type { Graph } from './graph.ts'

export interface Reached {
  /** Those reached, the nearest first. */
  order: number[]
  /** Steps from the start; -1 where there is no way. */
  distance: number[]
  /** How many shortest ways lead there. */
  ways: number[]
  /** Those one step before, on a shortest way. */
  before: number[][]
}

/** Breadth first from one node, counting the shortest ways to every other. */
export function shortestWays(graph: Graph, start: number): Reached {
  const n = graph.names.length
  const reached: Reached = {
    order: [],
    distance: Array(n).fill(-1),
    ways: Array(n).fill(0),
    before: Array.from({ length: n }, () => []),
  }
  const { order, distance, ways, before } = reached
  distance[start] = 0
  ways[start] = 1
  const queue = [start]
  for (let at = 0; at < queue.length; at += 1) {
    const here = queue[at] ?? 0
    order.push(here)
    for (const next of graph.neighbours[here] ?? []) {
      if (distance[next] === -1) {
        distance[next] = (distance[here] ?? 0) + 1
        queue.push(next)
      }
      if (distance[next] === (distance[here] ?? 0) + 1) {
        ways[next] = (ways[next] ?? 0) + (ways[here] ?? 0)
        before[next]?.push(here)
      }
    }
  }
  return reached
}

/**
 * How often each node lies on the shortest ways between two others, as a share from 0 to 1 of all other pairs; ways
 * that are equally short share a pair between them. All 0 where there are fewer than three nodes.
 * Freeman, “A set of measures of centrality based on betweenness”, Sociometry 40 (1977); computed as in
 * Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25 (2001): O(nodes × edges).
 */
export function betweenness(graph: Graph): number[] {
  const n = graph.names.length
  const between: number[] = Array(n).fill(0)
  for (let start = 0; start < n; start += 1) {
    const { order, ways, before } = shortestWays(graph, start)
    const dependence: number[] = Array(n).fill(0)
    for (const here of order.toReversed()) {
      for (const earlier of before[here] ?? [])
        dependence[earlier] =
          (dependence[earlier] ?? 0) +
          ((ways[earlier] ?? 0) / (ways[here] ?? 1)) * (1 + (dependence[here] ?? 0))
      if (here !== start) between[here] = (between[here] ?? 0) + (dependence[here] ?? 0)
    }
  }
  // Each pair was met from both its ends: (n − 1)(n − 2) is twice the number of other pairs.
  const pairs = (n - 1) * (n - 2)
  return between.map(sum => (pairs > 0 ? sum / pairs : 0))
}
