import type { TenantDb } from '#platform/db/tenant.ts'
import { readQuery } from '../search/query.ts'
import { type SearchFilters, searchServices } from './search.ts'

const mostTried = 8

/** Which filter each part of an address stands for. */
const filterOf: Record<string, readonly (keyof SearchFilters)[]> = {
  kind: ['kinds'],
  community: ['near', 'withinKm'],
  from: ['near', 'withinKm'],
  km: ['withinKm'],
  status: ['status'],
  age: ['age'],
  language: ['languages', 'spokenBy'],
  open: ['open'],
  day: ['day'],
  part: ['part'],
  free: ['free'],
  access: ['accessible'],
  way: ['way'],
  audience: ['audiences'],
}

export interface Without {
  /** The name of a filter in the address, or `q`. */
  name: string
  /** What was asked without it, where words were left out. */
  left?: { part: string; q: string }
  count: number
}

/** What would be found if one filter, or one part of the words, were left out: the most first, nothing where none would. */
export async function foundWithout(
  db: TenantDb,
  words: string,
  filters: SearchFilters,
  names: readonly string[],
  now: Date,
): Promise<Without[]> {
  const count = async (q: string, narrowed: SearchFilters) =>
    (await searchServices(db, q, { ...narrowed, skip: 0, take: 1 }, now)).total
  const { groups } = readQuery(words, [])
  const parts = groups.length > 1 ? groups.map(group => group.asked) : []
  const left: Without[] = []
  for (const name of names.slice(0, mostTried)) {
    const rest = Object.fromEntries(
      Object.entries(filters).filter(([filter]) => !filterOf[name]?.includes(filter as keyof SearchFilters)),
    )
    left.push({ name, count: await count(words, rest) })
  }
  for (const part of parts.slice(0, mostTried - left.length)) {
    const q = parts.filter(each => each !== part).join(' ')
    left.push({ name: 'q', left: { part, q }, count: await count(q, filters) })
  }
  return left.filter(each => each.count > 0).sort((a, b) => b.count - a.count)
}
