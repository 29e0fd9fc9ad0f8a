/**
 * An undirected simple graph: who works with whom, each pair once, nobody with themselves.
 * Nodes are numbered from 0 in the order they were given; `neighbours[n]` holds the numbers of those tied to n.
 */
export interface Graph {
  readonly names: readonly string[]
  readonly neighbours: readonly (readonly number[])[]
  /** How many pairs are tied. */
  readonly edges: number
}

/** Makes a graph of names and pairs. A pair named twice, or either way round, is one; pairs of unknown names are left out. */
export function graphOf(names: readonly string[], pairs: Iterable<readonly [string, string]>): Graph {
  const unique = [...new Set(names)]
  const number = new Map(unique.map((name, n) => [name, n]))
  const tied = unique.map(() => new Set<number>())
  for (const [from, to] of pairs) {
    const a = number.get(from)
    const b = number.get(to)
    if (a === undefined || b === undefined || a === b) continue
    tied[a]?.add(b)
    tied[b]?.add(a)
  }
  const neighbours = tied.map(set => [...set].sort((a, b) => a - b))
  return { names: unique, neighbours, edges: neighbours.reduce((sum, those) => sum + those.length, 0) / 2 }
}
