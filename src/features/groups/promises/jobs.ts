import { findProfile } from '#features/partnership/index.ts'
import { findPerson } from '#features/people/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { Job } from '#platform/jobs/job.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, plainDate } from '#platform/time.ts'
import { askAfterPromise } from './commands/asking.ts'
import { asksOn } from './promise.ts'
import { promisesToAsk } from './queries.ts'

/**
 * Asks after the promises whose turn it is. Run twice on one day it asks nobody twice: whoever was asked today waits.
 */
export const promiseRound: Job = {
  name: 'groups.promises',
  daily: true,
  async run({ partnershipId, day }, { database, origin, now }) {
    const at = now()
    const due = await database.inPartnership(partnershipId, 'read', async db => {
      const { timeZone, name } = await ownPartnership(db)
      const today = plainDate(day ?? '') ?? dayIn(timeZone, at)
      const { contactId } = await findProfile(db)
      const contact = contactId ? await findPerson(db, contactId) : undefined
      const asked = (await promisesToAsk(db)).filter(promise =>
        asksOn({ ...promise, askedOn: promise.askedAt ? dayIn(timeZone, promise.askedAt) : null }, today),
      )
      return { ids: asked.map(({ id }) => id), sender: contact?.name ?? inTongue(name, 'en').text }
    })
    const actor = { kind: 'system', name: due.sender } as const
    for (const id of due.ids)
      await database.inPartnership(partnershipId, 'write', db =>
        askAfterPromise(db, actor, id, { origin }, at),
      )
  },
}
