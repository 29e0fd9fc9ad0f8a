/** Joins records by pairs judged likely enough; gives each record the number of its group's first record. */
export function groupsOf(
  count: number,
  { a, b }: { a: Int32Array; b: Int32Array },
  p: Float64Array,
  from: number,
): Int32Array {
  const leader = Int32Array.from({ length: count }, (_, at) => at)
  const top = (at: number) => {
    let to = at
    while (leader[to] !== to) {
      leader[to] = leader[leader[to]!]!
      to = leader[to]!
    }
    return to
  }
  for (let at = 0; at < p.length; at++) {
    if (p[at]! < from) continue
    const [one, other] = [top(a[at]!), top(b[at]!)]
    if (one < other) leader[other] = one
    else leader[one] = other
  }
  return leader.map((_, at) => top(at))
}
