import type { Job } from '#platform/jobs/job.ts'
import { addDays, plainDate } from '#platform/time.ts'
import { keptDays, unprovenDays } from './call.ts'
import { dropUnproven, forgetApplicants } from './commands/calls.ts'
import { callsToForget } from './queries.ts'

/** Keeps what applicants were promised: unproven applications go in a week, names and words when their time is over. */
export const forgettingJob: Job = {
  name: 'groups.forget-applicants',
  daily: true,
  async run({ partnershipId, day = '' }, { database, now, log }) {
    const today = plainDate(day)
    if (!today) return
    const at = now()
    const actor = { kind: 'system', name: 'Porchlight' } as const
    const forgotten = await database.inPartnership(partnershipId, 'write', async db => {
      await dropUnproven(db, new Date(at.getTime() - unprovenDays * 86_400_000))
      const calls = await callsToForget(db, addDays(today, -keptDays))
      for (const { id } of calls) await forgetApplicants(db, actor, id, { late: true, today }, at)
      return calls.length
    })
    if (forgotten > 0) log('applicants forgotten', { calls: forgotten })
  },
}
