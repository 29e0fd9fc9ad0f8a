import { addDays, type PlainDate } from '#platform/time.ts'

/** A stretch of time; `endsAt` is not in it. */
export interface Slot {
  startsAt: Date
  endsAt: Date
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(zone, made)
  return made
}

/** What the clocks of a zone show at an instant, written as if it were UTC. */
function shownAt(zone: string, at: number): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  )
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`)
}

/**
 * The instant at which the clocks of a zone show a time; the first of two in autumn, and in spring, where they jump over
 * it, as long after the jump.
 */
export function instantOf(zone: string, day: PlainDate, clock: string): Date {
  const wall = Date.parse(`${day}T${clock}:00Z`)
  const around = [wall - 86_400_000, wall + 86_400_000].map(at => wall - (shownAt(zone, at) - at))
  const right = around.filter(at => shownAt(zone, at) === wall)
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...around))
}

/** How often a use may be repeated, week after week. */
export const mostWeeks = 26

/** The same hours on one day, or week after week. */
export const slotsOver = (
  zone: string,
  use: { on: PlainDate; from: string; to: string; weeks: number },
): Slot[] =>
  Array.from({ length: Math.min(Math.max(use.weeks, 1), mostWeeks) }, (_, n) => {
    const day = addDays(use.on, 7 * n)
    return { startsAt: instantOf(zone, day, use.from), endsAt: instantOf(zone, day, use.to) }
  })

export const meet = (a: Slot, b: Slot): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt

/**
 * Whether something can be lent for these times, when this much is lent already and it can be lent to so many at once.
 * Counts how many lendings there are at the instant each begins: that is when most of them coincide.
 */
export function isFree(wanted: readonly Slot[], lent: readonly Slot[], atOnce: number): boolean {
  return wanted.every(want => {
    const near = lent.filter(each => meet(each, want))
    const begins = [want, ...near].map(({ startsAt }) => startsAt).filter(at => at >= want.startsAt)
    return begins.every(
      at => near.filter(({ startsAt, endsAt }) => startsAt <= at && at < endsAt).length < atOnce,
    )
  })
}

export const minutesOfSlots = (slots: readonly Slot[]): number =>
  slots.reduce((sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 60_000, 0)
