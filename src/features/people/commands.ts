import { and, eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { fold, textIn } from '#platform/text.ts'
import { foldedName, type OrganisationFacts, type PersonFacts } from './organisation.ts'
import { findOrganisation, findPerson, personByEmail } from './queries.ts'
import { type OrganisationRow, organisations, type PersonRow, persons } from './tables.ts'

/** How a change of something others may be changing too came out. */
export type Change<Row> =
  | { ok: true }
  | { ok: false; why: 'not-here' }
  | { ok: false; why: 'changed-meanwhile'; current: Row }

const known = (written: string | null | undefined): string | null => written?.trim() || null

const organisationRow = (db: TenantDb, facts: OrganisationFacts, now: Date): OrganisationRow => {
  const name = textIn(facts.name)
  return {
    partnershipId: db.partnershipId,
    id: newId(),
    name,
    kind: facts.kind ?? 'organisation',
    sector: known(facts.sector),
    communityId: known(facts.communityId),
    site: known(facts.site),
    email: known(facts.email),
    phone: known(facts.phone),
    folded: foldedName(name),
    version: 1,
    createdAt: now,
    changedAt: now,
  }
}

export async function addOrganisation(
  db: TenantDb,
  actor: Actor,
  facts: OrganisationFacts,
  now: Date,
): Promise<string> {
  const row = organisationRow(db, facts, now)
  await db.insert(organisations).values(row)
  await record(db, actor, now, 'organisation.added', { subject: row.id, detail: { name: row.name } })
  return row.id
}

// PostgreSQL takes 65,535 parameters in one statement; a row has 13.
const rowsPerStatement = 5_000

/** Adds many, for imports; gives their ids in the order they came. One line in the log for all of them. */
export async function addOrganisations(
  db: TenantDb,
  actor: Actor,
  many: readonly OrganisationFacts[],
  now: Date,
): Promise<string[]> {
  const rows = many.map(facts => organisationRow(db, facts, now))
  for (let from = 0; from < rows.length; from += rowsPerStatement)
    await db.insert(organisations).values(rows.slice(from, from + rowsPerStatement))
  if (rows.length > 0) await record(db, actor, now, 'organisations.added', { detail: { count: rows.length } })
  return rows.map(row => row.id)
}

/**
 * Changes what is given and leaves the rest; null or '' forgets a field. With `version`, refuses when somebody
 * has changed the organisation since that version was read, and gives what it has become.
 */
export async function changeOrganisation(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Partial<OrganisationFacts> & { version?: number | undefined },
  now: Date,
): Promise<Change<OrganisationRow>> {
  const before = await findOrganisation(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const version = part.version ?? before.version
  const name = part.name ? textIn(part.name) : before.name
  const kept = <Field extends 'sector' | 'communityId' | 'site' | 'email' | 'phone'>(field: Field) =>
    part[field] === undefined ? before[field] : known(part[field])
  const after = {
    name,
    kind: part.kind ?? before.kind,
    sector: kept('sector'),
    communityId: kept('communityId'),
    site: kept('site'),
    email: kept('email'),
    phone: kept('phone'),
  }
  const changed = await db
    .update(organisations)
    .set({ ...after, folded: foldedName(name), version: sql`${organisations.version} + 1`, changedAt: now })
    .where(and(eq(organisations.id, id), eq(organisations.version, version)))
    .returning({ id: organisations.id })
  if (changed.length === 0) {
    const current = await findOrganisation(db, id)
    return { ok: false, why: 'changed-meanwhile', current: current ?? before }
  }
  await record(db, actor, now, 'organisation.changed', {
    subject: id,
    detail: { changed: differences(before, after) },
  })
  return { ok: true }
}

export async function addPerson(db: TenantDb, actor: Actor, facts: PersonFacts, now: Date): Promise<string> {
  const name = facts.name.trim()
  const row: PersonRow = {
    partnershipId: db.partnershipId,
    id: newId(),
    name,
    email: known(facts.email),
    phone: known(facts.phone),
    tongue: facts.tongue ?? 'en',
    organisationId: facts.organisationId ?? null,
    title: known(facts.title),
    folded: fold(name),
    version: 1,
    createdAt: now,
    changedAt: now,
    forgottenAt: null,
    forgottenBy: null,
  }
  await db.insert(persons).values(row)
  await record(db, actor, now, 'person.added', {
    subject: row.id,
    detail: { name, ...(row.organisationId ? { organisationId: row.organisationId } : {}) },
  })
  return row.id
}

/** As `changeOrganisation`, for a person. */
export async function changePerson(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Partial<PersonFacts> & { version?: number | undefined },
  now: Date,
): Promise<Change<PersonRow>> {
  const before = await findPerson(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const kept = <Field extends 'email' | 'phone' | 'title' | 'organisationId'>(field: Field) =>
    part[field] === undefined ? before[field] : known(part[field])
  const after = {
    name: part.name?.trim() || before.name,
    email: kept('email'),
    phone: kept('phone'),
    tongue: part.tongue ?? before.tongue,
    organisationId: kept('organisationId'),
    title: kept('title'),
  }
  const changed = await db
    .update(persons)
    .set({ ...after, folded: fold(after.name), version: sql`${persons.version} + 1`, changedAt: now })
    .where(and(eq(persons.id, id), eq(persons.version, part.version ?? before.version)))
    .returning({ id: persons.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findPerson(db, id)) ?? before }
  await record(db, actor, now, 'person.changed', {
    subject: id,
    detail: { changed: differences(before, after) },
  })
  return { ok: true }
}

const differences = (before: object, after: Record<string, unknown>): string[] => {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.keys(after).filter(field => JSON.stringify(old.get(field)) !== JSON.stringify(after[field]))
}

/** The person with this address; added when nobody has it. */
export async function knownPerson(
  db: TenantDb,
  actor: Actor,
  who: { name: string; email: string },
  now: Date,
): Promise<string> {
  const known = await personByEmail(db, who.email)
  return known?.id ?? addPerson(db, actor, who, now)
}
