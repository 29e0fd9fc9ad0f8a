import { and, eq, isNull, sql } from 'drizzle-orm'
import { languageOf } from '#features/directory/index.ts'
import { findCommunity } from '#features/partnership/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { censusFigures, censusPicks, censusTables } from '../tables.ts'
import { areasOf, pickOf } from './queries.ts'
import type { CensusRow } from './read-census.ts'
import type { Area } from './suggest.ts'

export interface CensusTold {
  title: string
  source: string
  asOf: PlainDate
  rounding: number | undefined
  reach: string
}

const inOnePiece = 1000

/** Keeps a table of the census whole. Languages are known by their codes; groupings stay as they are written. */
export async function bringCensus(
  db: TenantDb,
  actor: Actor,
  told: CensusTold,
  rows: readonly CensusRow[],
  now: Date,
): Promise<string> {
  const id = newId()
  await db.insert(censusTables).values({
    partnershipId: db.partnershipId,
    id,
    ...told,
    rounding: told.rounding ?? null,
    broughtBy: actor.name,
    broughtAt: now,
  })
  const codes = new Map<string, string | null>()
  for (const { written } of rows)
    if (!codes.has(written)) codes.set(written, languageOf(written)?.code ?? null)
  for (let at = 0; at < rows.length; at += inOnePiece)
    await db.insert(censusFigures).values(
      rows.slice(at, at + inOnePiece).map(row => ({
        partnershipId: db.partnershipId,
        id: newId(),
        tableId: id,
        ...row,
        language: codes.get(row.written) ?? null,
      })),
    )
  await record(db, actor, now, 'demand.census-brought', { subject: id, detail: { rows: rows.length } })
  return id
}

/** Takes a table out of use; it stays on record. False when somebody has already, or there is none. */
export async function withdrawCensus(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const done = await db
    .update(censusTables)
    .set({ withdrawnBy: actor.name, withdrawnAt: now })
    .where(and(eq(censusTables.id, id), isNull(censusTables.withdrawnAt)))
    .returning({ id: censusTables.id })
  if (done.length > 0) await record(db, actor, now, 'demand.census-withdrawn', { subject: id })
  return done.length > 0
}

/** Whoever picks for the same community waits here until the one before is done. */
async function holdPicks(db: TenantDb, communityId: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${db.partnershipId} census_picks ${communityId}`}, 0))`,
  )
}

/**
 * Keeps which area of the census somebody picked for a community; none of them is an answer. `after` is the pick the
 * form showed: whoever comes second is told.
 */
export async function pickArea(
  db: TenantDb,
  actor: Actor,
  communityId: string,
  picked: Area | 'none',
  after: string | undefined,
  now: Date,
  hold: (db: TenantDb, communityId: string) => Promise<void> = holdPicks,
): Promise<{ ok: true } | { ok: false; why: 'no-such-community' | 'no-such-area' | 'picked-meanwhile' }> {
  await hold(db, communityId)
  if (!(await findCommunity(db, communityId))) return { ok: false, why: 'no-such-community' }
  if ((await pickOf(db, communityId))?.id !== after) return { ok: false, why: 'picked-meanwhile' }
  if (picked !== 'none') {
    const known = (await areasOf(db)).some(
      each =>
        each.area === picked.area && each.areaType === picked.areaType && each.province === picked.province,
    )
    if (!known) return { ok: false, why: 'no-such-area' }
  }
  await db.insert(censusPicks).values({
    partnershipId: db.partnershipId,
    id: newId(),
    communityId,
    ...(picked === 'none' ? { area: null, areaType: null, province: null } : picked),
    pickedBy: actor.name,
    pickedAt: now,
  })
  await record(db, actor, now, 'demand.area-picked', { subject: communityId })
  return { ok: true }
}
