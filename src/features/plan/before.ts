/** Ids of the stations that led to one, itself among them; ties that run in a circle end. */
export function ledTo(station: string, ties: readonly { from: string; to: string }[]): Set<string> {
  const reached = new Set([station])
  for (let grown = true; grown; ) {
    grown = false
    for (const { from, to } of ties)
      if (reached.has(to) && !reached.has(from)) {
        reached.add(from)
        grown = true
      }
  }
  return reached
}
