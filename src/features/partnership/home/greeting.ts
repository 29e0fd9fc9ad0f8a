export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** What part of the day it is where the partnership lives. */
export function partOfDay(now: Date, zone: string): PartOfDay {
  const hour = Number(
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(now),
  )
  if (hour >= 4 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
