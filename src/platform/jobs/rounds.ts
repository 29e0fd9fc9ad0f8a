import { date, timestamp } from 'drizzle-orm/pg-core'
import { listPartnerships } from '../db/partnerships.ts'
import { tenantTable } from '../db/tables.ts'
import { newId } from '../id.ts'
import { dayIn, hourIn, type PlainDate } from '../time.ts'
import { enqueue } from './enqueue.ts'
import type { Job, JobTools } from './job.ts'

/** @public compared with the database by the drift test */
export const rounds = tenantTable('rounds', {
  day: date().$type<PlainDate>().notNull(),
  begunAt: timestamp({ withTimezone: true }).notNull(),
})

/** Letters that go out by themselves wait for the morning. */
const firstHour = 6

/**
 * Asks for every daily job of the rooms, once per partnership and local day. Any number of processes may call it at
 * any time: the first one of a day writes the row, the others find it. Gives how many partnerships began their day.
 */
export async function beginRounds(
  jobs: readonly Job[],
  { database, now }: Pick<JobTools, 'database' | 'now'>,
): Promise<number> {
  const daily = jobs.filter(job => job.daily)
  if (daily.length === 0) return 0
  const at = now()
  let begun = 0
  for (const { id, timeZone } of await database.onSite('read', listPartnerships)) {
    if (hourIn(timeZone, at) < firstHour) continue
    const day = dayIn(timeZone, at)
    begun += await database.inPartnership(id, 'write', async db => {
      const made = await db
        .insert(rounds)
        .values({ partnershipId: id, id: newId(), day, begunAt: at })
        .onConflictDoNothing()
        .returning({ id: rounds.id })
      for (const { name } of made.length > 0 ? daily : []) await enqueue(db, name, { day })
      return made.length
    })
  }
  return begun
}
