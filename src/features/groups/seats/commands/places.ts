import { and, eq, isNull, sql } from 'drizzle-orm'
import { findCommunity } from '#features/partnership/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { PlaceRole } from '../../group.ts'
import { findGroup, findSeat } from '../../queries.ts'
import { places, seats } from '../../tables.ts'
import { type PlaceEndingRefused, placeVotes, refusesPlaceEnding } from '../place.ts'
import { findPlace } from '../queries.ts'
import { heldOf, holdPlace } from './seating.ts'

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
