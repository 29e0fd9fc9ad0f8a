import { asc, desc } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isServiceKind, type ServiceKind } from '../kind.ts'
import { serviceTallies } from '../tables.ts'

/** What the filters offer, most common first. */
interface Offered {
  kinds: ServiceKind[]
  /** Codes. */
  languages: string[]
}

/** The kinds services are of and the languages they are given in, most common first. */
export const offeredIn = (db: TenantDb): Promise<Offered> =>
  db.kept('kinds and languages offered', () => readOffered(db))

async function readOffered(db: TenantDb): Promise<Offered> {
  const rows = await db
    .select({ facet: serviceTallies.facet, value: serviceTallies.value })
    .from(serviceTallies)
    .orderBy(desc(serviceTallies.uses), asc(serviceTallies.value))
  const of = (facet: 'kind' | 'language') => rows.filter(row => row.facet === facet).map(({ value }) => value)
  return { kinds: of('kind').filter(isServiceKind), languages: of('language') }
}
