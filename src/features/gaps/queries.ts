import { and, desc, eq, gt } from 'drizzle-orm'
import { listedServices, listScopes } from '#features/directory/index.ts'
import { findCommunity, listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type Cell, judge } from './cell/cell.ts'
import { type GridRow, gridOver } from './cell/grid.ts'
import { isNeed, kindsFor, type Need } from './need.ts'
import { findings } from './tables.ts'

export type Finding = typeof findings.$inferSelect

export interface Grid {
  rows: GridRow[]
  communities: Awaited<ReturnType<typeof listCommunities>>
  services: number
  scopes: Awaited<ReturnType<typeof listScopes>>
  standing: Finding[]
}

/** Every need in every community, with what people already decided. */
export async function gridOf(db: TenantDb, now: Date): Promise<Grid> {
  const communities = await listCommunities(db)
  const services = await listedServices(db, now)
  const scopes = await listScopes(db)
  const standing = await db.select().from(findings).where(eq(findings.standing, true))
  return {
    rows: gridOver(communities, services, scopes, now),
    communities,
    services: services.length,
    scopes,
    standing,
  }
}

export interface CellSeen {
  need: Need
  community: NonNullable<Awaited<ReturnType<typeof findCommunity>>>
  cell: Cell
  /** Latest first; the first is the one that stands. */
  findings: Finding[]
}

/** One cell with all its working; undefined where there is no such need or community. */
export async function findCell(
  db: TenantDb,
  need: string,
  communityId: string,
  now: Date,
): Promise<CellSeen | undefined> {
  if (!isNeed(need) || !isId(communityId)) return undefined
  const community = await findCommunity(db, communityId)
  if (!community) return undefined
  const kinds = kindsFor(need)
  const services = (await listedServices(db, now)).filter(({ kinds: given }) =>
    given.some(kind => kinds.includes(kind)),
  )
  const past = await db
    .select()
    .from(findings)
    .where(and(eq(findings.need, need), eq(findings.communityId, communityId)))
    .orderBy(desc(findings.decidedAt), desc(findings.id))
  return {
    need,
    community,
    cell: judge(kinds, community, services, await listScopes(db), now),
    findings: past,
  }
}

export async function findFinding(db: TenantDb, id: string): Promise<Finding | undefined> {
  if (!isId(id)) return undefined
  const [finding] = await db.select().from(findings).where(eq(findings.id, id))
  return finding
}

/** What people decided about the same need and community after a finding, the latest first. */
export const findingsAfter = (db: TenantDb, finding: Finding): Promise<Finding[]> =>
  db
    .select()
    .from(findings)
    .where(
      and(
        eq(findings.need, finding.need),
        eq(findings.communityId, finding.communityId),
        gt(findings.decidedAt, finding.decidedAt),
      ),
    )
    .orderBy(desc(findings.decidedAt))
