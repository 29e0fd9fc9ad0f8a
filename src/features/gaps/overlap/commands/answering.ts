import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { type AnswerRefused, type Choice, refusesAnswer } from '../coordination.ts'
import { findSide } from '../queries.ts'
import { sides } from '../tables.ts'
import { holdProposal } from './proposing.ts'

/**
 * Keeps what one provider answered. It may be changed until the other side can read it. Both answering at once wait for
 * each other: `hold` is replaced only by the test that shows what happens without it.
 */
export async function answerProposal(
  db: TenantDb,
  actor: Actor,
  sideId: string,
  answer: { choice: Choice; note?: TextIn | undefined },
  now: Date,
  hold = holdProposal,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | AnswerRefused }> {
  const before = await findSide(db, sideId)
  if (!before) return { ok: false, why: 'not-here' }
  await hold(db, before.mine.proposalId)
  const found = (await findSide(db, sideId)) ?? before
  const { coordination, mine, theirs } = found
  const { timeZone } = await ownPartnership(db)
  const why = refusesAnswer(coordination.proposal, [mine, theirs], mine, dayIn(timeZone, now))
  if (why) return { ok: false, why }
  await db
    .update(sides)
    .set({
      answer: answer.choice,
      answerNote: answer.note && Object.keys(answer.note).length > 0 ? answer.note : null,
      answeredBy: actor.name,
      answeredAt: now,
    })
    .where(eq(sides.id, sideId))
  await record(db, actor, now, 'overlap.answered', {
    subject: coordination.proposal.id,
    detail: { side: sideId, choice: answer.choice, organisation: mine.organisationId },
  })
  return { ok: true }
}
