/** Things that are taken for one, through whatever chain of pairs. */
export interface TwinGroup {
  ids: string[]
  /** The pair by whose address the group is opened: its surest. */
  pairId: string
  /** Not one compared word differs among them. */
  isCopies: boolean
  /** The least sure of its pairs. */
  probability: number
  later: boolean
}

interface GroupedPair {
  id: string
  a: string
  b: string
  band: 'copy' | 'same'
  probability: number
  later: boolean
}

/** Joins pairs that share a thing into groups, in the order of their first pairs; postponed groups last. */
export function groupsOf(pairs: readonly GroupedPair[]): TwinGroup[] {
  const above = new Map<string, string>()
  const topOf = (id: string): string => {
    let top = id
    for (let next = above.get(top); next !== undefined && next !== top; next = above.get(top)) top = next
    for (let at = id; at !== top; ) {
      const next = above.get(at) ?? top
      above.set(at, top)
      at = next
    }
    return top
  }
  for (const { a, b } of pairs) {
    const [one, other] = [topOf(a), topOf(b)]
    above.set(one, one)
    above.set(other, one)
    above.set(a, one)
    above.set(b, one)
  }
  const groups = new Map<string, TwinGroup & { members: Set<string> }>()
  for (const pair of pairs) {
    const top = topOf(pair.a)
    const group = groups.get(top) ?? {
      ...{
        ids: [],
        members: new Set<string>(),
        pairId: pair.id,
        isCopies: true,
        probability: 1,
        later: true,
      },
    }
    group.members.add(pair.a).add(pair.b)
    group.isCopies &&= pair.band === 'copy'
    group.probability = Math.min(group.probability, pair.probability)
    group.later &&= pair.later
    groups.set(top, group)
  }
  return [...groups.values()]
    .map(({ members, ...group }) => ({ ...group, ids: [...members].sort() }))
    .sort((a, b) => Number(a.later) - Number(b.later))
}
