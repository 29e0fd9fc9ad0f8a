import { asksInTheNameOf } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Job } from '#platform/jobs/job.ts'

/**
 * One letter to each provider whose listings are due by the rhythm. Two workers with the same morning's work wait for
 * each other, and the second finds everybody asked; `hold` is replaced only by the test that shows what happens without.
 */
export async function askByRhythm(
  db: TenantDb,
  how: { origin: string },
  now: Date,
  hold?: (db: TenantDb) => Promise<void>,
): Promise<{ letters: number; services: number }> {
  const { holdRhythm } = await import('./commands/take-answer.ts')
  await (hold ?? holdRhythm)(db)
  const { dueToday } = await import('./queries/due.ts')
  const due = await dueToday(db, now)
  if (due.length === 0) return { letters: 0, services: 0 }
  const { askToConfirm } = await import('./commands/ask.ts')
  const actor = { kind: 'system' as const, name: await asksInTheNameOf(db) }
  return askToConfirm(db, actor, due, { ...how, rest: true }, now)
}

/** Each morning, where a rhythm is set. */
export const keepingJob: Job = {
  name: 'directory.keeping',
  daily: true,
  async run({ partnershipId }, { database, log, origin, now }) {
    const asked = await database.inPartnership(partnershipId, 'write', db =>
      askByRhythm(db, { origin }, now()),
    )
    if (asked.letters > 0) log('asked providers', asked)
  },
}
