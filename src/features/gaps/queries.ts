import { and, desc, eq, gt, isNull, lt, type SQL } from 'drizzle-orm'
import { languagesServed, listedServices, servicesAlike } from '#features/directory/index.ts'
import { type Community, findCommunity, listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type Cell, judge } from './cell/cell.ts'
import { type GridRow, gridOver } from './cell/grid.ts'
import { cellKey, type Lens, widest } from './cell/lens.ts'
import type { TravelTime } from './cell/reach.ts'
import { keyOf, lensOf } from './finding.ts'
import { isNeed, kindsFor, type Need, needsOf, type SaidOfTerms } from './need.ts'
import { reachOf, scopesOf } from './sources/queries.ts'
import type { SourceScope } from './sources/scope.ts'
import { findings } from './tables.ts'
import { termsSaid } from './terms/queries.ts'
import { timesTo } from './travel/between.ts'
import { type TravelTable, travelInUse } from './travel/queries.ts'

export type Finding = typeof findings.$inferSelect

/** Everything cells are judged by. */
export interface Grounds {
  communities: readonly Community[]
  scopes: readonly SourceScope[]
  /** In kilometres, and in minutes where the travel time is known. */
  reach: number
  travel: TravelTime | undefined
  /** Whose travel times they are. */
  travelBy: TravelBy | undefined
  terms: SaidOfTerms
}
export type TravelBy = Pick<TravelTable, 'source' | 'asOf'>

export async function groundsOf(db: TenantDb): Promise<Grounds> {
  const communities = await listCommunities(db)
  const table = await travelInUse(db)
  return {
    communities,
    scopes: await scopesOf(db),
    reach: (await reachOf(db)).reach,
    travel: table && timesTo(table.times, communities),
    travelBy: table && { source: table.source, asOf: table.asOf },
    terms: await termsSaid(db),
  }
}

/** Cells judged over everything listed, for one audience and time. */
export interface Judged {
  lens: Lens
  grounds: Grounds
  rows: GridRow[]
  /** How many are listed, whatever they answer. */
  services: number
  /** Codes of the languages services here are given in. */
  spoken: string[]
}

export interface Grid extends Judged {
  /** The standing decisions about exactly these cells. */
  standing: Finding[]
}

/** What stands, of every cell, narrow and wide. */
export const standingFindings = (db: TenantDb): Promise<Finding[]> =>
  db.select().from(findings).where(eq(findings.standing, true)).orderBy(desc(findings.decidedAt))

/** Every need asked for, in every community, for one audience and time. */
export async function judgedGrid(
  db: TenantDb,
  now: Date,
  { lens = widest, needs }: { lens?: Lens; needs?: readonly Need[] } = {},
): Promise<Judged> {
  const grounds = await groundsOf(db)
  const alike = await servicesAlike(db, now, { hours: lens.time !== undefined })
  return {
    lens,
    grounds,
    rows: gridOver({ ...grounds, alike, lens, ...(needs ? { needs } : {}) }, now),
    services: alike.reduce((sum, { at }) => sum + at.length, 0),
    spoken: [...new Set(alike.flatMap(({ service }) => service.languages ?? []))],
  }
}

/** The grid, whole or of some needs, with what people already decided of just these cells. */
export async function gridOf(
  db: TenantDb,
  now: Date,
  lens: Lens = widest,
  needs?: readonly Need[],
): Promise<Grid> {
  const standing = db
    .select()
    .from(findings)
    .where(and(eq(findings.standing, true), ofLens(lens)))
  return { ...(await judgedGrid(db, now, { lens, ...(needs && { needs }) })), standing: await standing }
}

const ofLens = ({ language, status, time }: Lens): SQL | undefined =>
  and(
    language ? eq(findings.language, language) : isNull(findings.language),
    status ? eq(findings.status, status) : isNull(findings.status),
    time ? eq(findings.timeOfDay, time) : isNull(findings.timeOfDay),
  )

export interface CellSeen {
  need: Need
  community: NonNullable<Awaited<ReturnType<typeof findCommunity>>>
  cell: Cell
  reach: number
  travelBy: TravelBy | undefined
  /** Of exactly this cell, the latest first; the first is the one that stands. */
  findings: Finding[]
  /** What stands of the same need here for other people or other times. */
  others: Finding[]
  /** Codes of the languages services here are given in. */
  spoken: string[]
}

/** One cell with all its working; undefined where there is no such need or community. */
export async function findCell(
  db: TenantDb,
  need: string,
  communityId: string,
  now: Date,
  lens: Lens = widest,
): Promise<CellSeen | undefined> {
  if (!isNeed(need) || !isId(communityId)) return undefined
  const community = await findCommunity(db, communityId)
  if (!community) return undefined
  const { scopes, reach, travel, travelBy, terms } = await groundsOf(db)
  const kinds = kindsFor(need)
  const answering = (await listedServices(db, now, { kinds })).filter(service =>
    needsOf(service, terms).includes(need),
  )
  const past = await db
    .select()
    .from(findings)
    .where(and(eq(findings.need, need), eq(findings.communityId, communityId)))
    .orderBy(desc(findings.decidedAt), desc(findings.id))
  const own = cellKey(need, communityId, lens)
  return {
    need,
    community,
    cell: judge({ kinds, stead: community, services: answering, scopes, lens, reach, travel }, now),
    reach,
    travelBy,
    findings: past.filter(finding => keyOf(finding) === own),
    others: past.filter(finding => finding.standing && keyOf(finding) !== own),
    spoken: await languagesServed(db),
  }
}

export async function findFinding(db: TenantDb, id: string): Promise<Finding | undefined> {
  if (!isId(id)) return undefined
  const [finding] = await db.select().from(findings).where(eq(findings.id, id))
  return finding
}

/** What people decided about the same cell after a finding, the latest first. */
export const findingsAfter = (db: TenantDb, finding: Finding): Promise<Finding[]> =>
  db
    .select()
    .from(findings)
    .where(
      and(
        eq(findings.need, finding.need),
        eq(findings.communityId, finding.communityId),
        ofLens(lensOf(finding)),
        gt(findings.decidedAt, finding.decidedAt),
      ),
    )
    .orderBy(desc(findings.decidedAt))

/** The latest time a cell was confirmed as a gap before a finding. */
export async function confirmedBefore(db: TenantDb, finding: Finding): Promise<string | undefined> {
  const [confirmed] = await db
    .select({ id: findings.id })
    .from(findings)
    .where(
      and(
        eq(findings.need, finding.need),
        eq(findings.communityId, finding.communityId),
        ofLens(lensOf(finding)),
        eq(findings.judgement, 'confirmed'),
        lt(findings.decidedAt, finding.decidedAt),
      ),
    )
    .orderBy(desc(findings.decidedAt))
    .limit(1)
  return confirmed?.id
}
