import { expect, test } from 'vitest'
import { type PlainDate, plainDate, writeDay } from './time.ts'

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
