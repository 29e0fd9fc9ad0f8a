import type { PlainDate } from '#platform/time.ts'
import { isZone } from '#platform/time.ts'
import type { Schedule } from '../listing.ts'
import { MINUTES_OF_DAY } from './clock.ts'
import { type Rule, ruleOf } from './rule.ts'

/** Why hours, or a part of them, cannot be read. */
export type HoursRemark =
  | 'no-hours'
  | 'rule-unreadable'
  | 'days-unknown'
  | 'times-unreadable'
  | 'zone-unknown'
  | 'only-in-words'

/** A schedule read: on the days of its rule, from one minute of the day to another, which may be the next day's. */
export interface Opening {
  rule: Rule
  /** Absent: the days are known, the times are not. */
  minutes: { from: number; to: number } | undefined
  /** Where the schedule says one of its own. */
  zone: string | undefined
  /** Closed then, whatever the others say. */
  closed: boolean
  validFrom: PlainDate | undefined
  validUntil: PlainDate | undefined
}

export type Read = { ok: true; opening: Opening } | { ok: false; why: HoursRemark }

/** Minutes of `HH:MM`, up to 24:00. */
function minuteOf(written: string | undefined): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(written ?? '') ?? []
  if (hours === undefined) return undefined
  const minute = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && minute <= MINUTES_OF_DAY ? minute : undefined
}

/** From midnight to midnight is the whole day; any other hour to itself says nothing. */
function span(opens: string, closes: string): { from: number; to: number } | undefined {
  const [from, to] = [minuteOf(opens), minuteOf(closes)]
  if (from === undefined || to === undefined || from === MINUTES_OF_DAY) return undefined
  if (from === to) return from === 0 ? { from: 0, to: MINUTES_OF_DAY } : undefined
  return { from, to: to > from ? to : to + MINUTES_OF_DAY }
}

export function readOpening(schedule: Schedule): Read {
  const { opens, closes, zone } = schedule
  const saysDays = schedule.days.length > 0 || Boolean(schedule.rrule?.trim()) || schedule.from
  if (!saysDays && !opens && !closes) return { ok: false, why: schedule.about ? 'only-in-words' : 'no-hours' }
  const rule = ruleOf(schedule)
  if (!rule) return { ok: false, why: schedule.rrule ? 'rule-unreadable' : 'days-unknown' }
  const minutes = opens && closes ? span(opens, closes) : undefined
  if (opens && closes && !minutes) return { ok: false, why: 'times-unreadable' }
  if (zone && !isZone(zone)) return { ok: false, why: 'zone-unknown' }
  return {
    ok: true,
    opening: {
      rule,
      minutes,
      zone,
      closed: schedule.closed === true,
      validFrom: schedule.from,
      validUntil: schedule.until,
    },
  }
}
