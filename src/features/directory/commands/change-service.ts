import { and, eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { codesOf } from '../findable.ts'
import { fieldsChanged, type LocalOrigin, markLocal, type ServiceFields } from '../origin.ts'
import { type ServiceRow, services } from '../tables.ts'
import { countListings, indexTexts } from './index-texts.ts'

export type ServiceChange =
  | { ok: true; changed: string[] }
  | { ok: false; why: 'not-here' }
  | { ok: false; why: 'changed-meanwhile'; current: ServiceRow }

const columns = (fields: ServiceFields) => ({
  listing: fields,
  kinds: [...fields.kinds],
  audiences: [...fields.audiences],
  languages: codesOf(fields) ?? null,
  state: fields.state,
})

/**
 * Gives a service new fields. Those that differ become local: they keep who typed them and when, and no import
 * overwrites them. With `version`, refuses when somebody changed it since.
 */
export async function changeService(
  db: TenantDb,
  actor: Actor,
  id: string,
  change: { fields: ServiceFields; by: LocalOrigin['by']; version?: number },
  now: Date,
): Promise<ServiceChange> {
  const [before] = await db.select().from(services).where(eq(services.id, id)).for('update')
  if (!before) return { ok: false, why: 'not-here' }
  if (change.version !== undefined && change.version !== before.version)
    return { ok: false, why: 'changed-meanwhile', current: before }
  const changed = fieldsChanged(before.listing, change.fields)
  if (changed.length === 0) return { ok: true, changed }
  const origin: LocalOrigin = { by: change.by, name: actor.name, at: now.toISOString() }
  await db
    .update(services)
    .set({
      ...columns(change.fields),
      origins: markLocal(before.origins, changed, origin),
      version: sql`${services.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(services.id, id), eq(services.version, before.version)))
  await indexTexts(db, [id])
  await countListings(db)
  await record(db, actor, now, 'service.changed', {
    subject: id,
    public: true,
    detail: { fields: changed, by: change.by },
  })
  return { ok: true, changed }
}

/** Its provider says that the listing is right as it stands. `voice` is who said it, where staff wrote it down. */
export async function confirmService(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
  voice: string = actor.name,
): Promise<boolean> {
  const confirmed = await db
    .update(services)
    .set({ confirmedAt: now, confirmedBy: voice, changedAt: now })
    .where(eq(services.id, id))
    .returning({ id: services.id })
  if (confirmed.length === 0) return false
  await record(db, actor, now, 'service.confirmed', { subject: id, public: true })
  return true
}
