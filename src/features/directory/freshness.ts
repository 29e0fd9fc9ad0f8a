import type { PlainDate } from '#platform/time.ts'

/**
 * How far a listing can be trusted today. `confirmed`: its provider said so within a year. `listed`: a list of the
 * last year has it. `old`: whoever spoke last did so more than a year ago. `unknown`: nobody can say when.
 */
export type Freshness = 'confirmed' | 'listed' | 'old' | 'unknown'

export interface Said {
  confirmedAt?: Date | undefined
  sourceAsOf?: PlainDate | undefined
  /** Typed here on. */
  typedAt?: Date | undefined
}

const staleAfter = 12

/** Whole months from one instant to another, by the calendar. */
function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months
}

export function lastSaid({ confirmedAt, sourceAsOf, typedAt }: Said): Date | undefined {
  const listed = sourceAsOf && new Date(`${sourceAsOf}T12:00:00Z`)
  const days = [confirmedAt, listed, typedAt].filter(day => day !== undefined)
  return days.length > 0 ? new Date(Math.max(...days.map(day => day.getTime()))) : undefined
}

export function freshnessOf(said: Said, now: Date): { freshness: Freshness; months: number } {
  const last = lastSaid(said)
  if (!last) return { freshness: 'unknown', months: 0 }
  const months = monthsBetween(last, now)
  if (months >= staleAfter) return { freshness: 'old', months }
  const confirmed = said.confirmedAt && monthsBetween(said.confirmedAt, now) < staleAfter
  return { freshness: confirmed ? 'confirmed' : 'listed', months }
}
