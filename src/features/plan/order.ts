export type Direction = 'up' | 'down'

/** The ids with one moved a place up or down; the same list where it is already at that end, or not in it. */
export function moved(ids: readonly string[], id: string, direction: Direction): string[] {
  const from = ids.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = ids[to]
  if (from < 0 || other === undefined) return [...ids]
  return ids.map((each, n) => (n === from ? other : n === to ? id : each))
}
