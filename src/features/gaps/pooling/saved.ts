import type { PlainDate } from '#platform/time.ts'
import type { PoolKind } from './entry.ts'

/** What a use came to, as whoever asked for it said. */
export interface Used {
  kind: PoolKind
  usedOn: PlainDate
  usedMinutes: number
  /** Null: they could not say, which is not none. */
  sparedMinutes: number | null
}

export interface Quarter {
  /** `2026-Q4`. */
  quarter: string
  uses: number
  usedMinutes: number
  sparedMinutes: number
  /** Uses whose saving nobody could say: the sum is at least this much. */
  unsaid: number
}

export const quarterOf = (day: PlainDate): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

const none = { uses: 0, usedMinutes: 0, sparedMinutes: 0, unsaid: 0 }

const add = <Sum extends typeof none>(sum: Sum, use: Used): Sum => ({
  ...sum,
  uses: sum.uses + 1,
  usedMinutes: sum.usedMinutes + use.usedMinutes,
  sparedMinutes: sum.sparedMinutes + (use.sparedMinutes ?? 0),
  unsaid: sum.unsaid + (use.sparedMinutes === null ? 1 : 0),
})

/** Hours used and saved, the latest quarter first. What nobody could say is counted apart and added to nothing. */
export function byQuarter(uses: readonly Used[]): Quarter[] {
  const quarters = new Map<string, Quarter>()
  for (const use of uses) {
    const quarter = quarterOf(use.usedOn)
    quarters.set(quarter, add(quarters.get(quarter) ?? { quarter, ...none }, use))
  }
  return [...quarters.values()].sort((a, b) => (a.quarter < b.quarter ? 1 : -1))
}

export const inAll = (uses: readonly Used[]): Omit<Quarter, 'quarter'> =>
  uses.reduce((sum, use) => add(sum, use), none)
