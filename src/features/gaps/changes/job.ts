import { ownPartnership } from '#platform/db/partnerships.ts'
import type { Job } from '#platform/jobs/job.ts'
import { inTongue } from '#platform/text.ts'
import { takeSnapshot } from './commands.ts'

/** Keeps the grid once a quarter, on the first day of it that the program runs. Run twice it keeps one. */
export const snapshotRound: Job = {
  name: 'gaps.snapshot',
  daily: true,
  async run({ partnershipId }, { database, log, now }) {
    const quarter = await database.inPartnership(partnershipId, 'write', async db => {
      const { name } = await ownPartnership(db)
      return takeSnapshot(db, { kind: 'system', name: inTongue(name, 'en').text }, now())
    })
    if (quarter) log('gaps kept', { quarter })
  },
}
