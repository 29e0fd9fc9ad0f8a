import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { censusFigures, censusPicks, censusTables } from '../tables.ts'
import type { Area } from './suggest.ts'

export type CensusTable = typeof censusTables.$inferSelect
export type CensusPick = typeof censusPicks.$inferSelect
export type CensusFigure = typeof censusFigures.$inferSelect

const inUse = isNull(censusTables.withdrawnAt)

/** The tables in use, newest census first, and how much each says. */
export const listCensus = (db: TenantDb): Promise<(CensusTable & { figures: number; unknown: number })[]> =>
  db
    .select({
      table: censusTables,
      figures: count(),
      unknown: sql<number>`count(*) filter (where ${censusFigures.speakers} is null)::int`,
    })
    .from(censusTables)
    .innerJoin(censusFigures, eq(censusFigures.tableId, censusTables.id))
    .where(inUse)
    .groupBy(censusTables.partnershipId, censusTables.id)
    .orderBy(desc(censusTables.asOf), desc(censusTables.broughtAt))
    .then(rows => rows.map(({ table, figures, unknown }) => ({ ...table, figures, unknown })))

export async function findCensus(db: TenantDb, id: string): Promise<CensusTable | undefined> {
  const [table] = await db.select().from(censusTables).where(eq(censusTables.id, id))
  return table
}

/** Every area the tables in use speak of. */
export const areasOf = (db: TenantDb): Promise<Area[]> =>
  db
    .selectDistinct({
      area: censusFigures.area,
      areaType: censusFigures.areaType,
      province: censusFigures.province,
    })
    .from(censusFigures)
    .innerJoin(censusTables, eq(censusFigures.tableId, censusTables.id))
    .where(inUse)
    .orderBy(asc(censusFigures.province), asc(censusFigures.area), asc(censusFigures.areaType))

/** The pick in force for one community. */
export async function pickOf(db: TenantDb, communityId: string): Promise<CensusPick | undefined> {
  const [pick] = await db
    .select()
    .from(censusPicks)
    .where(eq(censusPicks.communityId, communityId))
    .orderBy(desc(censusPicks.pickedAt), desc(censusPicks.id))
    .limit(1)
  return pick
}

/** The pick in force for every community that has one. */
export async function picks(db: TenantDb): Promise<Map<string, CensusPick>> {
  const rows = await db.select().from(censusPicks).orderBy(asc(censusPicks.pickedAt), asc(censusPicks.id))
  return new Map(rows.map(pick => [pick.communityId, pick]))
}

/** How a table's languages were understood: each as written, its code, in how many lines, and how many of those are held back. */
export const languagesIn = (
  db: TenantDb,
  tableId: string,
): Promise<{ written: string; language: string | null; lines: number; unknown: number }[]> =>
  db
    .select({
      written: censusFigures.written,
      language: censusFigures.language,
      lines: count(),
      unknown: sql<number>`count(*) filter (where ${censusFigures.speakers} is null)::int`,
    })
    .from(censusFigures)
    .where(eq(censusFigures.tableId, tableId))
    .groupBy(censusFigures.written, censusFigures.language)
    .orderBy(asc(censusFigures.written))

/** What the tables in use say of one language, the newest table first. */
export const speakersOf = (
  db: TenantDb,
  language: string,
): Promise<{ table: CensusTable; figure: CensusFigure }[]> =>
  db
    .select({ table: censusTables, figure: censusFigures })
    .from(censusFigures)
    .innerJoin(censusTables, eq(censusFigures.tableId, censusTables.id))
    .where(and(inUse, eq(censusFigures.language, language)))
    .orderBy(desc(censusTables.asOf), desc(censusTables.id), asc(censusFigures.line))
