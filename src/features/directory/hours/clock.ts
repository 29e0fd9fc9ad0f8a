/** The clock on the wall of a place: between instants and the days and minutes people there read. */
import { addDays, type PlainDate } from '#platform/time.ts'

export const MINUTES_OF_DAY = 1_440

/** A day, and the minute of it, 0 to 1,439. */
export interface Wall {
  day: PlainDate
  minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
  formats.set(zone, made)
  return made
}

/** What the wall shows at an instant, in an IANA zone. */
export function wallAt(zone: string, instant: Date): Wall {
  const written = formatOf(zone).format(instant)
  return {
    day: written.slice(0, 10) as PlainDate,
    minute: Number(written.slice(11, 13)) * 60 + Number(written.slice(14, 16)),
  }
}

const asUtc = ({ day, minute }: Wall) => Date.parse(`${day}T00:00:00Z`) + minute * 60_000

// No zone changes its clocks but on a quarter of an hour; asking the runtime costs a hundred times more than remembering.
const quarter = 15 * 60_000
const mostKnown = 50_000
const offsets = new Map<string, number>()
function offsetAt(zone: string, at: number): number {
  const start = Math.floor(at / quarter) * quarter
  const key = zone + start
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = asUtc(wallAt(zone, new Date(start))) - start
  if (offsets.size >= mostKnown) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/**
 * The first instant at which the wall shows this minute of this day, or a later one where the clocks are put forward
 * over it: who opens at half past two opens at three in the night that has no half past two, and where an hour comes
 * twice the first one counts. A minute past the day's end is one of the next day.
 */
export function instantOf(zone: string, day: PlainDate, minute: number): Date {
  if (minute >= MINUTES_OF_DAY)
    return instantOf(zone, addDays(day, Math.floor(minute / MINUTES_OF_DAY)), minute % MINUTES_OF_DAY)
  const local = asUtc({ day, minute })
  const before = offsetAt(zone, local - 86_400_000)
  const after = offsetAt(zone, local + 86_400_000)
  const shown = [local - before, local - after].filter(at => at + offsetAt(zone, at) === local)
  if (shown.length > 0) return new Date(Math.min(...shown))
  return new Date(changeBetween(zone, local - 86_400_000, local + 86_400_000))
}

/** The minute at which the clocks change between two instants. */
function changeBetween(zone: string, from: number, to: number): number {
  const start = offsetAt(zone, from)
  let [low, high] = [Math.ceil(from / 60_000), Math.ceil(to / 60_000)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle * 60_000) === start) low = middle + 1
    else high = middle
  }
  return high * 60_000
}
