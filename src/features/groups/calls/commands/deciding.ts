import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { heldOf, holdPlace } from '../../seats/commands/seating.ts'
import { findPlace } from '../../seats/queries.ts'
import { applicationState, keptDays, type Said } from '../call.ts'
import { DeclineLetter, OfferLetter, ReviewLetter } from '../emails.tsx'
import { reviewPurpose } from '../purposes.ts'
import { applicationsOf, findApplication, findCall, findReviewer, placesOfCall } from '../queries.ts'
import { openCallReviewers, seatApplications, seatReviews } from '../tables.ts'
import { letterWords } from '../words.ts'
import { applicantLink, told, tongueOf } from './applying.ts'

/** Asks a person to review the applications of a call, by a link. */
export async function askReviewer(
  db: TenantDb,
  actor: Actor,
  callId: string,
  personId: string,
  origin: string,
  now: Date,
): Promise<
  { ok: true; id: string; url: string } | { ok: false; why: 'not-here' | 'no-email' | 'already-asked' }
> {
  const call = await findCall(db, callId)
  const person = await findPerson(db, personId)
  if (!call || !person) return { ok: false, why: 'not-here' }
  if (!person.email) return { ok: false, why: 'no-email' }
  const id = newId()
  const [made] = await db
    .insert(openCallReviewers)
    .values({
      partnershipId: db.partnershipId,
      id,
      callId,
      personId,
      askedAt: now,
      askedBy: actor.name,
    })
    .onConflictDoNothing()
    .returning({ id: openCallReviewers.id })
  if (!made) return { ok: false, why: 'already-asked' }
  const tongue = tongueOf(person.tongue)
  const recipient = { name: person.name, email: person.email }
  const link = await createLink(
    db,
    {
      purpose: reviewPurpose,
      subject: id,
      recipient,
      sentBy: actor.name,
      days: keptDays,
      uses: 'many',
      origin,
      tongue,
    },
    now,
  )
  await db.update(openCallReviewers).set({ linkId: link.id }).where(eq(openCallReviewers.id, id))
  const saying = await told(db, call, person.name, tongue)
  await sendMail(
    db,
    {
      to: recipient,
      tongue,
      subject: saying.t(letterWords.reviewSubject, { call: saying.call }),
      body: ReviewLetter({ ...saying, url: link.url, sender: actor.name }),
      about: id,
    },
    now,
  )
  await record(db, actor, now, 'reviewer.asked', { subject: call.groupId, detail: { callId, personId } })
  return { ok: true, id, url: link.url }
}

export interface Opinion {
  applicationId: string
  says: Said
  words?: string | undefined
}

/** Keeps what a reviewer says; of a conflict of interest nothing but that. What was answered is left alone. */
export async function reviewApplications(
  db: TenantDb,
  actor: Actor,
  reviewerId: string,
  opinions: readonly Opinion[],
  now: Date,
): Promise<number> {
  const reviewer = await findReviewer(db, reviewerId)
  if (!reviewer) return 0
  const open = new Set(
    (await applicationsOf(db, reviewer.callId))
      .filter(one => applicationState(one) === 'waiting')
      .map(({ id }) => id),
  )
  const counted = opinions.filter(({ applicationId }) => open.has(applicationId))
  for (const { applicationId, says, words } of counted) {
    const said = { says, words: says === 'conflict' ? null : words?.trim() || null, at: now }
    await db
      .insert(seatReviews)
      .values({ partnershipId: db.partnershipId, id: newId(), applicationId, reviewerId, ...said })
      .onConflictDoUpdate({
        target: [seatReviews.partnershipId, seatReviews.applicationId, seatReviews.reviewerId],
        set: said,
      })
  }
  if (counted.length > 0)
    await record(db, actor, now, 'applications.reviewed', {
      detail: { callId: reviewer.callId, reviewerId, count: counted.length },
    })
  return counted.length
}

export type OfferRefused = 'not-here' | 'not-waiting' | 'all-given' | 'no-seat-left' | 'ends-before-it-begins'

/**
 * Offers a seat and writes to the applicant: accepting by the link gives it. No more are offered at a time than the
 * call wants for that place, nor than there are seats. `hold` is replaced only by the test that shows what happens
 * without it.
 */
export async function offerSeat(
  db: TenantDb,
  actor: Actor,
  id: string,
  offer: { placeId: string; since: PlainDate; until?: PlainDate | undefined; because: string },
  origin: string,
  now: Date,
  hold = holdPlace,
): Promise<{ ok: true; url: string } | { ok: false; why: OfferRefused }> {
  const { placeId, since, until, because } = offer
  const application = await findApplication(db, id)
  const call = application && (await findCall(db, application.callId))
  if (!call) return { ok: false, why: 'not-here' }
  const { name, email } = application
  if (applicationState(application) !== 'waiting' || !name || !email) return { ok: false, why: 'not-waiting' }
  if (until && until < since) return { ok: false, why: 'ends-before-it-begins' }
  await hold(db, placeId)
  const wanted = (await placesOfCall(db, call.id)).find(place => place.id === placeId)
  const place = await findPlace(db, placeId, since)
  if (!wanted || !place || place.endedOn !== null) return { ok: false, why: 'not-here' }
  if (wanted.given >= wanted.wanted) return { ok: false, why: 'all-given' }
  if ((await heldOf(db, placeId, since)) + (await unanswered(db, placeId)) >= place.seats)
    return { ok: false, why: 'no-seat-left' }
  const offered = await db
    .update(seatApplications)
    .set({
      offeredAt: now,
      offeredBy: actor.name,
      offeredPlaceId: placeId,
      offeredBecause: because,
      termSince: since,
      termUntil: until ?? null,
    })
    .where(stillWaiting(id))
    .returning({ id: seatApplications.id })
  if (offered.length === 0) return { ok: false, why: 'not-waiting' }
  const { url } = await applicantLink(db, { ...application, name, email }, actor.name, origin, now)
  const saying = await told(db, call, name, application.tongue)
  const written = (day: PlainDate) => writeDay(day, application.tongue)
  await sendMail(
    db,
    {
      to: { name, email },
      tongue: application.tongue,
      subject: saying.t(letterWords.offerSubject, { group: saying.group }),
      body: OfferLetter({ ...saying, url, since: written(since), until: until && written(until) }),
      about: id,
    },
    now,
  )
  await record(db, actor, now, 'seat.offered', {
    subject: call.groupId,
    detail: { callId: call.id, applicationId: id, placeId },
  })
  return { ok: true, url }
}

const stillWaiting = (id: string) =>
  and(
    eq(seatApplications.id, id),
    isNull(seatApplications.offeredAt),
    isNull(seatApplications.declinedAt),
    isNull(seatApplications.withdrawnAt),
  )

/** Offers of a place that nobody answered yet, in any call. */
async function unanswered(db: TenantDb, placeId: string): Promise<number> {
  const rows = await db
    .select({ id: seatApplications.id })
    .from(seatApplications)
    .where(
      and(
        eq(seatApplications.offeredPlaceId, placeId),
        isNotNull(seatApplications.offeredAt),
        isNull(seatApplications.answeredAt),
        isNull(seatApplications.withdrawnAt),
        sql`${seatApplications.forgottenAt} is null`,
      ),
    )
  return rows.length
}

/** Tells an applicant kindly that it is not this time. */
export async function declineApplication(
  db: TenantDb,
  actor: Actor,
  id: string,
  because: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'not-waiting' }> {
  const application = await findApplication(db, id)
  const call = application && (await findCall(db, application.callId))
  if (!call) return { ok: false, why: 'not-here' }
  const { name, email, tongue } = application
  if (applicationState(application) !== 'waiting' || !name || !email) return { ok: false, why: 'not-waiting' }
  const declined = await db
    .update(seatApplications)
    .set({ declinedAt: now, declinedBy: actor.name, declinedBecause: because })
    .where(stillWaiting(id))
    .returning({ id: seatApplications.id })
  if (declined.length === 0) return { ok: false, why: 'not-waiting' }
  const saying = await told(db, call, name, tongue)
  await sendMail(
    db,
    {
      to: { name, email },
      tongue,
      subject: saying.t(letterWords.declineSubject, { call: saying.call }),
      body: DeclineLetter(saying),
      about: id,
    },
    now,
  )
  await record(db, actor, now, 'application.declined', {
    subject: call.groupId,
    detail: { callId: call.id, applicationId: id },
  })
  return { ok: true }
}
