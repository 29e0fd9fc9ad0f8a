import { and, eq, isNull, sql } from 'drizzle-orm'
import { knownPerson, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Handover } from '#platform/http/feature.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { handoverWords as words } from './handover-words.ts'
import { promisePath } from './paths.ts'
import { promises } from './tables.ts'

const openPromisesOf = (db: TenantDb, email: string) =>
  db
    .select({ id: promises.id, sentence: promises.sentence, due: promises.due })
    .from(promises)
    .innerJoin(persons, eq(persons.id, promises.personId))
    .where(
      and(
        sql`lower(${persons.email}) = lower(${email})`,
        isNull(promises.doneAt),
        isNull(promises.droppedAt),
      ),
    )

/** What somebody promised at a table and has not done yet. */
export const promisesHandover: Handover = {
  heading: words.heading,
  async open(db, { t, tongue, partnership }, from) {
    return (await openPromisesOf(db, from.email)).map(({ id, sentence, due }) => {
      const said = inTongue(sentence, tongue).text
      return {
        sentence: due ? t(words.by, { sentence: said, day: writeDay(due, tongue) }) : said,
        href: promisePath(partnership?.slug ?? '', id),
      }
    })
  },
  async give(db, actor, from, to, now) {
    const theirs = await openPromisesOf(db, from.email)
    if (theirs.length === 0) return 0
    const personId = await knownPerson(db, actor, to, now)
    for (const { id } of theirs)
      await db
        .update(promises)
        .set({ personId, version: sql`${promises.version} + 1` })
        .where(eq(promises.id, id))
    return theirs.length
  },
}
