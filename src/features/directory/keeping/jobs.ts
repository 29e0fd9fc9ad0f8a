import { ownPartnership } from '#platform/db/partnerships.ts'
import type { Job } from '#platform/jobs/job.ts'
import { inTongue } from '#platform/text.ts'

/** Each morning, where a rhythm is set: one letter to each provider whose listings are due. */
export const keepingJob: Job = {
  name: 'directory.keeping',
  daily: true,
  async run({ partnershipId }, { database, log, origin, now }) {
    const at = now()
    await database.inPartnership(partnershipId, 'write', async db => {
      const { dueToday } = await import('./queries/due.ts')
      const { holdRhythm } = await import('./commands/take-answer.ts')
      // Two workers with the same morning's work: the second finds everybody asked.
      await holdRhythm(db)
      const due = await dueToday(db, at)
      if (due.length === 0) return
      const { name } = await ownPartnership(db)
      const { askToConfirm } = await import('./commands/ask.ts')
      const actor = { kind: 'system' as const, name: inTongue(name, 'en').text }
      log('asked providers', await askToConfirm(db, actor, due, { origin, rest: true }, at))
    })
  },
}
