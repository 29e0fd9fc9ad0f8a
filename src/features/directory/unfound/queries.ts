import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ServiceKind } from '../kind.ts'

/** Searches that found nothing, alike in what they asked for. */
export interface UnfoundSearches {
  /** Folded; null until asked on several days. */
  words: string | null
  kinds: ServiceKind[]
  language: string | null
  communityId: string | null
  count: number
  /** The first and last day it was asked. */
  from: PlainDate
  to: PlainDate
}

/** What was looked for and not found between two days, both included: the most asked first. */
export async function searchesUnfound(
  db: TenantDb,
  { from, to }: { from: PlainDate; to: PlainDate },
): Promise<UnfoundSearches[]> {
  const { rows } = await db.execute<UnfoundSearches & Record<string, unknown>>(sql`
    select words, kinds, language, community_id as "communityId", sum(times)::int as count,
      min(day)::text as "from", max(day)::text as "to"
    from unfound_searches where day between ${from} and ${to}
    group by words, kinds, language, community_id
    order by count desc, words nulls last, kinds limit 2000`)
  return rows
}
