import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { findOrganisation, findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { isClosed, refusesSeatEnding, type SeatEndingRefused, type SeatRole } from '../../group.ts'
import { findGroup, findSeat } from '../../queries.ts'
import { places, seats } from '../../tables.ts'
import { findPlace } from '../queries.ts'
import { endChairSignIn } from '../sign-in-commands.ts'

export interface Seating {
  groupId: string
  personId: string
  /** For which organisation they speak; left out when for themselves. */
  organisationId?: string | undefined
  role: SeatRole
  since: PlainDate
  /** The last day of the term as it is meant. */
  until?: PlainDate | undefined
  /** The place it fills; left out when it fills none in particular. */
  placeId?: string | undefined
  /** For an alternate: the seat whose holder they stand in for. */
  alternateFor?: string | undefined
}

export type SeatingRefused =
  | 'already-seated'
  | 'not-here'
  | 'no-seat-left'
  | 'closed'
  | 'ends-before-it-begins'
  | 'alternate-for-whom'

/** Holds a place until the transaction ends, so that its seats are given one after the other. */
export async function holdPlace(db: TenantDb, placeId: string): Promise<void> {
  await db.select({ id: places.id }).from(places).where(eq(places.id, placeId)).for('update')
}

/** How many hold a seat of a place on a day or will. */
export async function heldOf(db: TenantDb, placeId: string, since: PlainDate): Promise<number> {
  const rows = await db
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.placeId, placeId), or(isNull(seats.endedOn), gt(seats.endedOn, since))))
  return rows.length
}

/** Gives a person a seat in a group. `hold` is replaced only by the test that shows what happens without it. */
export async function seat(
  db: TenantDb,
  actor: Actor,
  seating: Seating,
  now: Date,
  hold = holdPlace,
): Promise<{ ok: true; id: string } | { ok: false; why: SeatingRefused }> {
  const { groupId, personId, organisationId, role, since, until, placeId, alternateFor } = seating
  const group = await findGroup(db, groupId)
  const known =
    group &&
    (await findPerson(db, personId)) &&
    (!organisationId || (await findOrganisation(db, organisationId)))
  if (!known) return { ok: false, why: 'not-here' }
  if (isClosed(group, since)) return { ok: false, why: 'closed' }
  if (until && until < since) return { ok: false, why: 'ends-before-it-begins' }
  if (role === 'alternate') {
    const principal = alternateFor ? await findSeat(db, alternateFor) : undefined
    const stands = principal?.groupId === groupId && principal.role !== 'alternate'
    if (!stands || principal.endedOn !== null || principal.personId === personId)
      return { ok: false, why: 'alternate-for-whom' }
  }
  if (placeId) {
    await hold(db, placeId)
    const place = await findPlace(db, placeId, since)
    if (!place || place.groupId !== groupId || place.endedOn !== null) return { ok: false, why: 'not-here' }
    if ((await heldOf(db, placeId, since)) >= place.seats) return { ok: false, why: 'no-seat-left' }
  }
  const [made] = await db
    .insert(seats)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      groupId,
      personId,
      organisationId: organisationId ?? null,
      role,
      since,
      seatedAt: now,
      seatedBy: actor.name,
      placeId: placeId ?? null,
      until: until ?? null,
      alternateFor: role === 'alternate' ? (alternateFor ?? null) : null,
    })
    .onConflictDoNothing()
    .returning({ id: seats.id })
  if (!made) return { ok: false, why: 'already-seated' }
  await record(db, actor, now, 'seat.taken', {
    subject: groupId,
    public: true,
    detail: {
      personId,
      ...(organisationId ? { organisationId } : {}),
      ...(placeId ? { placeId } : {}),
      role,
      since,
      ...(until ? { until } : {}),
    },
  })
  return { ok: true, id: made.id }
}

/** Ends a seat: `on` is the first day the person no longer sits there. Whoever stood in for them goes too. */
export async function endSeat(
  db: TenantDb,
  actor: Actor,
  id: string,
  on: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: SeatEndingRefused | 'not-here' }> {
  const held = await findSeat(db, id)
  if (!held) return { ok: false, why: 'not-here' }
  const why = refusesSeatEnding(held, on)
  if (why) return { ok: false, why }
  const ending = { endedOn: on, endedAt: now, endedBy: actor.name }
  const ended = await db
    .update(seats)
    .set(ending)
    .where(and(eq(seats.id, id), isNull(seats.endedOn)))
    .returning({ id: seats.id })
  if (ended.length === 0) return { ok: false, why: 'already-ended' }
  await endChairSignIn(db, held)
  await db
    .update(seats)
    .set({ ...ending, endedOn: sql`greatest(${on}::date, ${seats.since})` })
    .where(and(eq(seats.alternateFor, id), isNull(seats.endedOn)))
  await record(db, actor, now, 'seat.ended', {
    subject: held.groupId,
    detail: { personId: held.personId, on },
  })
  return { ok: true }
}

/**
 * Says until when terms are meant to last, for the seats of one group named by id; null: nobody said. Gives how
 * many changed. Refused, whole, when one of them would end before it began.
 */
export async function planTerms(
  db: TenantDb,
  actor: Actor,
  groupId: string,
  terms: ReadonlyMap<string, PlainDate | null>,
  now: Date,
): Promise<
  { ok: true; changed: number } | { ok: false; why: 'not-here' | 'ends-before-it-begins'; seatId: string }
> {
  const before = new Map<string, { since: PlainDate; until: PlainDate | null }>()
  for (const [seatId, until] of terms) {
    const held = await findSeat(db, seatId)
    if (!held || held.groupId !== groupId || held.endedOn !== null)
      return { ok: false, why: 'not-here', seatId }
    if (until && until < held.since) return { ok: false, why: 'ends-before-it-begins', seatId }
    before.set(seatId, held)
  }
  const changes = [...terms].filter(([seatId, until]) => before.get(seatId)?.until !== until)
  for (const [seatId, until] of changes) await db.update(seats).set({ until }).where(eq(seats.id, seatId))
  if (changes.length > 0)
    await record(db, actor, now, 'terms.planned', {
      subject: groupId,
      detail: {
        seats: changes.map(([seatId, until]) => ({ seatId, until, was: before.get(seatId)?.until })),
      },
    })
  return { ok: true, changed: changes.length }
}
