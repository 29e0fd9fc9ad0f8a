/**
 * On which days a rule of RFC 5545 falls. ical.js reads the rule; whether a day is one of its days is decided here,
 * day by day, because stepping through a rule that never comes true (30 February) does not end.
 */
import type { PlainDate } from '#platform/time.ts'
import { addDays, daysBetween } from '#platform/time.ts'
import type { Rule } from './rule.ts'

const parts = (day: PlainDate) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
})
/** 0 is Sunday. */
export const weekdayOf = (day: PlainDate): number => new Date(`${day}T12:00:00Z`).getUTCDay()
const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const dayOf = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) as PlainDate

/** The first day of the week, month or year that holds a day. */
function periodOf(rule: Rule, day: PlainDate): { from: PlainDate; length: number; nth: number } {
  const { year, month, date } = parts(day)
  if (rule.every === 'day') return { from: day, length: 1, nth: daysBetween('1970-01-01' as PlainDate, day) }
  if (rule.every === 'week') {
    const from = addDays(day, -((weekdayOf(day) - rule.weekStart + 7) % 7))
    return { from, length: 7, nth: Math.round(daysBetween('1970-01-01' as PlainDate, from) / 7) }
  }
  if (rule.every === 'month')
    return { from: addDays(day, 1 - date), length: daysInMonth(year, month), nth: year * 12 + month }
  const from = dayOf(year, 1, 1)
  return { from, length: daysBetween(from, dayOf(year + 1, 1, 1)), nth: year }
}

/** Whether every part of the rule but its start, end, interval, count and positions allows the day. */
function allows(rule: Rule, day: PlainDate): boolean {
  const { year, month, date } = parts(day)
  if (rule.months.length > 0 && !rule.months.includes(month)) return false
  const last = daysInMonth(year, month)
  if (rule.monthDays.length > 0 && !rule.monthDays.some(each => each === date || last + 1 + each === date))
    return false
  if (rule.weekdays.length > 0 && !rule.weekdays.some(each => isNth(rule, each, day))) return false
  const start = rule.start && parts(rule.start)
  const isFree = rule.weekdays.length === 0 && rule.monthDays.length === 0
  if (!isFree || rule.every === 'day' || !start) return true
  if (rule.every === 'week') return weekdayOf(day) === weekdayOf(rule.start as PlainDate)
  return date === start.date && (rule.every === 'month' || rule.months.length > 0 || month === start.month)
}

/** Whether a day is the nth of its weekday in its month, or in its year where the rule is of whole years. */
function isNth(rule: Rule, { weekday, nth }: Rule['weekdays'][number], day: PlainDate): boolean {
  if (weekdayOf(day) !== weekday) return false
  if (nth === 0) return true
  const { year, month, date } = parts(day)
  const isOfYear = rule.every === 'year' && rule.months.length === 0
  const at = isOfYear ? daysBetween(dayOf(year, 1, 1), day) : date - 1
  const length = isOfYear ? daysBetween(dayOf(year, 1, 1), dayOf(year + 1, 1, 1)) : daysInMonth(year, month)
  return nth > 0 ? Math.floor(at / 7) + 1 === nth : Math.floor((length - 1 - at) / 7) + 1 === -nth
}

// Read for each day anew, a rule of the 200th day of every year would cost a page of services many seconds.
const allowed = new WeakMap<Rule, Map<PlainDate, readonly PlainDate[]>>()

/** Every day of a period that the rule allows before its positions choose among them. */
function daysAllowed(rule: Rule, { from, length }: { from: PlainDate; length: number }) {
  const ofRule = allowed.get(rule) ?? new Map<PlainDate, readonly PlainDate[]>()
  allowed.set(rule, ofRule)
  const known = ofRule.get(from)
  if (known) return known
  const days = Array.from({ length }, (_, at) => addDays(from, at)).filter(each => allows(rule, each))
  ofRule.set(from, days)
  return days
}

/** Whether the rule, its interval and its positions allow the day; its start, end and count apart. */
function fallsOn(rule: Rule, day: PlainDate): boolean {
  if (!allows(rule, day)) return false
  const period = periodOf(rule, day)
  if (rule.start && rule.interval > 1 && (period.nth - periodOf(rule, rule.start).nth) % rule.interval !== 0)
    return false
  if (rule.positions.length === 0) return true
  const days = daysAllowed(rule, period)
  const at = days.indexOf(day)
  return rule.positions.some(position => position === at + 1 || position === at - days.length)
}

const mostDaysCounted = 20_000
const counted = new Map<string, Counted>()

/** The last day of a rule that ends after so many times, or the day counting gave up before it. */
interface Counted {
  day: PlainDate
  ended: boolean
}

function lastCounted(rule: Rule): Counted | undefined {
  if (rule.count === undefined || !rule.start) return undefined
  const key = JSON.stringify(rule)
  const known = counted.get(key)
  if (known) return known
  let [left, day] = [rule.count, rule.start]
  for (let step = 0; step < mostDaysCounted; step++, day = addDays(day, 1))
    if (fallsOn(rule, day) && --left === 0) break
  if (counted.size > 1_000) counted.clear()
  const last = { day, ended: left === 0 }
  counted.set(key, last)
  return last
}

/** Whether a rule falls on a day. What it falls on without the start it depends on nobody can tell: `perhaps`. */
export function isDayOf(rule: Rule, day: PlainDate): 'yes' | 'no' | 'perhaps' {
  if (rule.start && day < rule.start) return 'no'
  if (rule.until && day > rule.until) return 'no'
  if (rule.except.includes(day)) return 'no'
  if (!fallsOn(rule, day)) return 'no'
  if (!rule.start && rule.needsStart) return 'perhaps'
  const last = lastCounted(rule)
  if (last === undefined || day <= last.day) return 'yes'
  return last.ended ? 'no' : 'perhaps'
}
