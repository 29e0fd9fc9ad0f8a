import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { locationColumns } from '../../commands/import/keep-locations.ts'
import { countListings, indexTexts, servicesTouching } from '../../commands/index-texts.ts'
import { codesOf } from '../../findable.ts'
import type { Origins } from '../../origin.ts'
import { locations, type ServiceRow, services } from '../../tables.ts'
import { type DifferenceRow, listingDifferences, type Settlement } from '../tables.ts'

/** Reads a service that is about to be written over. */
export type ReadService = (db: TenantDb, id: string) => Promise<ServiceRow | undefined>

/** Held until the end, so that what somebody else types meanwhile is not written over. */
const held: ReadService = async (db, id) =>
  (await db.select().from(services).where(eq(services.id, id)).for('update'))[0]

/**
 * Settles open differences as a person chose. `theirs` puts what the list says in the place of ours: a field of the
 * service's own list follows that list again; one of another list counts as typed here, because a person chose it.
 * Of two people settling at once the second finds nothing open. Gives how many were settled.
 */
export async function settleDifferences(
  db: TenantDb,
  actor: Actor,
  ids: readonly string[],
  as: Settlement,
  now: Date,
  read: ReadService = held,
): Promise<number> {
  if (ids.length === 0) return 0
  const mine = await db
    .update(listingDifferences)
    .set({ settledAs: as, settledBy: actor.name, settledAt: now })
    .where(and(inArray(listingDifferences.id, [...ids]), isNull(listingDifferences.settledAt)))
    .returning()
  if (mine.length === 0) return 0
  const replaced = as === 'theirs' ? await takeTheirs(db, actor, mine, now, read) : new Map<string, unknown>()
  for (const [listId, some] of Map.groupBy(mine, each => each.listId))
    await record(db, actor, now, 'differences.settled', {
      subject: listId,
      public: as === 'theirs',
      detail: {
        as,
        count: some.length,
        // What stood here before is kept, so that a choice can be taken back by hand.
        of: some.slice(0, 200).map(each => ({
          id: each.serviceId ?? each.locationId,
          field: each.field,
          ...(as === 'theirs' && { ours: replaced.get(each.id) ?? null }),
          theirs: each.theirs,
        })),
      },
    })
  return mine.length
}

async function takeTheirs(
  db: TenantDb,
  actor: Actor,
  mine: readonly DifferenceRow[],
  now: Date,
  read: ReadService,
): Promise<Map<string, unknown>> {
  const replaced = new Map<string, unknown>()
  const changedServices: string[] = []
  for (const [id, some] of Map.groupBy(
    mine.filter(each => each.serviceId),
    each => each.serviceId ?? '',
  )) {
    const row = await read(db, id)
    if (!row) continue
    keepOurs(replaced, row.listing, some)
    const { listing, origins } = withTheirs(row, some, actor, now)
    await db
      .update(services)
      .set({
        listing,
        origins,
        kinds: [...listing.kinds],
        audiences: [...listing.audiences],
        languages: codesOf(listing) ?? null,
        state: listing.state,
        version: sql`${services.version} + 1`,
        changedAt: now,
      })
      .where(eq(services.id, id))
    changedServices.push(id)
  }
  const changedPlaces: string[] = []
  for (const [id, some] of Map.groupBy(
    mine.filter(each => each.locationId),
    each => each.locationId ?? '',
  )) {
    const [row] = await db.select().from(locations).where(eq(locations.id, id)).for('update')
    if (!row) continue
    keepOurs(replaced, row.listing, some)
    const { listing, origins } = withTheirs(row, some, actor, now)
    await db
      .update(locations)
      .set({ ...locationColumns(listing), origins, version: sql`${locations.version} + 1`, changedAt: now })
      .where(eq(locations.id, id))
    changedPlaces.push(id)
  }
  const touched = await servicesTouching(db, [], changedPlaces)
  await indexTexts(db, [...new Set([...changedServices, ...touched])])
  await countListings(db)
  return replaced
}

function keepOurs(replaced: Map<string, unknown>, listing: object, some: readonly DifferenceRow[]): void {
  const ours = new Map<string, unknown>(Object.entries(listing))
  for (const { id, field } of some) replaced.set(id, ours.get(field))
}

function withTheirs<Fields extends object>(
  row: { listing: Fields; origins: Origins; listId: string | null },
  differences: readonly DifferenceRow[],
  actor: Actor,
  now: Date,
): { listing: Fields; origins: Origins } {
  const fields = new Map<string, unknown>(Object.entries(row.listing))
  const origins = new Map(Object.entries(row.origins))
  for (const { field, theirs, listId } of differences) {
    if (theirs === null || theirs === undefined) fields.delete(field)
    else fields.set(field, theirs)
    if (listId === row.listId) origins.delete(field)
    else origins.set(field, { by: 'staff', name: actor.name, at: now.toISOString() })
  }
  return { listing: Object.fromEntries(fields) as Fields, origins: Object.fromEntries(origins) }
}
