import { lt, sql } from 'drizzle-orm'
import { forgetWhatRanOut } from '../auth/sign-in-links.ts'
import { listPartnerships } from '../db/partnerships.ts'
import { whatBroke } from '../http/log.ts'
import { submissions } from '../http/tables.ts'
import type { Job, JobTools } from './job.ts'
import { beginRounds } from './rounds.ts'

const everyMs = 6 * 3_600_000
const roundsEveryMs = 10 * 60_000
const day = 86_400_000

/**
 * Clears away what nobody needs any more: sessions, links and requests to sign in that ran out, counts of tries of
 * days gone by, keys of forms sent more than a month ago. Doing it twice is harmless.
 */
export async function tidy({ database, now }: Pick<JobTools, 'database' | 'now'>): Promise<void> {
  const at = now()
  const before = (days: number) => new Date(at.getTime() - days * day)
  const partnerships = await database.onSite('write', async db => {
    await forgetWhatRanOut(db, at)
    await db.execute(sql`delete from rate_limits where span_start < ${before(1).toISOString()}`)
    return listPartnerships(db)
  })
  for (const { id } of partnerships)
    await database.inPartnership(id, 'write', db =>
      db.delete(submissions).where(lt(submissions.at, before(30))),
    )
}

/** Tidies now and four times a day, and begins the day's rounds, for as long as this process works. */
export function keepTidy(jobs: readonly Job[], tools: JobTools): { stop(): Promise<void> } {
  const chores = [
    { every: everyMs, chore: () => tidy(tools) },
    { every: roundsEveryMs, chore: () => beginRounds(jobs, tools).then(() => {}) },
  ].map(({ every, chore }) => repeat(every, chore, tools))
  return { stop: async () => void (await Promise.all(chores.map(stop => stop()))) }
}

/** Does a chore now and every so often, never twice at once; gives what stops it. */
function repeat(every: number, chore: () => Promise<void>, { log }: JobTools): () => Promise<void> {
  let under: Promise<void> | undefined
  const start = () => {
    under ??= chore()
      .catch((error: Error) => log('housekeeping failed', { ...whatBroke(error) }))
      .finally(() => {
        under = undefined
      })
  }
  start()
  const timer = setInterval(start, every).unref()
  return async () => {
    clearInterval(timer)
    await under
  }
}
