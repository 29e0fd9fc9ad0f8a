import type { Job } from '#platform/jobs/job.ts'

/** Reminds members who were asked to agree again and did not answer: each reminder once, however often it is run. */
export const renewalJob: Job = {
  name: 'membership.renewals',
  daily: true,
  async run({ partnershipId }, { database, origin, now, log }) {
    const { remind } = await import('./commands.ts')
    const reminded = await database.inPartnership(partnershipId, 'write', db => remind(db, origin, now()))
    if (reminded > 0) log('members reminded to renew', { reminded })
  },
}
