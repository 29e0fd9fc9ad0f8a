import { and, asc, count, eq, isNull, like, or, sql } from 'drizzle-orm'
import { activity } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { fold, inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import type { OrganisationKind } from './organisation.ts'
import { type OrganisationRow, organisations, type PersonRow, persons } from './tables.ts'

export interface Page<Row> {
  rows: Row[]
  count: number
}

export interface Search {
  words?: string | undefined
  kind?: OrganisationKind | undefined
  /** Rows to skip and to take. */
  from?: number
  take?: number
}

const containing = (written: string) =>
  `%${fold(written)
    .replaceAll('\0', '')
    .replace(/[\\%_]/g, sign => `\\${sign}`)}%`

export async function findOrganisation(db: TenantDb, id: string): Promise<OrganisationRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id))
  return row
}

/** Every organisation, by name. */
export const listOrganisations = (db: TenantDb): Promise<OrganisationRow[]> =>
  db.select().from(organisations).orderBy(asc(organisations.folded), asc(organisations.id))

/** Names of all organisations by id. */
export async function organisationNames(db: TenantDb): Promise<Map<string, TextIn>> {
  const rows = await db.select({ id: organisations.id, name: organisations.name }).from(organisations)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function searchOrganisations(db: TenantDb, search: Search): Promise<Page<OrganisationRow>> {
  const where = and(
    search.words ? like(organisations.folded, containing(search.words)) : undefined,
    search.kind ? eq(organisations.kind, search.kind) : undefined,
  )
  const rows = await db
    .select()
    .from(organisations)
    .where(where)
    .orderBy(asc(organisations.folded), asc(organisations.id))
    .offset(search.from ?? 0)
    .limit(search.take ?? 50)
  const [all] = await db.select({ count: count() }).from(organisations).where(where)
  return { rows, count: all?.count ?? 0 }
}

/** An organisation already known under this name, in normal form. */
export async function organisationCalled(db: TenantDb, folded: string): Promise<OrganisationRow | undefined> {
  const [row] = await db.select().from(organisations).where(eq(organisations.folded, folded)).limit(1)
  return row
}

export async function findPerson(db: TenantDb, id: string): Promise<PersonRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(persons).where(eq(persons.id, id))
  return row
}

/** Every person, by name; those removed are left out. */
export const listPersons = (db: TenantDb): Promise<PersonRow[]> =>
  db.select().from(persons).where(isNull(persons.forgottenAt)).orderBy(asc(persons.folded), asc(persons.id))

/** The person first known under an e-mail address, whatever its case. */
export async function personByEmail(db: TenantDb, email: string): Promise<PersonRow | undefined> {
  const [row] = await db
    .select()
    .from(persons)
    .where(eq(sql`lower(${persons.email})`, email.trim().toLowerCase()))
    .orderBy(asc(persons.id))
    .limit(1)
  return row
}

/** People who speak for an organisation; the first is its main contact. */
export const contactsOf = (db: TenantDb, organisationId: string): Promise<PersonRow[]> =>
  db
    .select()
    .from(persons)
    .where(and(eq(persons.organisationId, organisationId), isNull(persons.forgottenAt)))
    .orderBy(asc(persons.createdAt), asc(persons.id))

/** Somebody outside who gets a letter, in a language letters are written in. */
export interface Spokesperson {
  name: string
  email: string
  tongue: Tongue
}

const letterTongues: readonly Tongue[] = ['en', 'fr', 'ar']

/** A person as a letter reaches them; undefined without an address. */
export const reachedAt = (person: PersonRow | undefined): Spokesperson | undefined =>
  person?.email
    ? {
        name: person.name,
        email: person.email,
        tongue: letterTongues.includes(person.tongue) ? person.tongue : 'en',
      }
    : undefined

/** Who speaks for an organisation: its first contact with an address, else the organisation itself at its own. */
export async function whoSpeaksFor(db: TenantDb, organisationId: string): Promise<Spokesperson | undefined> {
  const contact = (await contactsOf(db, organisationId)).find(({ email }) => email)
  if (contact) return reachedAt(contact)
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation?.email) return undefined
  const { text, tongue } = inTongue(organisation.name, 'en')
  return { name: text, email: organisation.email, tongue: tongue === 'fr' ? 'fr' : 'en' }
}

export interface ListedPerson extends PersonRow {
  organisation: TextIn | null
}

export async function searchPersons(db: TenantDb, search: Search): Promise<Page<ListedPerson>> {
  const where = and(
    isNull(persons.forgottenAt),
    search.words
      ? or(
          like(persons.folded, containing(search.words)),
          like(sql`lower(${persons.email})`, containing(search.words)),
          like(organisations.folded, containing(search.words)),
        )
      : undefined,
  )
  const ofOrganisation = and(
    eq(organisations.partnershipId, persons.partnershipId),
    eq(organisations.id, persons.organisationId),
  )
  const rows = await db
    .select({ person: persons, organisation: organisations.name })
    .from(persons)
    .leftJoin(organisations, ofOrganisation)
    .where(where)
    .orderBy(asc(persons.folded), asc(persons.id))
    .offset(search.from ?? 0)
    .limit(search.take ?? 50)
  const [all] = await db
    .select({ count: count() })
    .from(persons)
    .leftJoin(organisations, ofOrganisation)
    .where(where)
  return {
    rows: rows.map(row => ({ ...row.person, organisation: row.organisation })),
    count: all?.count ?? 0,
  }
}

export interface HistoryLine {
  at: Date
  verb: string
  actorName: string
  detail: Record<string, unknown>
}

/** Where a person or organisation appears in the activity log, as its subject or named in a detail; latest first. */
export const historyOf = (db: TenantDb, id: string, take = 50): Promise<HistoryLine[]> =>
  db
    .select({
      at: activity.at,
      verb: activity.verb,
      actorName: activity.actorName,
      detail: activity.detail,
    })
    .from(activity)
    .where(
      or(
        eq(activity.subject, id),
        sql`${activity.detail} ->> 'organisationId' = ${id}`,
        sql`${activity.detail} ->> 'personId' = ${id}`,
      ),
    )
    .orderBy(sql`${activity.at} desc, ${activity.id} desc`)
    .limit(take)
