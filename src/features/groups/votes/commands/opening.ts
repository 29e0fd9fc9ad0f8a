import { eq } from 'drizzle-orm'
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
import { findGroup } from '../../queries.ts'
import { termsInForce } from '../../reference-terms/queries.ts'
import { whoMayVote } from '../../rules/quorum.ts'
import { defaultRules, type Rules } from '../../rules/terms.ts'
import { alternatesOf, voicesOf } from '../../rules/voices.ts'
import { voicesOn } from '../../seats/queries.ts'
import { VoteLetter, voteSubject } from '../emails.tsx'
import { answersOf, findVote, type Voter, votersOf } from '../queries.ts'
import { type VoteRow, votePapers, votes, voteVoters } from '../tables.ts'
import type { VoteKind } from '../vote.ts'

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
