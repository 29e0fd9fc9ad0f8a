import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { answerOf, type Voter } from '../queries.ts'
import { type VoteRow, voteAnswers, votes, voteVoters } from '../tables.ts'
import { type Answer, type AnswerRefused, refusesAnswer } from '../vote.ts'

export interface Ballot {
  answer: Answer
  ranking?: readonly string[] | undefined
  reason?: string | undefined
}

/** Holds the vote open while an answer is written: whoever closes it waits, and then counts it. */
export type HoldVote = (db: TenantDb, id: string) => Promise<VoteRow | undefined>

const holdVote: HoldVote = async (db, id) => {
  const [row] = await db.select().from(votes).where(eq(votes.id, id)).for('share')
  return row
}

export type CastOutcome =
  | { ok: true; changed: boolean }
  | { ok: false; why: AnswerRefused | 'not-here'; said?: Answer | undefined }

/**
 * Takes one voice's answer. Told late, it is not counted and says so; told again, it takes the place of the first where
 * the vote allows it, and is refused otherwise. `hold` is replaced only by the test that shows what happens without it.
 */
export async function castVote(
  db: TenantDb,
  actor: Actor,
  voter: Pick<Voter, 'id' | 'voteId' | 'voice'>,
  ballot: Ballot,
  now: Date,
  hold: HoldVote = holdVote,
): Promise<CastOutcome> {
  const vote = await hold(db, voter.voteId)
  if (!vote) return { ok: false, why: 'not-here' }
  const before = await answerOf(db, vote.id, voter.voice)
  const refused = refusesAnswer(vote, ballot, now)
  if (refused) return { ok: false, why: refused, said: before?.answer }
  const [asked] = await db
    .select({ recusedAt: voteVoters.recusedAt })
    .from(voteVoters)
    .where(eq(voteVoters.id, voter.id))
    .for('update')
  if (!asked) return { ok: false, why: 'not-here' }
  if (asked.recusedAt) return { ok: false, why: 'recused' }
  const told = {
    voterId: voter.id,
    answer: ballot.answer,
    ranking: ballot.answer === 'ranked' ? [...(ballot.ranking ?? [])] : null,
    reason: ballot.reason?.trim() || null,
    at: now,
  }
  const [first] = await db
    .insert(voteAnswers)
    .values({ partnershipId: db.partnershipId, id: newId(), voteId: vote.id, voice: voter.voice, ...told })
    .onConflictDoNothing()
    .returning({ id: voteAnswers.id })
  if (!first) {
    if (!vote.changeable)
      return { ok: false, why: 'already-answered', said: (await answerOf(db, vote.id, voter.voice))?.answer }
    await db
      .update(voteAnswers)
      .set(told)
      .where(and(eq(voteAnswers.voteId, vote.id), eq(voteAnswers.voice, voter.voice)))
  }
  await db.update(voteVoters).set({ answeredAt: now }).where(eq(voteVoters.id, voter.id))
  const secret: Actor = vote.secret ? { kind: 'system', name: 'Secret ballot' } : actor
  await record(db, secret, now, first ? 'vote.answered' : 'vote.answer-changed', { subject: vote.id })
  return { ok: true, changed: !first }
}

/** “This touches me”: the person steps out, and what they had said is taken out of the count. */
export async function recuseVoter(
  db: TenantDb,
  actor: Actor,
  voter: Pick<Voter, 'id' | 'voteId' | 'voice'>,
  because: string | undefined,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'late' | 'withdrawn' }> {
  const vote = await holdVote(db, voter.voteId)
  if (!vote) return { ok: false, why: 'not-here' }
  if (vote.withdrawnAt) return { ok: false, why: 'withdrawn' }
  if (vote.closedAt || now >= vote.closesAt) return { ok: false, why: 'late' }
  await db
    .update(voteVoters)
    .set({ recusedAt: now, recusedBecause: because?.trim() || null })
    .where(and(eq(voteVoters.id, voter.id), isNull(voteVoters.recusedAt)))
  await db.delete(voteAnswers).where(and(eq(voteAnswers.voteId, vote.id), eq(voteAnswers.voterId, voter.id)))
  await record(db, actor, now, 'vote.recused', { subject: vote.id })
  return { ok: true }
}
