import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { findCommunity } from '#features/partnership/index.ts'
import { findOrganisation, findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import {
  isClosed,
  type PlaceRole,
  refusesSeatEnding,
  type SeatEndingRefused,
  type SeatRole,
} from '../group.ts'
import { findGroup, findSeat } from '../queries.ts'
import { places, seats } from '../tables.ts'
import { type PlaceEndingRefused, placeVotes, refusesPlaceEnding } from './place.ts'
import { findPlace } from './queries.ts'
import { endChairSignIn } from './sign-in-commands.ts'

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

export interface PlaceFacts {
  label?: TextIn | undefined
  role: PlaceRole
  exOfficioVotes?: boolean | undefined
  sector?: string | undefined
  communityId?: string | undefined
  seats: number
}

const placeRow = (facts: PlaceFacts) => {
  const label = textIn(facts.label ?? {})
  return {
    label: Object.keys(label).length > 0 ? label : null,
    role: facts.role,
    votes: placeVotes(facts.role, facts.exOfficioVotes ?? false),
    sector: facts.sector?.trim() || null,
    communityId: facts.communityId ?? null,
    seats: facts.seats,
  }
}

/** Adds seats to a body: so many of one kind, for a sector, for a community, or for anybody. */
export async function addPlace(
  db: TenantDb,
  actor: Actor,
  groupId: string,
  facts: PlaceFacts,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'not-here' | 'closed' }> {
  const group = await findGroup(db, groupId)
  if (!group || (facts.communityId && !(await findCommunity(db, facts.communityId))))
    return { ok: false, why: 'not-here' }
  if (group.closedOn !== null) return { ok: false, why: 'closed' }
  const id = newId()
  await db.insert(places).values({
    partnershipId: db.partnershipId,
    id,
    groupId,
    ...placeRow(facts),
    madeAt: now,
    madeBy: actor.name,
    changedAt: now,
  })
  await record(db, actor, now, 'place.added', {
    subject: groupId,
    public: true,
    detail: { placeId: id, ...facts },
  })
  return { ok: true, id }
}

export type PlaceChange =
  | { ok: true }
  | { ok: false; why: 'not-here' | 'fewer-than-sit' | 'changed-meanwhile' }

export async function changePlace(
  db: TenantDb,
  actor: Actor,
  id: string,
  facts: PlaceFacts & { version: number },
  day: PlainDate,
  now: Date,
): Promise<PlaceChange> {
  await holdPlace(db, id)
  const before = await findPlace(db, id, day)
  if (!before || before.endedOn !== null) return { ok: false, why: 'not-here' }
  if (facts.communityId && !(await findCommunity(db, facts.communityId)))
    return { ok: false, why: 'not-here' }
  if ((await heldOf(db, id, day)) > facts.seats) return { ok: false, why: 'fewer-than-sit' }
  const changed = await db
    .update(places)
    .set({ ...placeRow(facts), version: sql`${places.version} + 1`, changedAt: now })
    .where(and(eq(places.id, id), eq(places.version, facts.version)))
    .returning({ id: places.id })
  if (changed.length === 0) return { ok: false, why: 'changed-meanwhile' }
  const { version: _, ...detail } = facts
  await record(db, actor, now, 'place.changed', {
    subject: before.groupId,
    detail: { placeId: id, ...detail },
  })
  return { ok: true }
}

/** Takes seats away from a body; refused while somebody sits there. */
export async function endPlace(
  db: TenantDb,
  actor: Actor,
  id: string,
  on: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: PlaceEndingRefused | 'not-here' }> {
  await holdPlace(db, id)
  const before = await findPlace(db, id, on)
  if (!before) return { ok: false, why: 'not-here' }
  const why = refusesPlaceEnding({ ...before, held: await heldOf(db, id, on) })
  if (why) return { ok: false, why }
  await db
    .update(places)
    .set({ endedOn: on, endedAt: now, endedBy: actor.name })
    .where(and(eq(places.id, id), isNull(places.endedOn)))
  await record(db, actor, now, 'place.ended', { subject: before.groupId, detail: { placeId: id, on } })
  return { ok: true }
}

/** Says which place somebody who sits here already fills: bodies were there before their places were laid out. */
export async function fillPlace(
  db: TenantDb,
  actor: Actor,
  seatId: string,
  placeId: string,
  now: Date,
  hold = holdPlace,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'no-seat-left' }> {
  await hold(db, placeId)
  const held = await findSeat(db, seatId)
  const place = held && (await findPlace(db, placeId, held.since))
  if (!place || held.endedOn !== null || place.groupId !== held.groupId || place.endedOn !== null)
    return { ok: false, why: 'not-here' }
  if (held.placeId === placeId) return { ok: true }
  if ((await heldOf(db, placeId, held.since)) >= place.seats) return { ok: false, why: 'no-seat-left' }
  await db.update(seats).set({ placeId }).where(eq(seats.id, seatId))
  await record(db, actor, now, 'seat.placed', {
    subject: held.groupId,
    detail: { personId: held.personId, placeId },
  })
  return { ok: true }
}
