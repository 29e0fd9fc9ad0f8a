import { type Tongue, textIn } from '#platform/text.ts'
import { plainDate } from '#platform/time.ts'
import type { Schedule, Weekday } from '../listing.ts'
import type { HsdsSchedule } from './parts.ts'

const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** `10:00`, `10:00:00` and `10:00Z` are all ten by the wall clock of the place. */
const clock = (written: string | undefined) => /^([01]\d|2[0-4]):([0-5]\d)/.exec(written ?? '')?.[0]
const day = (written: string | undefined) => plainDate((written ?? '').slice(0, 10))

export function readSchedule(written: HsdsSchedule, tongue: Tongue): Schedule {
  const opens = clock(written.opens_at)
  const closes = clock(written.closes_at)
  const from = day(written.valid_from ?? written.dtstart)
  const until = day(written.valid_to ?? written.until)
  const about = [written.description, written.notes].filter(Boolean).join('\n')
  const every = written.freq === 'WEEKLY' ? 'week' : written.freq === 'MONTHLY' ? 'month' : undefined
  return {
    days: weekdays.filter(name => new RegExp(`\\b[+-]?\\d*${name}\\b`).test(written.byday ?? '')),
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(every && { every }),
    ...(from && { from }),
    ...(until && { until }),
    ...(about && { about: textIn({ [tongue]: about }) }),
  }
}
