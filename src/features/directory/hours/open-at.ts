import { addDays, type PlainDate } from '#platform/time.ts'
import type { Schedule } from '../listing.ts'
import { instantOf, MINUTES_OF_DAY, wallAt } from './clock.ts'
import { isDayOf } from './days-of-rule.ts'
import { type HoursRemark, type Opening, readOpening } from './opening.ts'

export interface OpenState {
  is: 'open' | 'closed' | 'unknown'
  /** Open: when it closes. Absent when not within the fortnight looked at. */
  until?: Date
  /** Not open: when it opens next, as far as is known. Absent when not within a good month. */
  next?: Date
  /** What could not be read. */
  remarks: readonly HoursRemark[]
}

type Span = { from: number; to: number; sure: boolean }

const daysOfUntil = 14
const daysOfNext = 35

/**
 * Whether a place is open at an instant, by the clock on its wall: a schedule's own zone, else `zone`. Several schedules
 * are one set of hours; hours that end before they begin end the next day; a day marked closed is closed whatever
 * else is said. Unknown is the answer where nothing in force says so, or where what cannot be read might say otherwise.
 */
export function openAt(schedules: readonly Schedule[], at: Date, zone: string): OpenState {
  const read = schedules.map(readOpening)
  const remarks = [...new Set(read.flatMap(each => (each.ok ? [] : [each.why])))]
  const openings = read.flatMap(each => (each.ok ? [each.opening] : []))
  if (schedules.length === 0) return { is: 'unknown', remarks: ['no-hours'] }
  const now = at.getTime()
  const today = wallAt(zone, at).day
  const holding = (span: Span) => span.from <= now && now < span.to
  const near = spansOf(openings, addDays(today, -2), 4, zone)
  const isSure = near.some(span => span.sure && holding(span))
  if (isSure) {
    // Most close the same day: further days are looked at only where the near ones do not end.
    const soon = endOf(near, now)
    const runsOn = !soon || soon.getTime() >= instantOf(zone, addDays(today, 1), 0).getTime()
    const until = runsOn ? endOf(spansOf(openings, addDays(today, -2), daysOfUntil + 2, zone), now) : soon
    return { is: 'open', ...(until && { until }), remarks }
  }
  const next = nextOf(openings, today, now, zone)
  const inForce = openings.some(
    ({ closed, validFrom, validUntil }) =>
      !closed && (!validFrom || validFrom <= today) && (!validUntil || validUntil >= today),
  )
  const isDoubtful = remarks.length > 0 || near.some(holding) || !inForce
  const isShut = isClosedOn(openings, today, now, zone)
  return { is: isDoubtful && !isShut ? 'unknown' : 'closed', ...(next && { next }), remarks }
}

const isClosedOn = (openings: readonly Opening[], today: PlainDate, now: number, zone: string) =>
  openings.some(
    opening =>
      opening.closed &&
      [addDays(today, -1), today].some(day => {
        const span = isDayOf(opening.rule, day) === 'yes' ? spanOn(opening, day, zone, true) : undefined
        return span && span.from <= now && now < span.to
      }),
  )

/** The open spans that begin on any of some days, in order, closed days taken out. */
function spansOf(openings: readonly Opening[], from: PlainDate, days: number, zone: string): Span[] {
  const spans: Span[] = []
  const shut: Span[] = []
  for (let step = 0; step < days; step++) {
    const day = addDays(from, step)
    for (const opening of openings) {
      const falls = isDayOf(opening.rule, day)
      if (falls === 'no') continue
      const span = spanOn(opening, day, zone, falls === 'yes')
      ;(opening.closed ? shut : spans).push(span)
    }
  }
  const left = shut.reduce<Span[]>((kept, gap) => kept.flatMap(span => without(span, gap)), spans)
  return left.sort((a, b) => a.from - b.from)
}

// A day whose times nobody gives is open somewhere in it: never surely.
function spanOn({ minutes, zone: own, closed }: Opening, day: PlainDate, zone: string, falls: boolean): Span {
  const { from, to } = minutes ?? { from: 0, to: MINUTES_OF_DAY }
  return {
    from: instantOf(own ?? zone, day, from).getTime(),
    to: instantOf(own ?? zone, day, to).getTime(),
    sure: falls && (closed || minutes !== undefined),
  }
}

const without = (span: Span, gap: Span): Span[] =>
  gap.to <= span.from || gap.from >= span.to
    ? [span]
    : [
        { ...span, to: gap.from },
        { ...span, from: gap.to },
      ].filter(each => each.from < each.to)

/** When the hours that hold an instant end, hours that touch or overlap taken together. */
function endOf(spans: readonly Span[], now: number): Date | undefined {
  let end = now
  for (const span of spans) if (span.sure && span.from <= end && span.to > end) end = span.to
  const last = spans.at(-1)
  return last && end >= last.to && end - now > (daysOfUntil - 3) * 86_400_000 ? undefined : new Date(end)
}

function nextOf(openings: readonly Opening[], today: PlainDate, now: number, zone: string): Date | undefined {
  for (let step = -1; step < daysOfNext; step += 3) {
    const after = spansOf(openings, addDays(today, step), 4, zone).filter(
      span => span.sure && span.from > now,
    )
    const [first] = after
    if (first) return new Date(first.from)
  }
  return undefined
}
