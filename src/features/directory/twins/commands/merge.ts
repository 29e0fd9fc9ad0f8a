import { eq, sql } from 'drizzle-orm'
import {
  type Held,
  type Holding,
  hold,
  type Merged,
  mergeRows,
  organisations,
  type Undone,
  undoMerger,
} from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { fold, type TextIn } from '#platform/text.ts'
import { locationColumns } from '../../commands/import/keep-locations.ts'
import { countListings, indexTexts, servicesTouching } from '../../commands/index-texts.ts'
import { codesOf } from '../../findable.ts'
import type { LocalOrigin, LocationFields, Origins, ServiceFields } from '../../origin.ts'
import { serviceLists, services } from '../../tables.ts'
import { type Choice, choicesBetween } from '../choose.ts'
import { ties } from '../ties.ts'
import type { TwinKind } from '../twin.ts'

/** Written anew from the listings themselves. */
const madeAnew = ['service_texts'] as const

export interface Sameness {
  kind: TwinKind
  keptId: string
  goneIds: readonly string[]
  /** Field → the thing whose value stays; for a field that is not named, the value we would keep. */
  stays?: Readonly<Record<string, string>>
  because?: string | undefined
  versions?: Readonly<Record<string, number>> | undefined
}

/**
 * Several listings are one: what is kept takes the chosen values with where each came from, whatever named the others
 * names it from now on, and their addresses and the ids lists know them by lead to it. `undoSameness` parts them again.
 */
export async function mergeTwins(
  db: TenantDb,
  actor: Actor,
  sameness: Sameness,
  now: Date,
  holding: Holding = hold,
): Promise<Merged> {
  const { kind, keptId, goneIds } = sameness
  const touched = new Set<string>()
  const tiesBefore = kind === 'services' ? await placesOf(db, keptId) : ''
  const name = await nameOf(db, kind, keptId)
  const merged = await mergeRows(
    db,
    actor,
    {
      ...{ kind, keptId, goneIds, name, ties, madeAnew },
      because: sameness.because,
      versions: sameness.versions,
      writeKept: async held => {
        const choices = choicesBetween(kind, held, [keptId, ...goneIds], keptId)
        const chosen = choices.map(choice => ({ ...choice, stays: staying(choice, sameness, keptId) }))
        if (kind === 'organisations') await writeOrganisation(db, keptId, chosen, now)
        else {
          const more = tiesBefore !== '' && tiesBefore !== (await placesOf(db, keptId))
          await writeListing(db, actor, { kind, keptId, held, chosen, more }, now)
        }
      },
    },
    now,
    holding,
  )
  if (!merged.ok) return merged
  for (const id of await touchedBy(db, kind, keptId)) touched.add(id)
  await indexTexts(db, [...touched])
  await countListings(db)
  return merged
}

/** Parts again what was made one, or says why that cannot be. */
export async function undoSameness(db: TenantDb, actor: Actor, mergerId: string, now: Date): Promise<Undone> {
  const undone = await undoMerger(db, actor, mergerId, now)
  if (!undone.ok) return undone
  const { kind, keptId, goneIds } = undone.merger
  if (kind === 'services') await followListing(db, keptId)
  const touched = new Set<string>()
  for (const id of [keptId, ...goneIds])
    for (const service of await touchedBy(db, kind, id)) touched.add(service)
  await indexTexts(db, [...touched])
  await countListings(db)
  return undone
}

const staying = ({ field, offers, stays }: Choice, sameness: Sameness, keptId: string): string => {
  const wanted = sameness.stays?.[field]
  return offers.some(offer => offer.thingId === wanted) ? (wanted ?? keptId) : stays
}

const touchedBy = (db: TenantDb, kind: TwinKind, id: string): Promise<string[]> =>
  kind === 'services'
    ? Promise.resolve([id])
    : kind === 'organisations'
      ? servicesTouching(db, [id], [])
      : servicesTouching(db, [], [id])

async function placesOf(db: TenantDb, serviceId: string): Promise<string> {
  const { rows } = await db.execute<{ at: string | null }>(
    sql`select string_agg(location_id::text, ' ' order by location_id) as at from services_at_locations where service_id = ${serviceId}::uuid`,
  )
  return rows[0]?.at ?? ''
}

/** What a thing is called; a service without a name by who offers it, a place by its street. */
export async function nameOf(db: TenantDb, kind: TwinKind, id: string): Promise<TextIn> {
  const named = {
    organisations: sql`select name from organisations where id = ${id}::uuid`,
    services: sql`select coalesce(nullif(t.listing -> 'name', '{}'), o.name) as name from services t join organisations o on o.id = t.organisation_id where t.id = ${id}::uuid`,
    locations: sql`select coalesce(nullif(t.listing -> 'name', '{}'), nullif(t.listing #> '{address,street}', '{}'), o.name) as name from locations t join organisations o on o.id = t.organisation_id where t.id = ${id}::uuid`,
  }[kind]
  const { rows } = await db.execute<{ name: TextIn | null }>(named)
  return rows[0]?.name ?? {}
}

async function writeOrganisation(
  db: TenantDb,
  id: string,
  chosen: readonly Choice[],
  now: Date,
): Promise<void> {
  const part: Record<string, unknown> = {}
  for (const { field, offers, stays } of chosen)
    part[field === 'community_id' ? 'communityId' : field] =
      offers.find(({ thingId }) => thingId === stays)?.value ?? null
  const name = part.name as TextIn | undefined
  await db
    .update(organisations)
    .set({
      ...part,
      ...(name && { folded: fold([...new Set(Object.values(name))].join(' · ')) }),
      version: sql`${organisations.version} + 1`,
      changedAt: now,
    })
    .where(eq(organisations.id, id))
}

interface Writing {
  kind: 'services' | 'locations'
  keptId: string
  held: ReadonlyMap<string, Held>
  chosen: readonly Choice[]
  /** It is given at more places than before. */
  more: boolean
}

async function writeListing(
  db: TenantDb,
  actor: Actor,
  { kind, keptId, held, chosen, more }: Writing,
  now: Date,
): Promise<void> {
  const kept = held.get(keptId) ?? {}
  const fields = new Map(Object.entries(kept.listing as object))
  const origins: Record<string, LocalOrigin> = { ...(kept.origins as Origins) }
  for (const { field, offers, stays } of chosen) {
    if (stays === keptId) continue
    const offer = offers.find(({ thingId }) => thingId === stays)
    if (offer?.value === undefined) fields.delete(field)
    else fields.set(field, offer.value)
    origins[field] = offer?.origin ?? (await originOf(db, held.get(stays) ?? {}, actor, now))
  }
  // No import takes away the places that came from the other one.
  if (more) origins.locations ??= { by: 'staff', name: actor.name, at: now.toISOString() }
  const listing = Object.fromEntries(fields)
  const columns =
    kind === 'services'
      ? serviceColumns(listing as ServiceFields)
      : locationColumns(listing as LocationFields)
  const row = { ...columns, origins, changed_at: now.toISOString(), ...knownAs(kept, held) }
  const names = sql.join(
    Object.keys(row).map(column => sql.identifier(column)),
    sql`, `,
  )
  const values = sql.join(
    Object.keys(row).map(column => sql`w.${sql.identifier(column)}`),
    sql`, `,
  )
  await db.execute(sql`
    update ${sql.identifier(kind)} t set version = t.version + 1, (${names}) =
      (select ${values} from jsonb_populate_record(null::${sql.identifier(kind)}, ${JSON.stringify(row)}::jsonb) as w)
    where t.id = ${keptId}::uuid`)
}

/** One that no list knows goes on under the id by which a list knows the other, and so hears what the list says next. */
function knownAs(kept: Held, held: ReadonlyMap<string, Held>): Held {
  const listed = kept.external_id ? undefined : [...held.values()].find(row => row.external_id)
  if (!listed) return {}
  const { external_id, list_id, source_as_of } = listed
  return { external_id, list_id, source_as_of }
}

const serviceColumns = (fields: ServiceFields) => ({
  listing: fields,
  kinds: fields.kinds,
  audiences: fields.audiences,
  languages: codesOf(fields) ?? null,
  state: fields.state,
})

async function originOf(db: TenantDb, held: Held, actor: Actor, now: Date): Promise<LocalOrigin> {
  const listId = typeof held.list_id === 'string' ? held.list_id : undefined
  const [list] = listId ? await db.select().from(serviceLists).where(eq(serviceLists.id, listId)) : []
  if (!list) return { by: 'staff', name: actor.name, at: now.toISOString() }
  const day =
    typeof held.source_as_of === 'string' ? `${held.source_as_of}T12:00:00.000Z` : String(held.changed_at)
  return { by: 'list', name: list.name.en ?? list.name.fr ?? '', at: day }
}

/** The columns that repeat parts of the fields, after some fields went back and others did not. */
async function followListing(db: TenantDb, id: string): Promise<void> {
  const [row] = await db.select({ listing: services.listing }).from(services).where(eq(services.id, id))
  if (!row) return
  const { listing } = row
  await db
    .update(services)
    .set({
      kinds: [...listing.kinds],
      audiences: [...listing.audiences],
      languages: codesOf(listing) ?? null,
      state: listing.state,
    })
    .where(eq(services.id, id))
}
