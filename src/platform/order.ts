export type Direction = 'up' | 'down'

/** The ids with one moved a place up or down; the same list where it is already at that end, or not in it. */
export function moved(ids: readonly string[], id: string, direction: Direction): string[] {
  const from = ids.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = ids[to]
  if (from < 0 || other === undefined) return [...ids]
  return ids.map((each, n) => (n === from ? other : n === to ? id : each))
}

/**
 * The ids in the order somebody put them. What they did not know of (added meanwhile) keeps its neighbour before it;
 * what is not here any more is passed over. Nothing is ever lost or doubled.
 */
export function arranged(ids: readonly string[], wanted: readonly string[]): string[] {
  const here = new Set(ids)
  const order = [...new Set(wanted)].filter(id => here.has(id))
  const placed = new Set(order)
  for (const [n, id] of ids.entries()) {
    if (placed.has(id)) continue
    const before = ids[n - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
    placed.add(id)
  }
  return order
}

/** What an `<OrderList>` sends: the whole order, or one thing a place up or down. */
export interface OrderSent {
  order?: string | undefined
  up?: string | undefined
  down?: string | undefined
}

/** The new order of `ids` after what an `<OrderList>` sent. */
export function orderAfter(ids: readonly string[], sent: OrderSent): string[] {
  if (sent.up) return moved(ids, sent.up, 'up')
  if (sent.down) return moved(ids, sent.down, 'down')
  return sent.order ? arranged(ids, sent.order.split(' ')) : [...ids]
}
