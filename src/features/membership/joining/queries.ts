import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { listOrganisations, listPersons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { type ApplicationState, isOpen, nameOf, stateOf } from './application.ts'
import { type Match, matchesAmong } from './matching.ts'
import { type ApplicationRow, applications, type EventRow, events } from './tables.ts'

/** An application with what happened to it, the earliest first. */
export interface Application extends ApplicationRow {
  events: EventRow[]
  state: ApplicationState
}

const withEvents = (row: ApplicationRow, all: readonly EventRow[]): Application => {
  const own = all.filter(({ applicationId }) => applicationId === row.id)
  return { ...row, events: own, state: stateOf(own) }
}

const inOrder = [asc(events.at), asc(events.id)] as const

export async function findApplication(db: TenantDb, id: string): Promise<Application | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(applications).where(eq(applications.id, id))
  if (!row) return undefined
  return withEvents(
    row,
    await db
      .select()
      .from(events)
      .where(eq(events.applicationId, id))
      .orderBy(...inOrder),
  )
}

/** The question a link asks to answer, with its application. */
export async function findQuestion(db: TenantDb, id: string) {
  if (!isId(id)) return undefined
  const [question] = await db
    .select()
    .from(events)
    .where(and(eq(events.id, id), eq(events.kind, 'asked')))
  const application = question && (await findApplication(db, question.applicationId))
  return application && { question, application }
}

/** Applications whose sender proved their address, the latest first; no others exist for anybody here. */
export async function provenApplications(db: TenantDb): Promise<Application[]> {
  const rows = await db
    .select({ application: applications })
    .from(applications)
    .innerJoin(events, and(eq(events.applicationId, applications.id), eq(events.kind, 'proven')))
    .orderBy(desc(applications.sentAt), desc(applications.id))
  const ids = rows.map(({ application }) => application.id)
  if (ids.length === 0) return []
  const happened = await db
    .select()
    .from(events)
    .where(inArray(events.applicationId, ids))
    .orderBy(...inOrder)
  return rows.map(({ application }) => withEvents(application, happened))
}

export interface KnownOne {
  id: string
  /** Where what is known of it can be read. */
  is: 'organisation' | 'person'
  name: TextIn
  site: string | null
  phones: (string | null)[]
  emails: (string | null)[]
  communityId: string | null
}

/** Organisations known here that an application may be about, or persons where an individual applies; likeliest first. */
export async function possibleMatches(db: TenantDb, application: ApplicationRow): Promise<Match<KnownOne>[]> {
  const persons = await listPersons(db)
  const mine = {
    name: nameOf(application),
    site: application.site,
    phones: [application.phone],
    emails: [application.email],
    communityId: application.communityId,
  }
  if (application.kind === 'individual')
    return matchesAmong(
      mine,
      persons.map(person => ({
        id: person.id,
        is: 'person' as const,
        name: { en: person.name },
        site: null,
        phones: [person.phone],
        emails: [person.email],
        communityId: null,
      })),
    ).filter(({ why }) => why.some(each => each !== 'email-domain'))
  const organisations = await listOrganisations(db)
  return matchesAmong(
    mine,
    organisations.map(each => {
      const own = persons.filter(({ organisationId }) => organisationId === each.id)
      return {
        id: each.id,
        is: 'organisation' as const,
        name: each.name,
        site: each.site,
        phones: [each.phone, ...own.map(({ phone }) => phone)],
        emails: [each.email, ...own.map(({ email }) => email)],
        communityId: each.communityId,
      }
    }),
  )
}

/** Other open applications from the same address, or under the same name: somebody may have sent it twice. */
export const alike = (application: Application, all: readonly Application[]): Application[] =>
  all.filter(
    other =>
      other.id !== application.id &&
      isOpen(other.state) &&
      (other.email.toLowerCase() === application.email.toLowerCase() ||
        matchesAmong({ name: nameOf(application) }, [{ name: nameOf(other) }]).some(({ why }) =>
          why.includes('same-name'),
        )),
  )
