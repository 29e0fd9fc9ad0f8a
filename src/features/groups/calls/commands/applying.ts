import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { addPerson, listOrganisations, personByEmail } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { fold, inTongue, type Tongue } from '#platform/text.ts'
import { dayIn, type PlainDate, writeDay } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { seat } from '../../seats/commands/seating.ts'
import { applicationState, callState, keptDays, type OpenCall } from '../call.ts'
import { ProveLetter, type Told, WelcomeLetter } from '../emails.tsx'
import { applicationPurpose } from '../purposes.ts'
import { findApplication, findCall, placesOfCall } from '../queries.ts'
import { seatApplications } from '../tables.ts'
import { letterWords } from '../words.ts'

export interface Applying {
  name: string
  email: string
  phone?: string | undefined
  tongue: Tongue
  organisation?: string | undefined
  communityId?: string | undefined
  placeId?: string | undefined
  words: string
}

// The letters and the pages they lead to are written in these.
export const tongueOf = (tongue: Tongue): Tongue => (['en', 'fr', 'ar'].includes(tongue) ? tongue : 'en')

export async function told(db: TenantDb, call: OpenCall, name: string, tongue: Tongue): Promise<Told> {
  const { name: partnership } = await ownPartnership(db)
  return {
    t: speechIn(tongue),
    name,
    group: inTongue(call.group, tongue).text,
    call: inTongue(call.title, tongue).text,
    partnership: inTongue(partnership, tongue).text,
  }
}

/** A link for an applicant, good until their application is erased. */
export const applicantLink = (
  db: TenantDb,
  application: { id: string; name: string; email: string; tongue: Tongue },
  sentBy: string,
  origin: string,
  now: Date,
) =>
  createLink(
    db,
    {
      purpose: applicationPurpose,
      subject: application.id,
      recipient: { name: application.name, email: application.email },
      sentBy,
      days: keptDays,
      uses: 'many',
      origin,
      tongue: application.tongue,
    },
    now,
  )

/** Keeps an application and writes to its address; it counts once the link was used. */
export async function applyForSeat(
  db: TenantDb,
  actor: Actor,
  callId: string,
  applying: Applying,
  origin: string,
  now: Date,
): Promise<{ ok: true; id: string; url: string } | { ok: false; why: 'not-here' | 'over' }> {
  const call = await findCall(db, callId)
  const { timeZone, name: partnership } = await ownPartnership(db)
  const state = call && callState(call, dayIn(timeZone, now))
  if (!call || state === 'draft') return { ok: false, why: 'not-here' }
  if (state === 'over') return { ok: false, why: 'over' }
  const places = await placesOfCall(db, callId)
  const tongue = tongueOf(applying.tongue)
  const row = {
    name: applying.name.trim(),
    email: applying.email.trim(),
    phone: applying.phone?.trim() || null,
    tongue,
    organisation: applying.organisation?.trim() || null,
    communityId: applying.communityId ?? null,
    placeId: places.find(({ id }) => id === applying.placeId)?.id ?? null,
    words: applying.words.trim(),
  }
  const id = newId()
  await db
    .insert(seatApplications)
    .values({ partnershipId: db.partnershipId, id, callId, ...row, sentAt: now })
  await record(db, actor, now, 'application.sent', { subject: call.groupId, detail: { applicationId: id } })
  const sender = inTongue(partnership, tongue).text
  const { url } = await applicantLink(db, { ...row, id }, sender, origin, now)
  const saying = await told(db, call, row.name, tongue)
  await sendMail(
    db,
    {
      to: { name: row.name, email: row.email },
      tongue,
      subject: saying.t(letterWords.proveSubject, { call: saying.call }),
      body: ProveLetter({ ...saying, url }),
      about: id,
    },
    now,
  )
  return { ok: true, id, url }
}

export type ProvingRefused = 'not-now' | 'twice' | 'over'

/** Counts an application from now on: its address was proven by the link sent there. */
export async function proveApplication(
  db: TenantDb,
  actor: Actor,
  id: string,
  today: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: ProvingRefused }> {
  const application = await findApplication(db, id)
  if (!application || applicationState(application) !== 'unproven') return { ok: false, why: 'not-now' }
  const call = await findCall(db, application.callId)
  if (!call || callState(call, today) !== 'open') return { ok: false, why: 'over' }
  // One address applies to a call once, whoever presses first; the index would undo the whole request.
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`apply ${call.id}`}))`)
  const [other] = await db
    .select({ id: seatApplications.id })
    .from(seatApplications)
    .where(
      and(
        eq(seatApplications.callId, call.id),
        ne(seatApplications.id, id),
        sql`lower(${seatApplications.email}) = lower(${application.email})`,
        isNotNull(seatApplications.provenAt),
        isNull(seatApplications.withdrawnAt),
      ),
    )
  if (other) return { ok: false, why: 'twice' }
  await db.update(seatApplications).set({ provenAt: now }).where(eq(seatApplications.id, id))
  await record(db, actor, now, 'application.proven', { subject: call.groupId, detail: { applicationId: id } })
  return { ok: true }
}

/** An applicant takes their application back; false once it was answered. */
export async function withdrawApplication(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<boolean> {
  const [gone] = await db
    .update(seatApplications)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(seatApplications.id, id),
        isNull(seatApplications.withdrawnAt),
        isNull(seatApplications.answeredAt),
        isNull(seatApplications.declinedAt),
      ),
    )
    .returning({ callId: seatApplications.callId })
  if (!gone) return false
  const call = await findCall(db, gone.callId)
  await record(db, actor, now, 'application.withdrawn', {
    ...(call ? { subject: call.groupId } : {}),
    detail: { applicationId: id },
  })
  return true
}

/** An applicant answers an offer; accepting it gives the seat. */
export async function answerOffer(
  db: TenantDb,
  actor: Actor,
  id: string,
  accepted: boolean,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-now' | 'full' }> {
  const [held] = await db
    .select({ id: seatApplications.id })
    .from(seatApplications)
    .where(eq(seatApplications.id, id))
    .for('update')
  const application = held && (await findApplication(db, id))
  if (!application || applicationState(application) !== 'offered') return { ok: false, why: 'not-now' }
  const call = await findCall(db, application.callId)
  const { name, email, termSince, offeredPlaceId } = application
  if (!call || !name || !email || !termSince || !offeredPlaceId) return { ok: false, why: 'not-now' }
  if (!accepted) {
    await db
      .update(seatApplications)
      .set({ answeredAt: now, accepted: false })
      .where(eq(seatApplications.id, id))
    await record(db, actor, now, 'seat.turned-down', { subject: call.groupId, detail: { applicationId: id } })
    return { ok: true }
  }
  const organisationId = await organisationNamed(db, application.organisation)
  const { tongue, phone } = application
  const personId =
    (await personByEmail(db, email))?.id ??
    (await addPerson(db, actor, { name, email, phone: phone ?? undefined, tongue, organisationId }, now))
  const place = (await placesOfCall(db, call.id)).find(({ id }) => id === offeredPlaceId)
  const seated = await seat(
    db,
    actor,
    {
      groupId: call.groupId,
      personId,
      organisationId,
      role: place?.role ?? 'member',
      since: termSince,
      until: application.termUntil ?? undefined,
      placeId: offeredPlaceId,
    },
    now,
  )
  if (!seated.ok) return { ok: false, why: 'full' }
  await db
    .update(seatApplications)
    .set({ answeredAt: now, accepted: true, personId, seatId: seated.id })
    .where(eq(seatApplications.id, id))
  const saying = await told(db, call, name, tongue)
  await sendMail(
    db,
    {
      to: { name, email },
      tongue,
      subject: saying.t(letterWords.welcomeSubject, { group: saying.group }),
      body: WelcomeLetter({ ...saying, since: writeDay(termSince, tongue) }),
      about: id,
    },
    now,
  )
  return { ok: true }
}

/** The organisation an applicant wrote, where we know it under just that name. */
async function organisationNamed(db: TenantDb, written: string | null): Promise<string | undefined> {
  if (!written) return undefined
  const wanted = fold(written)
  const all = await listOrganisations(db)
  return all.find(({ name }) => Object.values(name).some(one => one && fold(one) === wanted))?.id
}
