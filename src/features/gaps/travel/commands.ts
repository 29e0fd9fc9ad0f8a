import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Trip, travelTables } from './tables.ts'

/** Keeps a table of travel times; the latest that stands is used. */
export async function bringTravel(
  db: TenantDb,
  actor: Actor,
  told: { source: string; asOf: PlainDate; times: readonly Trip[] },
  now: Date,
): Promise<string> {
  const id = newId()
  await db
    .insert(travelTables)
    .values({ partnershipId: db.partnershipId, id, ...told, broughtBy: actor.name, broughtAt: now })
  await record(db, actor, now, 'access.travel-brought', { subject: id, detail: { trips: told.times.length } })
  return id
}

/** Takes a table out of use; it stays on record. */
export async function withdrawTravel(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const done = await db
    .update(travelTables)
    .set({ withdrawnBy: actor.name, withdrawnAt: now })
    .where(and(eq(travelTables.id, id), isNull(travelTables.withdrawnAt)))
    .returning({ id: travelTables.id })
  if (done.length > 0) await record(db, actor, now, 'access.travel-withdrawn', { subject: id })
  return done.length > 0
}
