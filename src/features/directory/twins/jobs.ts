import type { Job } from '#platform/jobs/job.ts'
import { look, lookIfListsCame, lookJob } from './commands/look.ts'

/** Looks for what is written twice. Run again after being killed, it starts afresh. */
export const twinsJob: Job = {
  name: lookJob,
  async run({ partnershipId, run: runId = '' }, { database, log, now }) {
    const found = await look(database, partnershipId, runId, now)
    log('twins', { run: runId, ...found })
  },
}

/** Each morning, where lists came in since it was last looked for. */
export const twinsRound: Job = {
  name: 'directory.twins-round',
  daily: true,
  async run({ partnershipId }, { database, now }) {
    await database.inPartnership(partnershipId, 'write', db =>
      lookIfListsCame(db, { kind: 'system', name: 'Porchlight' }, now()),
    )
  },
}
