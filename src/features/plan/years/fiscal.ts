import type { PlainDate } from '#platform/time.ts'

/** The calendar year a fiscal year, 1 April to 31 March, begins in. */
export const fiscalYearOf = (day: PlainDate): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)

/** `2026–27` */
export const writeYear = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`

export const lastDayOf = (year: number): PlainDate => `${year + 1}-03-31` as PlainDate

/** The quarter a day is in: 1 is April to June. */
export const quarterOf = (day: PlainDate): 1 | 2 | 3 | 4 =>
  ((Math.floor((Number(day.slice(5, 7)) + 8) / 3) % 4) + 1) as 1 | 2 | 3 | 4
