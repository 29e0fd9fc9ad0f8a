import { and, eq, lt, ne } from 'drizzle-orm'
import type { Job } from '#platform/jobs/job.ts'
import { links } from '#platform/links/tables.ts'
import { ownPurpose } from './request.ts'

/** Who asked what is held about them is not kept once the link they got opens nothing any more. */
export const forgetAskersJob: Job = {
  name: 'people.forget-askers',
  daily: true,
  async run({ partnershipId }, { database, now }) {
    await database.inPartnership(partnershipId, 'write', db =>
      db
        .update(links)
        .set({ recipientEmail: '', recipientName: '' })
        .where(and(eq(links.purpose, ownPurpose), lt(links.expiresAt, now()), ne(links.recipientEmail, ''))),
    )
  },
}
