import { directionOf, type Tongue } from '#platform/text.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The time of day of an instant in a zone, as people write it: “1:30 p.m.”, “13 h 30”. */
export function writeClock(at: Date, zone: string, tongue: Tongue): string {
  const key = `${tongue} ${zone}`
  let format = formats.get(key)
  if (!format) {
    const locale = directionOf(tongue) === 'rtl' ? `${tongue}-u-nu-latn` : `${tongue}-CA`
    format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' })
    formats.set(key, format)
  }
  return format.format(at)
}

/** Seconds as `m:ss`, always left to right. */
export const writeSpan = (seconds: number): string => {
  const whole = Math.abs(Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
