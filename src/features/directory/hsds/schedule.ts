import { type Tongue, textIn } from '#platform/text.ts'
import { isZone, plainDate } from '#platform/time.ts'
import type { Schedule, Weekday } from '../listing.ts'
import type { Read } from './shape.ts'

const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const named = weekdays.map(name => [name, new RegExp(`\\b[+-]?\\d*${name}\\b`)] as const)
const daysIn = (byday: string | undefined): Weekday[] => {
  const said = byday?.toUpperCase()
  return said ? named.flatMap(([name, pattern]) => (pattern.test(said) ? [name] : [])) : []
}

/** `10:00`, `10:00:00` and `10:00Z` are all ten by the wall clock of the place. */
const clock = (written: string | undefined) => /^([01]\d|2[0-4]):([0-5]\d)/.exec(written ?? '')?.[0]
const day = (written: string | undefined) => plainDate((written ?? '').slice(0, 10))

export function readSchedule(written: Read<'schedule'>, tongue: Tongue): Schedule {
  const opens = clock(written.opens_at)
  const closes = clock(written.closes_at)
  const from = day(written.valid_from ?? written.dtstart)
  const until = day(written.valid_to ?? written.until)
  const about = [written.description, written.notes].filter(Boolean).join('\n')
  const freq = written.freq?.toUpperCase()
  const every = freq === 'WEEKLY' ? 'week' : freq === 'MONTHLY' ? 'month' : undefined
  const rrule = ruleIn(written)
  const zone = written.x_timezone
  return {
    days: daysIn(written.byday),
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(every && { every }),
    ...(from && { from }),
    ...(until && { until }),
    ...(rrule && { rrule }),
    ...(zone && isZone(zone) && { zone }),
    ...(about && { about: textIn({ [tongue]: about }) }),
  }
}

/** The rule of RFC 5545 that the fields come to, without its start; some feeds write all of it into the first field. */
export function ruleIn(written: Read<'schedule'>): string | undefined {
  if (!written.freq) return undefined
  if (written.freq.includes('=')) return written.freq.replace(/^RRULE:/i, '')
  const until = written.until?.replaceAll('-', '').slice(0, 8)
  const parts: [string, string | number | undefined][] = [
    ['FREQ', written.freq.toUpperCase()],
    ['INTERVAL', written.interval],
    // A rule has one of these, never both.
    ['COUNT', until ? undefined : written.count],
    ['UNTIL', until],
    ['WKST', written.wkst],
    ['BYDAY', written.byday],
    ['BYWEEKNO', written.byweekno],
    ['BYMONTHDAY', written.bymonthday],
    ['BYYEARDAY', written.byyearday],
  ]
  return parts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value).replaceAll(/[\s;=]/g, '')}`)
    .join(';')
}

const numbers = /^[+-]?\d{1,3}(,[+-]?\d{1,3})*$/
const readable: Record<string, RegExp> = {
  FREQ: /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,4}$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
  BYDAY: /^([+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU))(,[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU))*$/,
  BYWEEKNO: numbers,
  BYMONTHDAY: numbers,
  BYYEARDAY: numbers,
  BYMONTH: numbers,
  BYSETPOS: numbers,
  BYHOUR: numbers,
  BYMINUTE: numbers,
  BYSECOND: numbers,
}

/** Whether each part of a rule is one that RFC 5545 knows. */
export const isRule = (rule: string): boolean =>
  rule
    .toUpperCase()
    .split(';')
    .every(part => {
      const [name = '', value = ''] = part.split('=')
      return readable[name]?.test(value) ?? false
    })
