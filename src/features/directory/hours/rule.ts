import ical from 'ical.js'
import { type PlainDate, plainDate } from '#platform/time.ts'
import type { Schedule, Weekday } from '../listing.ts'

/** A rule of recurring days, read. Weekdays count from Sunday, 0. */
export interface Rule {
  every: 'day' | 'week' | 'month' | 'year'
  interval: number
  weekStart: number
  /** `nth` 0: each of them; 2: the second; -1: the last. */
  weekdays: readonly { weekday: number; nth: number }[]
  monthDays: readonly number[]
  months: readonly number[]
  positions: readonly number[]
  start?: PlainDate
  until?: PlainDate
  count?: number
  except: readonly PlainDate[]
  /** Which days it falls on depends on a start nobody gave. */
  needsStart: boolean
}

const weekdayNames: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const everyOf = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const
const longest = 500

/** The rule of a schedule's days; undefined when it has none or it is nonsense. */
export function ruleOf(schedule: Schedule): Rule | undefined {
  const { rrule, from } = schedule
  if (rrule?.trim()) {
    try {
      return written(rrule.slice(0, longest), schedule)
    } catch {
      // Every way of being wrong is one answer to the reader: nobody can tell the days.
      return undefined
    }
  }
  if (schedule.days.length === 0) {
    const isOneDay = from && from === schedule.until
    if (isOneDay) return plain({ every: 'day', ...whole(schedule) })
    return from && schedule.every === 'week' ? plain({ every: 'week', ...whole(schedule) }) : undefined
  }
  const weekdays = schedule.days.map(name => ({ weekday: weekdayNames.indexOf(name), nth: 0 }))
  const monthly = schedule.every === 'month'
  // “Tuesdays, monthly” without saying which Tuesday: any of them may be it.
  const { start, ...rest } = { start: undefined, ...whole(schedule) }
  return plain({
    every: 'week',
    weekdays,
    needsStart: monthly,
    ...(monthly ? rest : whole(schedule)),
  })
}

const plain = (said: Pick<Rule, 'every'> & Partial<Rule>): Rule => ({
  interval: 1,
  weekStart: 1,
  weekdays: [],
  monthDays: [],
  months: [],
  positions: [],
  except: [],
  needsStart: false,
  ...said,
})

const whole = ({ from, until }: Schedule): Pick<Rule, 'start' | 'until'> => ({
  ...(from && { start: from }),
  ...(until && { until }),
})

function written(text: string, schedule: Schedule): Rule | undefined {
  const except = [...text.matchAll(/EXDATE[^:\n]*:([\dTZ,]+)/gi)].flatMap(([, days = '']) =>
    days.split(',').flatMap(day => compact(day) ?? []),
  )
  const own = plainDayIn(/DTSTART[^:\n]*:(\d{8})/i.exec(text)?.[1])
  const line = text
    .split(/\r?\n/)
    .map(each => each.trim())
    .find(each => /(?:^|;|:)FREQ=/i.test(each))
  if (!line) return undefined
  const bare = line
    .replace(/^RRULE:/i, '')
    .replace(/;+$/, '')
    .toUpperCase()
  const recur = ical.Recur.fromString(bare)
  const every = everyOf[recur.freq as keyof typeof everyOf]
  const foreign = ['BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYYEARDAY', 'BYWEEKNO'].some(
    part => (recur.getComponent(part) as unknown[]).length > 0,
  )
  if (!every || foreign) return undefined
  const weekdays = [...new Set(recur.getComponent('BYDAY') as string[])].map(readWeekday)
  const numbers = (part: string) => (recur.getComponent(part) as unknown[]).map(Number)
  const [monthDays, months, positions] = [numbers('BYMONTHDAY'), numbers('BYMONTH'), numbers('BYSETPOS')]
  const isNonsense =
    weekdays.some(each => !each || (each.nth !== 0 && (every === 'day' || every === 'week'))) ||
    [...monthDays, ...positions].some(each => !Number.isInteger(each) || each === 0) ||
    monthDays.some(each => Math.abs(each) > 31) ||
    months.some(each => !(each >= 1 && each <= 12)) ||
    !(recur.interval <= 1_000) ||
    /INTERVAL=(?:0|-|\D)/.test(bare) ||
    (/COUNT=/.test(bare) && !(recur.count && recur.count > 0 && recur.count <= 10_000)) ||
    (recur.count !== null && recur.count !== undefined && /UNTIL=/.test(bare)) ||
    (/UNTIL=/.test(bare) && !untilOf(bare))
  if (isNonsense) return undefined
  const start = own ?? schedule.from
  const ends = [untilOf(bare), schedule.until].filter(day => day !== undefined).sort()
  const isFree = weekdays.length === 0 && monthDays.length === 0
  const count = recur.count ?? undefined
  return plain({
    every,
    interval: recur.interval,
    weekStart: Number(recur.wkst) - 1,
    weekdays: weekdays.flatMap(each => each ?? []),
    monthDays,
    months,
    positions,
    except,
    ...(start && { start }),
    ...(ends[0] && { until: ends[0] }),
    ...(count && { count }),
    needsStart: recur.interval > 1 || Boolean(count) || (isFree && every !== 'day'),
  })
}

const untilOf = (bare: string) => compact(/UNTIL=([^;]*)/.exec(bare)?.[1] ?? '')
const compact = (written: string) => plainDayIn(/^(\d{8})/.exec(written.replaceAll('-', ''))?.[1])
const plainDayIn = (digits: string | undefined) =>
  digits ? plainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`) : undefined

function readWeekday(written: string): { weekday: number; nth: number } | undefined {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(written) ?? []
  const weekday = weekdayNames.indexOf(name as Weekday)
  return weekday < 0 || Math.abs(Number(nth)) > 53 ? undefined : { weekday, nth: Number(nth) }
}
