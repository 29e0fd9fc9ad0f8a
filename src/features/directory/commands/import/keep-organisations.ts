import { sql } from 'drizzle-orm'
import {
  addOrganisations,
  changeOrganisation,
  findOrganisation,
  listOrganisations,
} from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { fold, type TextIn } from '#platform/text.ts'
import { noTally, type Tally } from '../../import-report.ts'
import { jsonText } from '../../json-text.ts'
import type { OrganisationListing } from '../../listing.ts'
import { canonical } from '../../origin.ts'
import { isAnyText } from '../../queries/any-of.ts'
import { contentHash } from '../../read-content.ts'
import { listedOrganisations } from '../../tables.ts'
import type { KeptList } from './keep-list.ts'
import type { Carrier } from './keep-standard.ts'

export interface KeptOrganisations {
  /** External id → the organisation every room knows. */
  ids: Map<string, string>
  /** Those known here whose facts the list changed. */
  changed: string[]
  tally: Tally
  recognised: number
  /** Those added or changed, as their source wrote them. */
  written: Carrier[]
}

const factsOf = ({ name, site, email, phones }: OrganisationListing) => ({
  name,
  site: site ?? null,
  email: email ?? null,
  phone: phones[0]?.written ?? null,
})

/**
 * Brings in a list's organisations. One already known here under exactly the same name, and only one, is taken as the
 * same; anything less sure becomes a new one, for a person to join. What was typed here since the last import stays.
 */
export async function keepOrganisations(
  db: TenantDb,
  actor: Actor,
  listed: ReadonlyMap<string, OrganisationListing>,
  list: KeptList,
  now: Date,
): Promise<KeptOrganisations> {
  const before = await db
    .select()
    .from(listedOrganisations)
    .where(isAnyText(listedOrganisations.externalId, [...listed.keys()]))
  const known = new Map(before.map(row => [row.externalId, row]))
  const kept: KeptOrganisations = {
    ids: new Map(before.map(row => [row.externalId, row.organisationId])),
    changed: [],
    tally: noTally(),
    recognised: 0,
    written: [],
  }
  const fresh = [...listed.values()].filter(each => !known.has(each.externalId))
  const changed = [...listed.values()].filter(each => {
    const row = known.get(each.externalId)
    return row !== undefined && row.contentHash !== contentHash(each)
  })
  const sameName = fresh.length > 0 ? await uniqueNames(db) : new Map<string, string>()
  const namedAgain = countNames(fresh)
  const unknown: OrganisationListing[] = []
  for (const each of fresh) {
    const same = foldedNames(each.name).find(name => sameName.get(name) && namedAgain.get(name) === 1)
    const id = same && sameName.get(same)
    if (id) {
      kept.ids.set(each.externalId, id)
      kept.recognised++
    } else unknown.push(each)
  }
  const added = await addOrganisations(db, actor, unknown.map(factsOf), now)
  for (const [n, each] of unknown.entries()) kept.ids.set(each.externalId, added[n] ?? '')
  kept.tally = {
    taken: fresh.length,
    changed: changed.length,
    unchanged: listed.size - fresh.length - changed.length,
  }
  for (const each of changed) {
    const row = known.get(each.externalId)
    if (row && (await passOn(db, actor, row.organisationId, row.listing, each, now)))
      kept.changed.push(row.organisationId)
  }
  await write(db, [...fresh, ...changed], kept.ids, list, now)
  kept.written = [...fresh, ...changed].flatMap(({ externalId, written }) => {
    const id = kept.ids.get(externalId)
    return id && written ? [{ id, written, isKnown: known.has(externalId) }] : []
  })
  return kept
}

/** Changes only those facts of the organisation that still are what the list last said. */
async function passOn(
  db: TenantDb,
  actor: Actor,
  id: string,
  said: OrganisationListing,
  says: OrganisationListing,
  now: Date,
): Promise<boolean> {
  const row = await findOrganisation(db, id)
  if (!row) return false
  const [old, fresh] = [factsOf(said), factsOf(says)]
  const follows = <Field extends keyof typeof old>(field: Field) =>
    canonical(row[field]) === canonical(old[field]) && canonical(old[field]) !== canonical(fresh[field])
  const part = {
    ...(follows('name') && { name: fresh.name }),
    ...(follows('site') && { site: fresh.site }),
    ...(follows('email') && { email: fresh.email }),
    ...(follows('phone') && { phone: fresh.phone }),
  }
  if (Object.keys(part).length === 0) return false
  await changeOrganisation(db, actor, id, part, now)
  return true
}

const foldedNames = (name: TextIn): string[] => [...new Set(Object.values(name).map(fold))]

function countNames(listed: readonly OrganisationListing[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of listed)
    for (const folded of foldedNames(name)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return counts
}

async function uniqueNames(db: TenantDb): Promise<Map<string, string>> {
  const owners = new Map<string, string>()
  const shared = new Set<string>()
  for (const { id, name } of await listOrganisations(db))
    for (const folded of foldedNames(name)) {
      if (owners.has(folded)) shared.add(folded)
      owners.set(folded, id)
    }
  for (const name of shared) owners.delete(name)
  return owners
}

async function write(
  db: TenantDb,
  listed: readonly OrganisationListing[],
  ids: ReadonlyMap<string, string>,
  list: KeptList,
  now: Date,
): Promise<void> {
  const rows = listed.map(each => {
    const { written, ...listing } = each
    return {
      id: newId(),
      organisation_id: ids.get(each.externalId),
      external_id: each.externalId,
      listing,
      written,
      content_hash: contentHash(each),
    }
  })
  if (rows.length === 0) return
  await db.execute(sql`
    insert into listed_organisations (partnership_id, id, organisation_id, external_id, list_id, source_as_of, listing, written, content_hash, changed_at)
    select ${db.partnershipId}::uuid, id, organisation_id, external_id, ${list.id}::uuid, ${list.asOf}::date, listing, written, content_hash, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${jsonText(rows)}::jsonb)
      as t (id uuid, organisation_id uuid, external_id text, listing jsonb, written jsonb, content_hash text)
    on conflict (partnership_id, external_id) do update set list_id = excluded.list_id,
      source_as_of = excluded.source_as_of, listing = excluded.listing, written = excluded.written, content_hash = excluded.content_hash,
      changed_at = excluded.changed_at`)
}
