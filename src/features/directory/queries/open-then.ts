import type { TenantDb } from '#platform/db/tenant.ts'
import type { WhenAsked } from '../search/when.ts'
import { type SearchFilters, searchServices } from './search.ts'

/** Whether anything answers the rest of a question at the day and time it says. */
export async function isOpenThen(
  db: TenantDb,
  { rest, day, part }: WhenAsked,
  filters: SearchFilters,
  now: Date,
): Promise<boolean> {
  const then = { ...filters, ...(day && { day }), ...(part && { part }), skip: 0, take: 1 }
  return (await searchServices(db, rest, then, now)).total > 0
}

/** How many would be found but for the day and time asked, of those whose hours nobody gives. */
export async function hoursUnknown(
  db: TenantDb,
  words: string,
  filters: SearchFilters,
  now: Date,
): Promise<number> {
  if (!filters.day && !filters.part) return 0
  return (await searchServices(db, words, { ...filters, hoursUnknown: true, skip: 0, take: 1 }, now)).total
}
