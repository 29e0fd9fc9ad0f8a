import type { Database } from '#platform/db/database.ts'
import { partnerships } from '#platform/db/partnerships.ts'
import { type SlugProblem, slugProblem, suggestSlug } from './slug.ts'

export type SlugRead =
  | { ok: true; slug: string }
  | { ok: false; why: Exclude<SlugProblem, 'empty'> | 'taken'; suggestion: string }

/** The address typed, or one suggested from the name when none was; refused ones come with one that is free. */
export async function readSlug(database: Database, typed: string, name: string): Promise<SlugRead> {
  const rows = await database.onSite('read', db => db.select({ slug: partnerships.slug }).from(partnerships))
  const taken = new Set(rows.map(({ slug }) => slug))
  const problem = slugProblem(typed)
  if (problem === 'empty') return { ok: true, slug: suggestSlug(name, taken) }
  const suggestion = suggestSlug(typed, taken)
  if (problem) return { ok: false, why: problem, suggestion }
  return taken.has(typed) ? { ok: false, why: 'taken', suggestion } : { ok: true, slug: typed }
}
