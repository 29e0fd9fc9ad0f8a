import type { Job } from '#platform/jobs/job.ts'
import { makeAllAhead } from './commands/series.ts'

/** Each morning: the meetings of every series, four months ahead. */
export const aheadJob: Job = {
  name: 'meetings.ahead',
  daily: true,
  run: async ({ partnershipId }, { database, now }) => {
    await database.inPartnership(partnershipId, 'write', db =>
      makeAllAhead(db, { kind: 'system', name: 'Porchlight' }, now()),
    )
  },
}
