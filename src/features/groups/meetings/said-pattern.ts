import type { View } from '#platform/http/view.ts'
import type { SeriesRow } from './rows.ts'
import { nthWords, staffWords, weekdayWords } from './staff-words.ts'

/** “Every month, on the second Tuesday, at 12:00”. */
export function saidPattern(
  { t }: Pick<View, 't'>,
  { pattern, starts }: Pick<SeriesRow, 'pattern' | 'starts'>,
): string {
  const time = starts
  if (pattern.every === 'chosen') return t(staffWords.saidChosen, { count: pattern.days.length, time })
  const weekday = t(weekdayWords[pattern.weekday])
  if (pattern.every === 'week') return t(staffWords.saidWeek, { weeks: pattern.weeks, weekday, time })
  const nth = t(nthWords[`${pattern.nth}`])
  return t(staffWords.saidMonth, { months: pattern.months, nth, weekday, time })
}
