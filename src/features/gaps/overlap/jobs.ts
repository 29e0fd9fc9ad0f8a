import { asksInTheNameOf } from '#features/partnership/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { Job } from '#platform/jobs/job.ts'
import { dayIn, plainDate } from '#platform/time.ts'
import { closeOvertaken } from './commands/closing.ts'
import { remindSide } from './commands/proposing.ts'
import { remindsOn } from './coordination.ts'
import { listCoordinations } from './queries.ts'

/**
 * Closes proposals whose services have changed, and reminds whoever has not answered, twice at most. Run twice on one day
 * it reminds nobody twice.
 */
export const overlapRound: Job = {
  name: 'gaps.overlaps',
  daily: true,
  async run({ partnershipId, day }, { database, origin, now }) {
    const at = now()
    const { actor, today, open } = await database.inPartnership(partnershipId, 'write', async db => {
      const sender = { kind: 'system', name: await asksInTheNameOf(db) } as const
      await closeOvertaken(db, sender, at)
      const { timeZone } = await ownPartnership(db)
      const askedOn = (side: { askedAt: Date | null }) =>
        side.askedAt ? dayIn(timeZone, side.askedAt) : null
      const coordinations = await listCoordinations(db, true)
      return {
        actor: sender,
        today: plainDate(day ?? '') ?? dayIn(timeZone, at),
        open: coordinations.flatMap(({ proposal, a, b }) =>
          [a, b].map(side => ({ side, proposal, askedOn: askedOn(side) })),
        ),
      }
    })
    for (const { side, proposal, askedOn } of open)
      if (remindsOn({ answer: side.answer, asks: side.asks, askedOn }, proposal.answerBy, today))
        await database.inPartnership(partnershipId, 'write', db =>
          remindSide(db, actor, { proposalId: proposal.id, id: side.id }, { origin }, at),
        )
  },
}
