import { and, eq, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type Kind, listingAliases } from '../tables.ts'

/** What a thing that was merged away is part of now; undefined when it was not. */
export async function keptInPlaceOf(db: TenantDb, kind: Kind, oldId: string): Promise<string | undefined> {
  if (!isId(oldId)) return undefined
  const [row] = await db
    .select({ id: listingAliases.targetId })
    .from(listingAliases)
    .where(and(eq(listingAliases.kind, kind), eq(listingAliases.oldId, oldId)))
  return row?.id
}

/** What each thing of a kind that was merged away is part of now: its old id → the kept one. */
export async function keptInPlace(db: TenantDb, kind: Kind): Promise<Map<string, string>> {
  const rows = await db
    .select({ oldId: listingAliases.oldId, id: listingAliases.targetId })
    .from(listingAliases)
    .where(eq(listingAliases.kind, kind))
  return new Map(rows.map(({ oldId, id }) => [oldId, id]))
}

/** Which of these ids of lists stand for something that is kept under another one: external id → our id. */
export async function knownUnder(
  db: TenantDb,
  kind: Kind,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map()
  const rows = await db
    .select({ externalId: listingAliases.externalId, id: listingAliases.targetId })
    .from(listingAliases)
    .where(
      and(
        eq(listingAliases.kind, kind),
        sql`${listingAliases.externalId} = any(${sql.param([...externalIds])}::text[])`,
      ),
    )
  return new Map(rows.flatMap(row => (row.externalId ? [[row.externalId, row.id] as const] : [])))
}
