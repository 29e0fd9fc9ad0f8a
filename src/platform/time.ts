import { directionOf, type Tongue } from './text.ts'

declare const dayBrand: unique symbol
/** A calendar day without a time or zone, written `YYYY-MM-DD`. */
export type PlainDate = string & { readonly [dayBrand]: true }

/** Reads `YYYY-MM-DD`; undefined when it is not a real day. There was no year 0, and PostgreSQL knows none. */
export function plainDate(written: string): PlainDate | undefined {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(written)) return undefined
  const day = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== written
    ? undefined
    : (written as PlainDate)
}

/** The calendar day it is at an instant, in an IANA zone. */
export function dayIn(zone: string, instant: Date): PlainDate {
  const at = instant.getTime()
  // A page asks for today once for each of its lines.
  if (lastDay?.zone === zone && lastDay.at === at) return lastDay.day
  const day = dayFormat(zone).format(instant) as PlainDate
  lastDay = { zone, at, day }
  return day
}
let lastDay: { zone: string; at: number; day: PlainDate } | undefined

// Making a format costs a hundred times more than using it.
const dayFormats = new Map<string, Intl.DateTimeFormat>()
function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  dayFormats.set(zone, made)
  return made
}

/** The hour of the day it is at an instant, in an IANA zone: 0 to 23. */
export const hourIn = (zone: string, instant: Date): number => {
  const known =
    hourFormats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' })
  hourFormats.set(zone, known)
  return Number(known.format(instant))
}
const hourFormats = new Map<string, Intl.DateTimeFormat>()

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The day so many days later; earlier when negative. */
export const addDays = (day: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate

export const isZone = (written: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: written })
    return true
  } catch {
    return false
  }
}

// Latin digits in Arabic too: dates are read aloud to offices and copied onto forms.
const localeOf = (tongue: Tongue): string =>
  directionOf(tongue) === 'rtl'
    ? `${tongue}-u-nu-latn`
    : tongue === 'en' || tongue === 'fr'
      ? `${tongue}-CA`
      : tongue

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(tongue: Tongue, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tongue + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(tongue), options)
  formats.set(key, made)
  return made
}

// French counts the first of the month as first, « 1er juillet », and says « 9 h », not “09 h 00”. The formatter does not.
const said = (format: Intl.DateTimeFormat, at: Date, tongue: Tongue): string =>
  tongue === 'fr'
    ? format
        .format(at)
        .replace(/^1(?= )/, '1er')
        .replace(/\b0?(\d{1,2})\sh\s(\d\d)/, (_, hours: string, minutes: string) =>
          minutes === '00' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`,
        )
    : format.format(at)

/** A day as people write it: “November 3, 2026”, « 1er novembre 2026 ». */
export const writeDay = (day: PlainDate, tongue: Tongue): string =>
  said(formatOf(tongue, { dateStyle: 'long', timeZone: 'UTC' }), new Date(`${day}T12:00:00Z`), tongue)

/** An instant as a day in the partnership's zone. */
export const writeDayOf = (instant: Date, zone: string, tongue: Tongue): string =>
  said(formatOf(tongue, { dateStyle: 'long', timeZone: zone }), instant, tongue)

/** An instant as a day and time in the partnership's zone. */
export const writeMoment = (instant: Date, zone: string, tongue: Tongue): string =>
  said(formatOf(tongue, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }), instant, tongue)

/** The time of day of an instant in a zone: “6:30 p.m.”, « 9 h », « 18 h 30 ». */
export const writeClock = (instant: Date, zone: string, tongue: Tongue): string =>
  said(formatOf(tongue, { timeStyle: 'short', timeZone: zone }), instant, tongue)

/** The name of the weekday of an instant in a zone: “Monday”, « lundi ». */
export const writeWeekday = (instant: Date, zone: string, tongue: Tongue): string =>
  formatOf(tongue, { weekday: 'long', timeZone: zone }).format(instant)
