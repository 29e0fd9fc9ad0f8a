import { daysBetween, type PlainDate } from '#platform/time.ts'
import { isOpen } from '../action.ts'
import { type Counted, standingOf } from '../progress.ts'

/** How much of what is under way was heard of lately. Days without a word are counted, never filled in. */
export interface Freshness {
  /** Open and begun. */
  open: number
  /** Heard of in the last 30 days. */
  month: number
  /** Nobody ever said how it goes. */
  never: number
}

export function freshnessOf(actions: readonly Counted[], today: PlainDate): Freshness {
  const open = actions.filter(
    action => isOpen(action.state) && !(standingOf(action, today) === 'waiting' && !action.heardOn),
  )
  return {
    open: open.length,
    month: open.filter(({ heardOn }) => heardOn && daysBetween(heardOn, today) <= 30).length,
    never: open.filter(({ heardOn }) => !heardOn).length,
  }
}
