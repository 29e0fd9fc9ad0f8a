import { ownPartnership } from '#platform/db/partnerships.ts'
import type { Job } from '#platform/jobs/job.ts'
import { inTongue } from '#platform/text.ts'
import { closeVote } from './commands/closing.ts'
import { closingJob, remindVoters } from './commands/opening.ts'
import { tellResult } from './commands/telling.ts'
import { listVotes, votesToClose } from './queries.ts'

const soon = 2 * 86_400_000

/** Counts a vote at its second. */
export const voteClosing: Job = {
  name: closingJob,
  async run({ partnershipId, vote }, { database, origin, now }) {
    await database.inPartnership(partnershipId, 'write', async db => {
      const name = inTongue((await ownPartnership(db)).name, 'en').text
      const [actor, at] = [{ kind: 'system', name } as const, now()]
      const closed = await closeVote(db, actor, vote ?? '', at)
      if (closed.ok) await tellResult(db, actor, vote ?? '', { origin }, at)
    })
  },
}

/** Counts what was left uncounted, and reminds once whoever has not answered two days before the close. */
export const voteRound: Job = {
  name: 'groups.votes',
  daily: true,
  async run({ partnershipId }, { database, origin, now }) {
    const at = now()
    await database.inPartnership(partnershipId, 'write', async db => {
      const actor = { kind: 'system', name: inTongue((await ownPartnership(db)).name, 'en').text } as const
      for (const { id } of await votesToClose(db, at))
        if ((await closeVote(db, actor, id, at)).ok) await tellResult(db, actor, id, { origin }, at)
      for (const vote of await listVotes(db))
        if (vote.closesAt > at && vote.closesAt.getTime() - at.getTime() <= soon)
          await remindVoters(db, actor, vote.id, { origin }, at)
    })
  },
}
