/** The ids of things that are their own ancestor, by the id each names as its parent. */
export function inCircles(parents: ReadonlyMap<string, string | undefined>): Set<string> {
  const circular = new Set<string>()
  const cleared = new Set<string>()
  for (const start of parents.keys()) {
    const way: string[] = []
    const seen = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !seen.has(at) && !cleared.has(at)) {
      seen.add(at)
      way.push(at)
      at = parents.get(at)
    }
    if (at !== undefined && seen.has(at)) for (const each of way.slice(way.indexOf(at))) circular.add(each)
    for (const each of way) cleared.add(each)
  }
  return circular
}
