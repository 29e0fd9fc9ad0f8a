import { asksInTheNameOf } from '#features/partnership/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Job } from '#platform/jobs/job.ts'
import { dayIn, type PlainDate, plainDate } from '#platform/time.ts'
import { askForAnswer, askForUse, askToRenew } from './commands/letters.ts'
import { asksRenewalOn, remindsOn } from './entry.ts'
import { stateOf } from './match-state.ts'
import { listBoard, listMatches } from './queries.ts'

/** Who is written to on a day: what runs out, what waits for yes or no, and what was used and is not counted yet. */
async function whoIsAsked(db: TenantDb, today: PlainDate, at: Date) {
  const { timeZone } = await ownPartnership(db)
  const on = (moment: Date | null) => (moment ? dayIn(timeZone, moment) : null)
  const matches = await listMatches(db)
  return {
    sender: await asksInTheNameOf(db),
    ending: (await listBoard(db, today)).filter(entry =>
      asksRenewalOn({ ...entry, renewalAskedOn: on(entry.renewalAskedAt) }, today),
    ),
    waiting: matches.filter(
      match =>
        stateOf(match) === 'waiting' &&
        match.slots.some(({ endsAt }) => endsAt > at) &&
        remindsOn({ asks: match.asks, askedOn: on(match.askedAt) }, today),
    ),
    used: matches.filter(
      match =>
        stateOf(match) === 'agreed' &&
        match.slots.every(({ endsAt }) => endsAt <= at) &&
        remindsOn({ asks: match.useAsks, askedOn: on(match.useAskedAt) }, today),
    ),
  }
}

/** The board's letters of a day. Run twice on one day it writes to nobody twice. */
export const poolRound: Job = {
  name: 'gaps.pooling',
  daily: true,
  async run({ partnershipId, day }, { database, origin, now }) {
    const at = now()
    const asked = await database.inPartnership(partnershipId, 'read', async db => {
      const { timeZone } = await ownPartnership(db)
      return whoIsAsked(db, plainDate(day ?? '') ?? dayIn(timeZone, at), at)
    })
    const actor = { kind: 'system', name: asked.sender } as const
    const write = (work: (db: TenantDb) => Promise<boolean>) =>
      database.inPartnership(partnershipId, 'write', work)
    for (const entry of asked.ending) await write(db => askToRenew(db, actor, entry, { origin }, at))
    for (const { id } of asked.waiting) await write(db => askForAnswer(db, actor, id, { origin }, at))
    for (const { id } of asked.used) await write(db => askForUse(db, actor, id, { origin }, at))
  },
}
