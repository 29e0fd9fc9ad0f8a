import { and, eq, isNull } from 'drizzle-orm'
import { findOrganisation } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { isCurrent } from '../entry.ts'
import { fitOf } from '../fit.ts'
import { stateOf } from '../match-state.ts'
import { findEntry, findMatch, lentOf, sharedOf, slotsOf, waitingOf } from '../queries.ts'
import { isFree, type Slot, slotsOver } from '../slots.ts'
import { entries, matches, slots, uses } from '../tables.ts'
import { askForAnswer, tellAnswer } from './letters.ts'

export interface NewMatch {
  offerId: string
  /** Who would use it. */
  organisationId: string
  askId?: string | undefined
  use: { on: PlainDate; from: string; to: string; weeks: number }
  note?: string | undefined
}

export type MatchRefused =
  | 'not-here'
  | 'own'
  | 'past'
  | 'ends-before-it-begins'
  | 'lent-already'
  /** They asked for it at one of these times already, or for as many times as may wait. */
  | 'asked-already'
  | 'enough-waiting'

/** So many letters about one offer may wait for an answer to one organisation. */
const mostWaiting = 3

/** Whoever else wants the same thing waits here until this one is settled. */
export async function holdOffer(db: TenantDb, offerId: string): Promise<void> {
  await db.select({ id: entries.id }).from(entries).where(eq(entries.id, offerId)).for('no key update')
}

/**
 * Somebody would like to use an offer: its offerer gets a letter and says yes or no. Nothing is taken yet. The same times
 * are asked for once, and three letters wait at most. `hold` is replaced only by the test that shows what happens without.
 */
export async function proposeMatch(
  db: TenantDb,
  actor: Actor,
  wish: NewMatch,
  how: { origin: string },
  now: Date,
  hold = holdOffer,
): Promise<{ ok: true; id: string; written: boolean } | { ok: false; why: MatchRefused }> {
  const { timeZone } = await ownPartnership(db)
  const today = dayIn(timeZone, now)
  const offer = await findEntry(db, wish.offerId)
  if (offer?.way !== 'offer' || !isCurrent(offer, today)) return { ok: false, why: 'not-here' }
  if (!isId(wish.organisationId) || !(await findOrganisation(db, wish.organisationId)))
    return { ok: false, why: 'not-here' }
  if (offer.organisationId === wish.organisationId) return { ok: false, why: 'own' }
  if (wish.use.to <= wish.use.from) return { ok: false, why: 'ends-before-it-begins' }
  const wanted = slotsOver(timeZone, wish.use)
  if (wanted.some(({ startsAt }) => startsAt < now)) return { ok: false, why: 'past' }
  if (!isFree(wanted, await lentOf(db, offer.id), offer.atOnce)) return { ok: false, why: 'lent-already' }
  await hold(db, offer.id)
  const waiting = await waitingOf(db, offer.id, wish.organisationId, now)
  const meets = ({ startsAt, endsAt }: Slot) =>
    wanted.some(slot => slot.startsAt < endsAt && startsAt < slot.endsAt)
  if (waiting.some(meets)) return { ok: false, why: 'asked-already' }
  if (new Set(waiting.map(({ matchId }) => matchId)).size >= mostWaiting)
    return { ok: false, why: 'enough-waiting' }
  const ask = wish.askId ? await findEntry(db, wish.askId) : undefined
  if (wish.askId && (ask?.way !== 'ask' || ask.organisationId !== wish.organisationId))
    return { ok: false, why: 'not-here' }
  const id = newId()
  await db.insert(matches).values({
    partnershipId: db.partnershipId,
    id,
    offerId: offer.id,
    askId: ask?.id ?? null,
    organisationId: wish.organisationId,
    why: (ask && fitOf(sharedOf(offer), sharedOf(ask))) ?? null,
    note: wish.note ?? null,
    proposedBy: actor.name,
    proposedAt: now,
  })
  for (const slot of wanted)
    await db
      .insert(slots)
      .values({ partnershipId: db.partnershipId, id: newId(), matchId: id, offerId: offer.id, ...slot })
  const written = await askForAnswer(db, actor, id, how, now)
  await record(db, actor, now, 'pool.match-proposed', {
    subject: id,
    detail: { offer: offer.id, organisation: wish.organisationId },
  })
  return { ok: true, id, written }
}

export type MatchAnswerRefused = 'not-here' | 'answered' | 'withdrawn' | 'lent-already' | 'past'

/**
 * Who offers says yes or no. A yes takes the hours: exactly as many are lent at once as can be. `hold` is replaced only
 * by the test that shows what happens without it.
 */
export async function answerMatch(
  db: TenantDb,
  actor: Actor,
  id: string,
  said: { answer: 'yes' | 'no'; note?: string | undefined },
  how: { origin: string },
  now: Date,
  hold = holdOffer,
): Promise<{ ok: true } | { ok: false; why: MatchAnswerRefused }> {
  const asked = await findMatch(db, id)
  if (!asked) return { ok: false, why: 'not-here' }
  await hold(db, asked.offerId)
  const match = (await findMatch(db, id)) ?? asked
  if (match.withdrawnAt) return { ok: false, why: 'withdrawn' }
  if (match.answer) return { ok: false, why: 'answered' }
  if (said.answer === 'yes') {
    if (match.slots.every(({ endsAt }) => endsAt <= now)) return { ok: false, why: 'past' }
    if (!isFree(await slotsOf(db, id), await lentOf(db, match.offerId), match.offer.atOnce))
      return { ok: false, why: 'lent-already' }
  }
  const answered = await db
    .update(matches)
    .set({ answer: said.answer, answerNote: said.note ?? null, answeredBy: actor.name, answeredAt: now })
    .where(and(eq(matches.id, id), isNull(matches.answer), isNull(matches.withdrawnAt)))
    .returning({ id: matches.id })
  if (answered.length === 0) return { ok: false, why: 'answered' }
  await record(db, actor, now, said.answer === 'yes' ? 'pool.agreed' : 'pool.refused', { subject: id })
  await tellAnswer(db, actor, id, how, now)
  return { ok: true }
}

/** It is not needed after all; hours that were taken are free again. False where it was taken back before or used. */
export async function withdrawMatch(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const match = await findMatch(db, id)
  if (!match || match.use) return false
  const withdrawn = await db
    .update(matches)
    .set({ withdrawnBy: actor.name, withdrawnAt: now })
    .where(and(eq(matches.id, id), isNull(matches.withdrawnAt)))
    .returning({ id: matches.id })
  if (withdrawn.length === 0) return false
  await record(db, actor, now, 'pool.match-withdrawn', { subject: id })
  return true
}

export interface UseSaid {
  usedOn: PlainDate
  usedMinutes: number
  /** Undefined: they cannot say. */
  sparedMinutes?: number | undefined
  note?: TextIn | undefined
}

export type UseRefused = 'not-here' | 'not-agreed' | 'not-yet'

/** What a use came to. Said again, the later word stands and the earlier one is kept. */
export async function recordUse(
  db: TenantDb,
  actor: Actor,
  id: string,
  said: UseSaid,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: UseRefused }> {
  const match = await findMatch(db, id)
  if (!match) return { ok: false, why: 'not-here' }
  const state = stateOf(match)
  if (state !== 'agreed' && state !== 'used') return { ok: false, why: 'not-agreed' }
  const { timeZone } = await ownPartnership(db)
  if (said.usedOn > dayIn(timeZone, now)) return { ok: false, why: 'not-yet' }
  await db.insert(uses).values({
    partnershipId: db.partnershipId,
    id: newId(),
    matchId: id,
    usedOn: said.usedOn,
    usedMinutes: said.usedMinutes,
    sparedMinutes: said.sparedMinutes ?? null,
    note: said.note && Object.keys(said.note).length > 0 ? said.note : null,
    saidBy: actor.name,
    saidAt: now,
  })
  await record(db, actor, now, 'pool.used', {
    subject: id,
    public: true,
    detail: { used: said.usedMinutes, spared: said.sparedMinutes ?? null },
  })
  return { ok: true }
}
