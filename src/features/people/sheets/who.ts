import type { Actor } from '#platform/activity.ts'
import { communityNames } from '#platform/db/communities.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Answers, Made, SheetRow } from '#platform/sheets/sheet.ts'
import { fold, isTongue, type TextIn, textIn } from '#platform/text.ts'
import { addOrganisation, addPerson } from '../commands.ts'
import type { OrganisationKind } from '../organisation.ts'
import { listOrganisations, listPersons } from '../queries.ts'
import { type KnownName, knownAs } from './alike.ts'
import { sectorIn, sectorSaid } from './fields.ts'

/** Who a row is about, and whether they are known. */
export interface Who {
  line: number
  organisation?: {
    name: TextIn
    /** Known, or named on an earlier row of the same file. */
    known?: string
    sameAsLine?: number
    /** Might be one of these: a person has to say. */
    maybe: KnownName[]
  }
  person?: { name: string; email?: string; known?: string }
  /** A community nobody here serves. */
  strayCommunity?: string
}

export interface Acquainted {
  organisations: KnownName[]
  persons: { id: string; name: string; email: string | null; organisationId: string | null }[]
  communities: { id: string; name: string }[]
}

/** Whom the partnership knows before a list is read. */
export async function acquainted(db: TenantDb): Promise<Acquainted> {
  const organisations = (await listOrganisations(db)).map(({ id, name }) => ({
    id,
    names: Object.values(name),
  }))
  return { organisations, persons: await listPersons(db), communities: await communityNames(db) }
}

const namesOf = ({ values }: SheetRow): TextIn =>
  textIn({ en: values.organisation, fr: values.organisationFr })

const newAnswer = 'new'
export const sameAnswer = (id: string) => `same:${id}`
export const newHere = newAnswer

/** Reads who each row is about, against those known and the rows before it. Changes nothing. */
export function whoIsWho(rows: readonly SheetRow[], known: Acquainted, answers: Answers): Who[] {
  const seen = new Map<string, number>()
  return rows.map((row): Who => {
    const { line, values } = row
    const name = namesOf(row)
    const names = Object.values(name)
    const who: { -readonly [key in keyof Who]: Who[key] } = { line }
    if (names.length > 0) {
      const earlier = names.map(each => seen.get(fold(each))).find(at => at !== undefined)
      const { exact, near } = knownAs(names, known.organisations)
      const answer = answers[line]
      const said = known.organisations.find(({ id }) => answer === sameAnswer(id))
      const same = exact ?? said
      who.organisation = {
        name,
        ...(same ? { known: same.id } : {}),
        ...(earlier !== undefined && !same ? { sameAsLine: earlier } : {}),
        maybe: earlier === undefined && !same ? near : [],
      }
      for (const each of names) if (!seen.has(fold(each))) seen.set(fold(each), line)
    }
    if (values.person || values.email) {
      const email = values.email?.toLowerCase()
      const person = known.persons.find(each =>
        email
          ? each.email?.toLowerCase() === email
          : fold(each.name) === fold(values.person ?? '') &&
            each.organisationId === (who.organisation?.known ?? null),
      )
      who.person = {
        name: values.person ?? values.email ?? '',
        ...(email ? { email } : {}),
        ...(person ? { known: person.id } : {}),
      }
    }
    const community = values.community?.trim()
    if (community && !known.communities.some(each => fold(each.name) === fold(community)))
      who.strayCommunity = community
    return who
  })
}

const httpSite = (site: string | undefined): string | undefined => {
  if (!site) return undefined
  const written = /^https?:\/\//i.test(site) ? site : `https://${site}`
  return URL.canParse(written) && new URL(written).hostname.includes('.') ? written : undefined
}

/**
 * Adds whoever of a list is not known yet, by the room's own commands. Gives, by line, whose row it is, and
 * everything made.
 */
export async function settle(
  db: TenantDb,
  actor: Actor,
  rows: readonly SheetRow[],
  answers: Answers,
  now: Date,
): Promise<{ settled: Map<number, { organisationId?: string; personId?: string }>; made: Made[] }> {
  const known = await acquainted(db)
  const whos = new Map(whoIsWho(rows, known, answers).map(who => [who.line, who]))
  const settled = new Map<number, { organisationId?: string; personId?: string }>()
  const made: Made[] = []
  const byEmail = new Map<string, string>()
  for (const { line, values } of rows) {
    const who = whos.get(line)
    if (!who) continue
    const organisation = who.organisation
    let organisationId =
      organisation?.known ??
      (organisation?.sameAsLine === undefined
        ? undefined
        : settled.get(organisation.sameAsLine)?.organisationId)
    if (organisation && !organisationId) {
      const community = known.communities.find(({ name }) => fold(name) === fold(values.community ?? ''))
      organisationId = await addOrganisation(
        db,
        actor,
        {
          name: organisation.name,
          kind: kindIn(values.kind),
          sector: sectorIn(values.sector, sectorSaid),
          communityId: community?.id,
          site: httpSite(values.site),
          email: values.organisationEmail,
          phone: values.organisationPhone,
        },
        now,
      )
      made.push({ table: 'organisations', id: organisationId })
    }
    let personId = who.person?.known ?? byEmail.get(who.person?.email ?? '')
    if (who.person && !personId) {
      const { name, email } = who.person
      personId = await addPerson(
        db,
        actor,
        {
          name,
          email,
          phone: values.phone,
          title: values.title,
          tongue: isTongue(values.tongue) ? values.tongue : undefined,
          organisationId,
        },
        now,
      )
      made.push({ table: 'persons', id: personId })
      if (email) byEmail.set(email, personId)
    }
    settled.set(line, { ...(organisationId ? { organisationId } : {}), ...(personId ? { personId } : {}) })
  }
  return { settled, made }
}

const kindIn = (kind: string | undefined): OrganisationKind | undefined =>
  kind === 'organisation' || kind === 'municipality' || kind === 'business' ? kind : undefined
