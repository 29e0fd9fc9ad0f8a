import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue, textIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { recordDecision } from '../../decisions/commands.ts'
import { answersOf, findVote, recusedVoices, resultOf, votersOf } from '../queries.ts'
import { voteAnswers, votes, voteVoters } from '../tables.ts'
import type { VoteResult } from '../vote.ts'

export type ClosingRefused = 'not-here' | 'already-closed' | 'withdrawn' | 'still-open'

/**
 * Counts a vote and freezes the count. Before its second only where every voice has answered or stepped out. Of a
 * secret vote, who gave which answer is forgotten in the same moment.
 */
export async function closeVote(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ ok: true; result: VoteResult } | { ok: false; why: ClosingRefused }> {
  const [vote] = await db.select().from(votes).where(eq(votes.id, id)).for('update')
  if (!vote) return { ok: false, why: 'not-here' }
  if (vote.withdrawnAt) return { ok: false, why: 'withdrawn' }
  if (vote.closedAt) return { ok: false, why: 'already-closed' }
  const voters = await votersOf(db, id)
  const result = await resultOf(db, vote)
  const voices = new Set(voters.map(({ voice }) => voice)).size
  const silent = voices - result.answered - recusedVoices(voters).length
  if (now < vote.closesAt && silent > 0) return { ok: false, why: 'still-open' }
  await db.update(votes).set({ closedAt: now, closedBy: actor.name, result }).where(eq(votes.id, id))
  if (vote.secret) await cutLoose(db, id, now)
  await record(db, actor, now, 'vote.closed', { subject: id, detail: { verdict: result.verdict } })
  return { ok: true, result }
}

// Written anew in another order, under other ids, without voice, voter or time.
async function cutLoose(db: TenantDb, voteId: string, closedAt: Date): Promise<void> {
  const said = await answersOf(db, voteId)
  await db.delete(voteAnswers).where(eq(voteAnswers.voteId, voteId))
  const shuffled = said
    .map(({ answer, ranking, reason }) => ({ id: crypto.randomUUID(), answer, ranking, reason }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, ...answer } of shuffled)
    await db.insert(voteAnswers).values({
      partnershipId: db.partnershipId,
      id,
      voteId,
      voice: crypto.randomUUID(),
      voterId: null,
      at: null,
      ...answer,
    })
  await db
    .update(voteVoters)
    .set({ answeredAt: closedAt })
    .where(and(eq(voteVoters.voteId, voteId), isNotNull(voteVoters.answeredAt)))
}

/**
 * Takes a question back, with the reason; what was said stays with it and counts for nothing. Of a secret vote, who gave
 * which answer is forgotten here too.
 */
export async function withdrawVote(
  db: TenantDb,
  actor: Actor,
  id: string,
  because: string,
  now: Date,
): Promise<boolean> {
  const taken = await db
    .update(votes)
    .set({ withdrawnAt: now, withdrawnBy: actor.name, withdrawnBecause: because })
    .where(and(eq(votes.id, id), isNull(votes.closedAt), isNull(votes.withdrawnAt)))
    .returning({ secret: votes.secret })
  const [vote] = taken
  if (!vote) return false
  if (vote.secret) await cutLoose(db, id, now)
  await record(db, actor, now, 'vote.withdrawn', { subject: id })
  return true
}

/** A closed vote that decided something becomes a decision; asked twice, it is the same one. */
export async function decisionFromVote(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'not-here' | 'not-decided' }> {
  const vote = await findVote(db, id)
  if (!vote) return { ok: false, why: 'not-here' }
  const { result } = vote
  if (!vote.closedAt || !result || !['carried', 'chosen'].includes(result.verdict))
    return { ok: false, why: 'not-decided' }
  const { timeZone } = await ownPartnership(db)
  const chosen = vote.options.find(option => option.id === result.winner)
  const sentence = chosen
    ? textIn({
        en: chosen.text.en && `${inTongue(vote.question, 'en').text}: ${chosen.text.en}`,
        fr: chosen.text.fr && `${inTongue(vote.question, 'fr').text} ${chosen.text.fr}`,
      })
    : vote.question
  const decision = await recordDecision(
    db,
    actor,
    {
      groupId: vote.groupId,
      voteId: id,
      sentence: Object.keys(sentence).length > 0 ? sentence : vote.question,
      reason: vote.explanation ?? undefined,
      decidedOn: dayIn(timeZone, vote.closedAt),
      public: true,
    },
    now,
  )
  return { ok: true, id: decision }
}
