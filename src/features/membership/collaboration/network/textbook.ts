import { graphOf } from './graph.ts'

// Graphs of the textbooks, for the tests.
const named = (count: number) => Array.from({ length: count }, (_, n) => String(n))
const graph = (count: number, pairs: [number, number][]) =>
  graphOf(
    named(count),
    pairs.map(([a, b]) => [String(a), String(b)] as const),
  )

export const star = (count: number) =>
  graph(
    count,
    Array.from({ length: count - 1 }, (_, n) => [0, n + 1]),
  )

export const cycle = (count: number) =>
  graph(
    count,
    Array.from({ length: count }, (_, n) => [n, (n + 1) % count]),
  )

export const complete = (count: number) =>
  graph(
    count,
    Array.from({ length: count }, (_, a) =>
      Array.from({ length: a }, (_, b): [number, number] => [a, b]),
    ).flat(),
  )

/** Krackhardt, “Assessing the political landscape”, Administrative Science Quarterly 35 (1990). */
export const kite = graph(10, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 5],
  [1, 3],
  [1, 4],
  [1, 6],
  [2, 3],
  [2, 5],
  [3, 4],
  [3, 5],
  [3, 6],
  [4, 6],
  [5, 6],
  [5, 7],
  [6, 7],
  [7, 8],
  [8, 9],
])
