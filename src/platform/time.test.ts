import { expect, test } from 'vitest'
import { type PlainDate, plainDate, writeClock, writeDay, writeMoment } from './time.ts'

test.each(['0000-01-01', '2018-02-30', '2018-13-01', '18-01-01', '2018-1-1', ' 2018-01-01', ''])(
  '%j is no day',
  written => expect(plainDate(written)).toBeUndefined(),
)

test.each(['0001-01-01', '2024-02-29', '9999-12-31'])('%j is a day', written =>
  expect(plainDate(written)).toBe(written),
)

test('days are written as people write them', () => {
  const first = '2026-07-01' as PlainDate
  expect(writeDay(first, 'en')).toBe('July 1, 2026')
  expect(writeDay(first, 'fr')).toBe('1er juillet 2026')
  expect(writeDay('2026-07-11' as PlainDate, 'fr')).toBe('11 juillet 2026')
})

test.each([
  ['2026-11-01T14:00:00Z', '9:00 a.m.', '9\u00a0h', '9:00 ص'],
  ['2026-11-01T23:30:00Z', '6:30 p.m.', '18\u00a0h\u00a030', '6:30 م'],
  ['2026-11-01T04:05:00Z', '12:05 a.m.', '0\u00a0h\u00a005', '12:05 ص'],
])('the clock at %s is written as people write it', (at, en, fr, ar) => {
  const written = (tongue: 'en' | 'fr' | 'ar') =>
    writeClock(new Date(at), 'America/Toronto', tongue).replaceAll('\u202f', ' ')
  expect(written('en').replaceAll('\u00a0', ' ')).toBe(en)
  expect(written('fr')).toBe(fr)
  expect(written('ar').replaceAll('\u00a0', ' ')).toBe(ar)
})

test('a moment in French has no needless zeros', () =>
  expect(writeMoment(new Date('2026-11-01T14:00:00Z'), 'America/Toronto', 'fr')).toBe(
    '1er novembre 2026 à 9\u00a0h',
  ))
