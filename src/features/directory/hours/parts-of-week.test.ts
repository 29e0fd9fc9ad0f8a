import { expect, test } from 'vitest'
import type { Schedule } from '../listing.ts'
import { partsOfWeek } from './parts-of-week.ts'

const weekly = (days: Schedule['days'], opens: string, closes: string): Schedule => ({
  days,
  every: 'week',
  opens,
  closes,
})

test.each([
  ['a morning', weekly(['SA'], '10:00', '11:30'), ['SA:morning']],
  ['an office day', weekly(['MO'], '09:00', '17:00'), ['MO:afternoon', 'MO:morning']],
  ['a quarter past five is no evening', weekly(['TU'], '13:00', '17:15'), ['TU:afternoon']],
  ['past midnight', weekly(['FR'], '20:00', '02:00'), ['FR:evening']],
  [
    'the first Tuesday is a Tuesday',
    {
      days: [],
      every: 'month',
      rrule: 'FREQ=MONTHLY;BYDAY=1TU',
      opens: '18:00',
      closes: '20:00',
    } as Schedule,
    ['TU:evening'],
  ],
  ['closed', { ...weekly(['SU'], '10:00', '12:00'), closed: true } as Schedule, []],
  ['in words only', { days: [], about: { en: 'Evenings' } } as Schedule, []],
  ['nonsense', { days: [], rrule: 'FREQ=NEVER', opens: '10:00', closes: '12:00' } as Schedule, []],
])('%s', (_what, schedule, expected) => {
  expect(partsOfWeek([schedule])).toEqual(expected)
})
