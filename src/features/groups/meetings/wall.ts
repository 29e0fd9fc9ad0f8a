import { type PlainDate, plainDate } from '#platform/time.ts'

/** What a clock on the wall and a calendar say: no zone, no instant. */
export interface WallTime {
  day: PlainDate
  /** `HH:MM`, twenty-four hours. */
  clock: string
}

/**
 * The instant at which walls of a zone show a time.
 * - `once`: as nearly always.
 * - `never`: the clocks jump over it (spring); `at` is as long after the jump as it would have been after the hour
 *   before, so 02:30 becomes 03:30, as RFC 5545 (3.3.5) has it.
 * - `twice`: the clocks go back over it (autumn); `at` is the first of the two, `again` the second.
 */
export type WallInstant = { at: Date; shown: 'once' | 'never' } | { at: Date; again: Date; shown: 'twice' }

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
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
  formats.set(zone, made)
  return made
}

/** What the walls of a zone show at an instant. */
export function wallAt(zone: string, at: Date): WallTime {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const day = plainDate(`${parts.year}-${parts.month}-${parts.day}`)
  if (!day) throw new Error(`No calendar day at ${at.toISOString()} in ${zone}`)
  return { day, clock: `${parts.hour}:${parts.minute}` }
}

const asUtc = ({ day, clock }: WallTime) => Date.parse(`${day}T${clock}:00Z`)
/** How far the zone's walls are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (zone: string, at: number): number =>
  asUtc(wallAt(zone, new Date(at))) - Math.floor(at / 60_000) * 60_000

const halfDay = 43_200_000

/** The instant a wall time stands for in an IANA zone. */
export function instantAt(zone: string, wall: WallTime): WallInstant {
  const naive = asUtc(wall)
  const before = offsetAt(zone, naive - 2 * halfDay)
  const after = offsetAt(zone, naive + 2 * halfDay)
  const fits = [...new Set([naive - before, naive - after])]
    .filter(at => asUtc(wallAt(zone, new Date(at))) === naive)
    .sort((a, b) => a - b)
  const [first, second] = fits
  if (first === undefined) return { at: new Date(naive - before), shown: 'never' }
  if (second === undefined) return { at: new Date(first), shown: 'once' }
  return { at: new Date(first), again: new Date(second), shown: 'twice' }
}
