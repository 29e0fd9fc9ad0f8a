import { daysBetween, type PlainDate } from '#platform/time.ts'

export const rhythms = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'two-yearly', 'five-yearly'] as const
export type Rhythm = (typeof rhythms)[number]

const days: Record<Rhythm, number> = {
  monthly: 31,
  quarterly: 92,
  'half-yearly': 184,
  yearly: 366,
  'two-yearly': 731,
  'five-yearly': 1827,
}

/** Sources publish late: a census some eighteen months after its day, a count of ours within weeks. */
const grace: Record<Rhythm, number> = {
  monthly: 21,
  quarterly: 31,
  'half-yearly': 45,
  yearly: 92,
  'two-yearly': 184,
  'five-yearly': 550,
}

/** Days since a next value should have been there, by its rhythm; undefined while it is not overdue. */
export function overdueBy(rhythm: Rhythm, lastOn: PlainDate, today: PlainDate): number | undefined {
  const late = daysBetween(lastOn, today) - days[rhythm] - grace[rhythm]
  return late > 0 ? late : undefined
}

/** Nothing was measured for twice its rhythm: too old to say how things stand today. */
export const isStale = (rhythm: Rhythm, lastOn: PlainDate, today: PlainDate): boolean =>
  daysBetween(lastOn, today) > 2 * days[rhythm] + grace[rhythm]
