import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type TextIn, type Tongue, textIn } from '#platform/text.ts'
import { dayIn, writeMoment } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { recordDecision } from '../decisions/commands.ts'
import { findGroup } from '../queries.ts'
import { termsInForce } from '../reference-terms/queries.ts'
import { whoMayVote } from '../rules/quorum.ts'
import { defaultRules, type Rules } from '../rules/terms.ts'
import { alternatesOf, voicesOf } from '../rules/voices.ts'
import { voicesOn } from '../seats/queries.ts'
import { VoteLetter, voteSubject } from './emails.tsx'
import { answerOf, answersOf, findVote, recusedVoices, resultOf, type Voter, votersOf } from './queries.ts'
import { type VoteRow, voteAnswers, votePapers, votes, voteVoters } from './tables.ts'
import { type Answer, type AnswerRefused, refusesAnswer, type VoteKind, type VoteResult } from './vote.ts'

export const votePurpose = 'vote.answer'
export const closingJob = 'groups.vote-closing'
const daysAfterClose = 60

export interface VoteFacts {
  groupId: string
  question: TextIn
  explanation?: TextIn | undefined
  kind: VoteKind
  options?: readonly TextIn[] | undefined
  secret: boolean
  changeable: boolean
  closesAt: Date
  /** Kept attachments to read first. */
  papers?: readonly string[] | undefined
}

export type OpeningRefused = 'not-here' | 'closes-before-it-opens' | 'nobody-to-ask' | 'too-few-options'

const voiceId = (named: string) => named.slice(named.indexOf(' ') + 1)

/** Who is asked, as they sit today: each person with the voice they speak with. */
async function electorate(db: TenantDb, groupId: string, rules: Rules, now: Date) {
  const { timeZone } = await ownPartnership(db)
  const seats = whoMayVote(rules, await voicesOn(db, groupId, dayIn(timeZone, now)))
  const held = voicesOf(rules, seats)
  const standIn = alternatesOf(rules, seats)
  return seats.flatMap(seat => {
    const voice = held.get(seat.personId) ?? standIn.get(seat.personId)
    return voice
      ? [{ personId: seat.personId, organisationId: seat.organisationId, voice: voiceId(voice) }]
      : []
  })
}

/**
 * Puts a question to a group between its meetings. Freezes the rules and who may answer, and writes to each of them with
 * a link of their own. Closes by itself at its second.
 */
export async function openVote(
  db: TenantDb,
  actor: Actor,
  facts: VoteFacts,
  how: { origin: string },
  now: Date,
): Promise<{ ok: true; id: string; asked: number } | { ok: false; why: OpeningRefused }> {
  if (!(await findGroup(db, facts.groupId))) return { ok: false, why: 'not-here' }
  if (facts.closesAt <= now) return { ok: false, why: 'closes-before-it-opens' }
  const options = (facts.options ?? []).map(text => ({ id: newId(), text: textIn(text) }))
  if (facts.kind === 'ranked' && options.length < 2) return { ok: false, why: 'too-few-options' }
  const terms = await termsInForce(db, facts.groupId, now)
  const rules = terms?.rules ?? defaultRules
  const asked = await electorate(db, facts.groupId, rules, now)
  if (asked.length === 0) return { ok: false, why: 'nobody-to-ask' }
  const id = newId()
  const explanation = textIn(facts.explanation ?? {})
  await db.insert(votes).values({
    partnershipId: db.partnershipId,
    id,
    groupId: facts.groupId,
    question: textIn(facts.question),
    explanation: Object.keys(explanation).length > 0 ? explanation : null,
    kind: facts.kind,
    options: facts.kind === 'ranked' ? options : [],
    secret: facts.secret,
    changeable: facts.changeable,
    rules,
    termsVersion: terms?.version ?? null,
    openedAt: now,
    openedBy: actor.name,
    closesAt: facts.closesAt,
  })
  await db
    .insert(voteVoters)
    .values(asked.map(voter => ({ partnershipId: db.partnershipId, id: newId(), voteId: id, ...voter })))
  for (const attachmentId of facts.papers ?? [])
    await db
      .insert(votePapers)
      .values({ partnershipId: db.partnershipId, id: newId(), voteId: id, attachmentId, addedAt: now })
  const vote = await findVote(db, id)
  if (vote)
    for (const voter of await votersOf(db, id)) await askVoter(db, actor, vote, voter, how, false, now)
  await enqueue(db, closingJob, { vote: id }, { after: facts.closesAt })
  await record(db, actor, now, 'vote.opened', { subject: id, detail: { groupId: facts.groupId } })
  return { ok: true, id, asked: asked.length }
}

const written: readonly Tongue[] = ['en', 'fr', 'ar']

/** Writes to one voter; without an address nothing is sent, and staff see who has none. */
async function askVoter(
  db: TenantDb,
  actor: Actor,
  vote: VoteRow & { group: TextIn },
  voter: Voter,
  how: { origin: string },
  again: boolean,
  now: Date,
): Promise<boolean> {
  if (!voter.email || !voter.name) return false
  const tongue = voter.tongue && written.includes(voter.tongue) ? voter.tongue : 'en'
  const { name, timeZone } = await ownPartnership(db)
  const to = { name: voter.name, email: voter.email }
  const link = await createLink(
    db,
    {
      purpose: votePurpose,
      subject: voter.id,
      recipient: to,
      sentBy: actor.name,
      days: Math.ceil((vote.closesAt.getTime() - now.getTime()) / 86_400_000) + daysAfterClose,
      uses: 'many',
      origin: how.origin,
      tongue,
    },
    now,
  )
  const letter = {
    t: speechIn(tongue),
    again,
    name: to.name,
    group: inTongue(vote.group, tongue).text,
    partnership: inTongue(name, tongue).text,
    question: inTongue(vote.question, tongue).text,
    closes: writeMoment(vote.closesAt, timeZone, tongue),
    sender: actor.name,
    url: link.url,
  }
  const mail = { to, tongue, subject: voteSubject(letter), body: VoteLetter(letter), about: vote.id }
  await sendMail(db, mail, now)
  await db
    .update(voteVoters)
    .set(again ? { remindedAt: now } : { linkId: link.id })
    .where(eq(voteVoters.id, voter.id))
  return true
}

/** Reminds once whoever has not answered and has not stepped out; gives how many were written to. */
export async function remindVoters(
  db: TenantDb,
  actor: Actor,
  voteId: string,
  how: { origin: string },
  now: Date,
): Promise<number> {
  const vote = await findVote(db, voteId)
  if (!vote || vote.closedAt || vote.withdrawnAt || now >= vote.closesAt) return 0
  await db.select({ id: votes.id }).from(votes).where(eq(votes.id, voteId)).for('update')
  const answered = new Set((await answersOf(db, voteId)).map(({ voice }) => voice))
  let sent = 0
  for (const voter of await votersOf(db, voteId)) {
    if (answered.has(voter.voice) || voter.recusedAt || voter.remindedAt) continue
    if (await askVoter(db, actor, vote, voter, how, true, now)) sent += 1
  }
  if (sent > 0) await record(db, actor, now, 'vote.reminded', { subject: voteId, detail: { sent } })
  return sent
}

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

/** Takes a question back, with the reason; what was said stays with it and counts for nothing. */
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
    .returning({ id: votes.id })
  if (taken.length > 0) await record(db, actor, now, 'vote.withdrawn', { subject: id })
  return taken.length > 0
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
