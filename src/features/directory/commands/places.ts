import { and, eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { fieldsChanged, type LocalOrigin, type LocationFields, markLocal } from '../origin.ts'
import { type LocationRow, locations, type ServiceRow, services, servicesAtLocations } from '../tables.ts'
import { locationColumns } from './import/keep-locations.ts'
import { indexTexts } from './index-texts.ts'

const typedBy = (actor: Actor, now: Date): LocalOrigin => ({
  by: 'staff',
  name: actor.name,
  at: now.toISOString(),
})

/** A place of an organisation, typed here: every field it has is local. */
export async function insertPlace(
  db: TenantDb,
  organisationId: string,
  fields: LocationFields,
  origin: LocalOrigin,
  now: Date,
): Promise<string> {
  const id = newId()
  await db.insert(locations).values({
    partnershipId: db.partnershipId,
    id,
    organisationId,
    ...locationColumns(fields),
    origins: markLocal({}, fieldsChanged<object>({ phones: [], schedules: [], aside: {} }, fields), origin),
    version: 1,
    createdAt: now,
    changedAt: now,
  })
  return id
}

const held = async (db: TenantDb, serviceId: string): Promise<ServiceRow | undefined> =>
  (await db.select().from(services).where(eq(services.id, serviceId)).for('update'))[0]

/** From now on no list says where it is given. */
async function noteMoved(db: TenantDb, actor: Actor, { id, origins }: ServiceRow, now: Date): Promise<void> {
  await db
    .update(services)
    .set({
      origins: markLocal(origins, ['locations'], typedBy(actor, now)),
      version: sql`${services.version} + 1`,
      changedAt: now,
    })
    .where(eq(services.id, id))
  await indexTexts(db, [id])
  await record(db, actor, now, 'service.changed', {
    subject: id,
    public: true,
    detail: { fields: ['locations'], by: 'staff' },
  })
}

/** Adds a place where a service is given. Undefined where there is no such service. */
export async function addPlace(
  db: TenantDb,
  actor: Actor,
  serviceId: string,
  fields: LocationFields,
  now: Date,
): Promise<string | undefined> {
  const service = await held(db, serviceId)
  if (!service) return undefined
  const id = await insertPlace(db, service.organisationId, fields, typedBy(actor, now), now)
  await db
    .insert(servicesAtLocations)
    .values({ partnershipId: db.partnershipId, id: newId(), serviceId, locationId: id })
  await noteMoved(db, actor, service, now)
  return id
}

/** A service is not given at a place any more; the place stays for others. False where it was not. */
export async function leavePlace(
  db: TenantDb,
  actor: Actor,
  serviceId: string,
  locationId: string,
  now: Date,
): Promise<boolean> {
  const service = await held(db, serviceId)
  if (!service) return false
  const gone = await db
    .delete(servicesAtLocations)
    .where(and(eq(servicesAtLocations.serviceId, serviceId), eq(servicesAtLocations.locationId, locationId)))
    .returning({ id: servicesAtLocations.id })
  if (gone.length === 0) return false
  await noteMoved(db, actor, service, now)
  return true
}

export type PlaceChange =
  | { ok: true; services: number }
  | { ok: false; why: 'not-here' }
  | { ok: false; why: 'changed-meanwhile'; current: LocationRow }

/**
 * Gives a place new fields, for every service that is given there. Those that differ become local, and no import overwrites
 * them. Refuses when somebody changed it since `version`.
 */
export async function changePlace(
  db: TenantDb,
  actor: Actor,
  id: string,
  { fields, version }: { fields: LocationFields; version: number },
  now: Date,
): Promise<PlaceChange> {
  const [before] = await db.select().from(locations).where(eq(locations.id, id)).for('update')
  if (!before) return { ok: false, why: 'not-here' }
  if (before.version !== version) return { ok: false, why: 'changed-meanwhile', current: before }
  const given = await db
    .select({ id: servicesAtLocations.serviceId })
    .from(servicesAtLocations)
    .where(eq(servicesAtLocations.locationId, id))
    .orderBy(servicesAtLocations.serviceId)
  const changed = fieldsChanged(before.listing, fields)
  if (changed.length === 0) return { ok: true, services: given.length }
  await db
    .update(locations)
    .set({
      ...locationColumns(fields),
      origins: markLocal(before.origins, changed, typedBy(actor, now)),
      version: sql`${locations.version} + 1`,
      changedAt: now,
    })
    .where(eq(locations.id, id))
  const ids = given.map(each => each.id)
  for (const serviceId of ids) {
    await db.update(services).set({ changedAt: now }).where(eq(services.id, serviceId))
    await record(db, actor, now, 'service.changed', {
      subject: serviceId,
      public: true,
      detail: { fields: changed, by: 'staff', place: id },
    })
  }
  await indexTexts(db, ids)
  return { ok: true, services: ids.length }
}
