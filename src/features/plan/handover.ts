import { and, eq, notInArray, sql } from 'drizzle-orm'
import { knownPerson, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Handover } from '#platform/http/feature.ts'
import { inTongue } from '#platform/text.ts'
import { actionPath } from './paths.ts'
import { staffWords } from './staff-words.ts'
import { actions } from './tables.ts'

const answeredFor = (db: TenantDb, email: string) =>
  db
    .select({ id: actions.id, title: actions.title })
    .from(actions)
    .innerJoin(persons, eq(persons.id, actions.contactId))
    .where(
      and(sql`lower(${persons.email}) = lower(${email})`, notInArray(actions.state, ['done', 'dropped'])),
    )

/** Actions somebody is asked about. */
export const planHandover: Handover = {
  heading: staffWords.handover,
  async open(db, { tongue, partnership }, from) {
    const asked = await answeredFor(db, from.email)
    return asked.map(({ id, title }) => ({
      sentence: inTongue(title, tongue).text,
      href: actionPath(partnership?.slug ?? '', id),
    }))
  },
  async give(db, actor, from, to, now) {
    const asked = await answeredFor(db, from.email)
    if (asked.length === 0) return 0
    const contactId = await knownPerson(db, actor, to, now)
    for (const { id } of asked)
      await db
        .update(actions)
        .set({ contactId, version: sql`${actions.version} + 1`, changedAt: now })
        .where(eq(actions.id, id))
    return asked.length
  },
}
