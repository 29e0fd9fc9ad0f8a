import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { dayIn, daysBetween } from '#platform/time.ts'
import { endMembership } from '../commands.ts'
import type { Promised } from '../joining/application.ts'
import { agree } from '../joining/commands/agree.ts'
import { letterFacts, linkFor } from '../joining/commands/letters.ts'
import { OwnLetter } from '../joining/emails.tsx'
import { letterWords } from '../joining/letter-words.ts'
import { ownLinkDays, ownPurpose } from '../joining/purposes.ts'
import { findMember } from '../queries.ts'
import { type Agreed, behindOf, type How, type Involvement } from '../standing.ts'
import { reminderDue } from './changes.ts'
import { RenewLetter, renewSubject } from './emails.tsx'
import { renewLinkDays, renewPurpose } from './purpose.ts'
import { agreedIn, contactOfMember, findRound, renewalBoard, shownNow } from './queries.ts'
import { asks, rounds } from './tables.ts'

async function roundFor(db: TenantDb, actor: Actor, agreed: Agreed, now: Date): Promise<string> {
  const id = newId()
  const { statementVersion, planId, edition } = agreed
  const [made] = await db
    .insert(rounds)
    .values({
      partnershipId: db.partnershipId,
      id,
      statementVersion,
      planId,
      edition,
      begunAt: now,
      begunBy: actor.name,
    })
    .onConflictDoNothing()
    .returning({ id: rounds.id })
  if (made) await record(db, actor, now, 'renewal.begun', { subject: id, detail: { ...agreed } })
  const round = made ?? (await findRound(db, agreed))
  if (!round) throw new Error('A round that was there is gone')
  return round.id
}

export type AskRefused = 'not-here' | 'nobody-to-ask' | 'already-asked'

/** Writes to one member with a link to agree again. The same letter of a round goes out once, whoever presses when. */
async function ask(
  db: TenantDb,
  actor: Actor,
  what: { roundId: string; memberId: string; nth: number; origin: string },
  now: Date,
): Promise<{ ok: true; url: string } | { ok: false; why: AskRefused }> {
  const { roundId, memberId, nth, origin } = what
  const member = await findMember(db, memberId)
  if (!member || member.endedOn) return { ok: false, why: 'not-here' }
  const to = await contactOfMember(db, memberId)
  if (!to) return { ok: false, why: 'nobody-to-ask' }
  const link = await linkFor(
    db,
    to,
    {
      purpose: renewPurpose,
      subject: memberId,
      days: renewLinkDays,
      uses: 'many',
      sentBy: actor.name,
      origin,
    },
    now,
  )
  const sent = { roundId, memberId, nth, at: now, recipientName: to.name, linkId: link.id }
  const [made] = await db
    .insert(asks)
    .values({ partnershipId: db.partnershipId, id: newId(), ...sent })
    .onConflictDoNothing()
    .returning({ id: asks.id })
  if (!made) return { ok: false, why: 'already-asked' }
  const letter = { ...(await letterFacts(db, to, member.name, actor.name)), ...link, reminder: nth > 0 }
  const subject = renewSubject(letter)
  await sendMail(db, { to, tongue: letter.tongue, subject, body: RenewLetter(letter), about: memberId }, now)
  await record(db, actor, now, 'member.asked-to-renew', { subject: memberId, detail: { nth } })
  return { ok: true, url: link.url }
}

/** Asks every member who has not agreed to what is in force. Doing it again asks only those not asked yet. */
export async function beginRound(
  db: TenantDb,
  actor: Actor,
  origin: string,
  now: Date,
): Promise<{ asked: string[]; unreachable: string[] }> {
  const { timeZone } = await ownPartnership(db)
  const board = await renewalBoard(db, dayIn(timeZone, now))
  const due = board.rows.filter(({ standing }) => standing.is === 'due')
  const outcome = { asked: [] as string[], unreachable: [] as string[] }
  if (due.length === 0) return outcome
  const roundId = await roundFor(db, actor, agreedIn(board.now), now)
  for (const { member } of due) {
    const sent = await ask(db, actor, { roundId, memberId: member.id, nth: 0, origin }, now)
    if (sent.ok) outcome.asked.push(member.id)
    else if (sent.why === 'nobody-to-ask') outcome.unreachable.push(member.id)
  }
  return outcome
}

/** Staff write once more to one member, by hand. */
export async function askAgain(
  db: TenantDb,
  actor: Actor,
  memberId: string,
  origin: string,
  now: Date,
): Promise<{ ok: true; url: string } | { ok: false; why: AskRefused }> {
  const agreed = agreedIn(await shownNow(db))
  const roundId = await roundFor(db, actor, agreed, now)
  const sent = (await findRound(db, agreed))?.asks.filter(each => each.memberId === memberId) ?? []
  const nth = sent.length === 0 ? 0 : Math.max(2, ...sent.map(each => each.nth)) + 1
  return ask(db, actor, { roundId, memberId, nth, origin }, now)
}

/** The day's reminders of the round in force: two at most for each member, spaced, then none. */
export async function remind(db: TenantDb, origin: string, now: Date): Promise<number> {
  const { timeZone } = await ownPartnership(db)
  const day = dayIn(timeZone, now)
  const { round, rows } = await renewalBoard(db, day)
  if (!round) return 0
  const actor: Actor = { kind: 'system', name: round.begunBy }
  let count = 0
  for (const { member, standing, asks: sent } of rows) {
    const last = sent[0]
    if (standing.is !== 'asked' || !last) continue
    const nth = reminderDue({ nth: last.nth, daysAgo: daysBetween(dayIn(timeZone, last.at), day) })
    if (!nth) continue
    const asked = await ask(db, actor, { roundId: round.id, memberId: member.id, nth, origin }, now)
    if (asked.ok) count++
  }
  return count
}

export interface Answer extends Agreed {
  involvement: Involvement
  commitments: readonly Promised[]
  signed: { name: string; title?: string | null | undefined }
  how: How
  linkId?: string | undefined
}

/**
 * A member agrees to what is in force, as it was shown to them: `answer` names the versions on the page. Where something
 * newer is in force by then they are asked to look again.
 */
export async function agreeAnew(
  db: TenantDb,
  actor: Actor,
  memberId: string,
  answer: Answer,
  now: Date,
): Promise<
  { ok: true; id: string } | { ok: false; why: 'not-here' | 'ended' | 'changed-meanwhile' | 'no-such-goal' }
> {
  const member = await findMember(db, memberId)
  if (!member) return { ok: false, why: 'not-here' }
  if (member.endedOn) return { ok: false, why: 'ended' }
  const shown = await shownNow(db)
  if (behindOf(answer, agreedIn(shown)).length > 0) return { ok: false, why: 'changed-meanwhile' }
  const goals = new Set(shown.plan?.goals.map(({ id }) => id))
  if (answer.commitments.some(({ goalId }) => !goals.has(goalId))) return { ok: false, why: 'no-such-goal' }
  const { timeZone } = await ownPartnership(db)
  const { signed, ...terms } = answer
  const id = await agree(
    db,
    actor,
    {
      ...terms,
      memberId,
      day: dayIn(timeZone, now),
      signatoryName: signed.name,
      signatoryTitle: signed.title,
    },
    now,
  )
  const { statementVersion, planId, edition, how, involvement } = answer
  await record(db, actor, now, 'member.renewed', {
    subject: memberId,
    public: true,
    detail: { statementVersion, planId, edition, how, involvement, commitments: answer.commitments.length },
  })
  return { ok: true, id }
}

/** A member leaves by their own link. The past stays. */
export async function leave(db: TenantDb, actor: Actor, memberId: string, because: string, now: Date) {
  const { timeZone } = await ownPartnership(db)
  return endMembership(db, actor, memberId, { on: dayIn(timeZone, now), because }, now)
}

/** Sends a member the link to their own page. */
export async function sendOwnLink(
  db: TenantDb,
  actor: Actor,
  memberId: string,
  origin: string,
  now: Date,
): Promise<{ ok: true; url: string; name: string } | { ok: false; why: AskRefused }> {
  const member = await findMember(db, memberId)
  if (!member || member.endedOn) return { ok: false, why: 'not-here' }
  const to = await contactOfMember(db, memberId)
  if (!to) return { ok: false, why: 'nobody-to-ask' }
  const link = await linkFor(
    db,
    to,
    { purpose: ownPurpose, subject: memberId, days: ownLinkDays, uses: 'many', sentBy: actor.name, origin },
    now,
  )
  const letter = await letterFacts(db, to, member.name, actor.name)
  const subject = letter.t(letterWords.ownSubject, { partnership: letter.partnership })
  await sendMail(
    db,
    { to, tongue: letter.tongue, subject, body: OwnLetter({ ...letter, ...link }), about: memberId },
    now,
  )
  await record(db, actor, now, 'member.own-link-sent', { subject: memberId })
  return { ok: true, url: link.url, name: to.name }
}
