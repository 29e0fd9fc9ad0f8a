import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { confirmLinkDays, confirmPurpose } from '../confirm-link.ts'
import { ConfirmLetter } from '../emails.tsx'
import { type ConfirmationRefused, isShown, refusesConfirmation, settles, type Verdict } from '../outcome.ts'
import { findOutcome } from '../queries/outcomes.ts'
import { confirmations, type OutcomeRow, outcomes } from '../tables.ts'
import { words as shownWords, letterWords as words } from '../words.ts'
import { publishOutcome } from './stations.ts'

/** Two verdicts at once wait for each other here. */
export async function holdOutcome(db: TenantDb, id: string): Promise<OutcomeRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(outcomes).where(eq(outcomes.id, id)).for('update')
  return row
}

export type SaidOf =
  | { ok: true; actionId: string | null }
  | { ok: false; why: 'not-here' | ConfirmationRefused }

/**
 * What somebody who can know says of an outcome; kept beside the statement as it stood. The first who confirms settles
 * it. `hold` is replaced only by the test that shows what happens without it.
 */
export async function sayOfOutcome(
  db: TenantDb,
  actor: Actor,
  id: string,
  said: {
    verdict: Verdict
    words?: TextIn | undefined
    email?: string | undefined
    linkId?: string | undefined
  },
  now: Date,
  hold = holdOutcome,
): Promise<SaidOf> {
  const outcome = await hold(db, id)
  if (!outcome) return { ok: false, why: 'not-here' }
  const hasWords = Object.keys(said.words ?? {}).length > 0
  const refused = refusesConfirmation(
    outcome,
    { name: actor.name, email: said.email },
    { verdict: said.verdict, words: hasWords },
  )
  if (refused) return { ok: false, why: refused }
  await db.insert(confirmations).values({
    partnershipId: db.partnershipId,
    id: newId(),
    outcomeId: id,
    verdict: said.verdict,
    words: hasWords && said.words ? said.words : null,
    stood: outcome.say,
    byName: actor.name,
    byAccount: actor.kind === 'account',
    linkId: said.linkId ?? null,
    saidAt: now,
  })
  if (settles(said.verdict) && !outcome.confirmedAt) {
    const settled = { confirmedAt: now, confirmedBy: actor.name }
    await db.update(outcomes).set(settled).where(eq(outcomes.id, id))
    await publishOutcome(db, { ...outcome, ...settled })
  }
  const verb = settles(said.verdict) ? 'outcome.confirmed' : 'outcome.not-confirmed'
  await record(db, actor, now, verb, { subject: id, public: isShown(outcome) })
  return { ok: true, actionId: outcome.actionId }
}

/** One of us has seen that it is so. */
export async function confirmOutcome(db: TenantDb, actor: Actor, id: string, now: Date): Promise<SaidOf> {
  const outcome = await findOutcome(db, id)
  if (outcome?.confirmedAt) return { ok: true, actionId: outcome.actionId }
  return sayOfOutcome(db, actor, id, { verdict: 'confirms' }, now)
}

/** Asks somebody who can know, by a link that opens nothing but this one question. */
export async function askToConfirmOutcome(
  db: TenantDb,
  actor: Actor,
  id: string,
  to: { name: string; email: string; tongue: Tongue },
  origin: string,
  now: Date,
): Promise<{ ok: true; url: string; link: string } | { ok: false; why: 'not-here' | 'not-open' | 'teller' }> {
  const outcome = await findOutcome(db, id)
  if (!outcome) return { ok: false, why: 'not-here' }
  if (!isShown(outcome)) return { ok: false, why: 'not-open' }
  if (outcome.tellerEmail?.toLowerCase() === to.email.toLowerCase()) return { ok: false, why: 'teller' }
  const { name: ours, timeZone } = await ownPartnership(db)
  const link = await createLink(
    db,
    {
      purpose: confirmPurpose,
      subject: id,
      recipient: { name: to.name, email: to.email },
      sentBy: actor.name,
      days: confirmLinkDays,
      uses: 'once',
      origin,
      tongue: to.tongue,
    },
    now,
  )
  const t = speechIn(to.tongue)
  const partnership = inTongue(ours, to.tongue).text
  const until = writeDayOf(new Date(now.getTime() + confirmLinkDays * 86_400_000), timeZone, to.tongue)
  const body = ConfirmLetter({
    t,
    name: to.name,
    partnership,
    teller: outcome.cameBy === 'public' ? t(shownWords.somebody) : outcome.byName,
    say: inTongue(outcome.say, to.tongue).text,
    sender: actor.name,
    until,
    url: link.url,
  })
  await sendMail(
    db,
    { to, tongue: to.tongue, subject: t(words.subject, { partnership }), body, about: id },
    now,
  )
  await record(db, actor, now, 'outcome.asked', { subject: id, detail: { link: link.id } })
  return { ok: true, url: link.url, link: link.id }
}
