import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWeek, schedulesOf, typedWeek, type Week, weekdays, weekOf } from './week.ts'

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const hours = fc.record({ opens: clock, closes: clock }).filter(({ opens, closes }) => opens !== closes)
const weeks: fc.Arbitrary<Week> = fc
  .tuple(...weekdays.map(() => fc.option(hours, { nil: undefined })))
  .map(days => Object.fromEntries(weekdays.flatMap((day, n) => (days[n] ? [[day, days[n]]] : []))))

describe('the hours of a plain week', () => {
  it('come back as they were, through schedules and through the form', () => {
    fc.assert(
      fc.property(weeks, week => {
        expect(weekOf(schedulesOf(week))).toEqual(week)
        expect(readWeek(typedWeek(week))).toEqual({ ok: true, week })
      }),
    )
  })
  it('are not forced on what is more than a week', () => {
    const twice = [
      { days: ['MO'] as const, opens: '09:00', closes: '12:00' },
      { days: ['MO'] as const, opens: '13:00', closes: '17:00' },
    ]
    expect(weekOf(twice)).toBeUndefined()
    expect(weekOf([{ days: ['MO'], opens: '09:00', closes: '12:00', every: 'month' }])).toBeUndefined()
    const everyOther = {
      days: ['MO'] as const,
      opens: '09:00',
      closes: '12:00',
      rrule: 'FREQ=WEEKLY;INTERVAL=2',
    }
    expect(weekOf([everyOther])).toBeUndefined()
    expect(weekOf([{ days: [], about: { en: 'By appointment' } }])).toEqual({})
  })
  it('ask for the other half', () => {
    expect(readWeek({ opensTU: '09:00' })).toEqual({ ok: false, field: 'closesTU' })
    expect(readWeek({ closesTU: '09:00' })).toEqual({ ok: false, field: 'opensTU' })
  })
})
