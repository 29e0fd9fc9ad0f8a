import type { Schedule, Weekday } from '../listing.ts'

export const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** `HH:MM` to `HH:MM` on a day of the week; one that closes before it opens goes on past midnight. */
export interface Hours {
  opens: string
  closes: string
}

export type Week = Partial<Record<Weekday, Hours>>

/** Hours in words only: nothing a clock can be held against. */
export const isInWords = (schedule: Schedule): boolean =>
  schedule.days.length === 0 && schedule.about !== undefined && schedule.rrule === undefined

const simpleRule = /^FREQ=WEEKLY(;BYDAY=[A-Z,]+)?$/

const isPlain = (schedule: Schedule): boolean =>
  schedule.days.length > 0 &&
  schedule.every !== 'month' &&
  schedule.opens !== undefined &&
  schedule.closes !== undefined &&
  schedule.from === undefined &&
  schedule.until === undefined &&
  (schedule.rrule === undefined || simpleRule.test(schedule.rrule))

/**
 * The hours as one plain week, for a form of seven lines. Undefined where they are more than that: twice in a day,
 * some weeks only, between two dates. Those are kept as they are.
 */
export function weekOf(schedules: readonly Schedule[]): Week | undefined {
  const week: Week = {}
  for (const schedule of schedules) {
    if (isInWords(schedule)) continue
    if (!isPlain(schedule)) return undefined
    for (const day of schedule.days) {
      if (week[day]) return undefined
      week[day] = { opens: schedule.opens ?? '', closes: schedule.closes ?? '' }
    }
  }
  return week
}

/** A week as schedules: days with the same hours stand together. */
export function schedulesOf(week: Week): Schedule[] {
  const byHours = Map.groupBy(
    weekdays.filter(day => week[day]),
    day => `${week[day]?.opens}-${week[day]?.closes}`,
  )
  return [...byHours.values()].map(days => ({
    days,
    every: 'week' as const,
    ...(days[0] && week[days[0]]),
  }))
}

export const sameWeek = (a: Week, b: Week): boolean =>
  weekdays.every(day => a[day]?.opens === b[day]?.opens && a[day]?.closes === b[day]?.closes)

export type WeekTyped = { [field in `${'opens' | 'closes'}${Weekday}`]?: string | undefined }

export const typedWeek = (week: Week): Record<string, string> =>
  Object.fromEntries(
    weekdays.flatMap(day => [
      [`opens${day}`, week[day]?.opens ?? ''],
      [`closes${day}`, week[day]?.closes ?? ''],
    ]),
  )

/** What was typed, or the first field that lacks its other half. */
export function readWeek(typed: WeekTyped): { ok: true; week: Week } | { ok: false; field: string } {
  const week: Week = {}
  for (const day of weekdays) {
    const opens = typed[`opens${day}`]
    const closes = typed[`closes${day}`]
    if (!opens && !closes) continue
    if (!opens) return { ok: false, field: `opens${day}` }
    if (!closes || closes === opens) return { ok: false, field: `closes${day}` }
    week[day] = { opens, closes }
  }
  return { ok: true, week }
}
