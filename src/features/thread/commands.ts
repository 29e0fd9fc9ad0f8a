import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { findStation } from './queries.ts'
import type { About, CameTo, StationKind } from './station.ts'
import { endsSetAside, stations, ties } from './tables.ts'

export interface Publication {
  kind: StationKind
  /** The room that publishes, and the thing in it. */
  room: string
  subject: string
  title: TextIn
  /** A sentence or two in people's own words. */
  say?: TextIn | undefined
  at: Date
  public: boolean
  /** Its own page, below the partnership: `gaps/…`. */
  path: string
  /** What it promises is not finished. False when left out. */
  open?: boolean | undefined
  /** How it ended, and why, where the line must tell: an action stopped, a gap met. */
  cameTo?: CameTo | undefined
  because?: TextIn | undefined
  /** The need and the community it is about. */
  about?: About | undefined
}

/**
 * Puts a station on the thread, or changes the one this room already published for the same subject and kind.
 * The publishing command records the activity itself. Gives the station's id.
 */
export async function publish(db: TenantDb, publication: Publication): Promise<string> {
  const shown = {
    title: publication.title,
    say: publication.say ?? null,
    at: publication.at,
    public: publication.public,
    path: publication.path.replace(/^\/+/, ''),
    open: publication.open ?? false,
    cameTo: publication.cameTo ?? null,
    because: publication.because ?? null,
    about: publication.about ?? null,
  }
  const { kind, room, subject } = publication
  const [row] = await db
    .insert(stations)
    .values({ partnershipId: db.partnershipId, id: newId(), kind, room, subject, ...shown })
    .onConflictDoUpdate({
      target: [stations.partnershipId, stations.room, stations.subject, stations.kind],
      set: shown,
    })
    .returning({ id: stations.id })
  if (!row) throw new Error('The station was neither made nor changed')
  return row.id
}

/**
 * Ties one station to the next: what came of it. Tying twice, or a station to itself, changes nothing, and what a
 * person took back stays taken back.
 */
export async function tie(db: TenantDb, fromStation: string, toStation: string, now: Date): Promise<void> {
  if (fromStation === toStation) return
  await db
    .insert(ties)
    .values({ partnershipId: db.partnershipId, id: newId(), fromId: fromStation, toId: toStation, at: now })
    .onConflictDoNothing()
}

export type TieRefused = 'not-here' | 'itself' | 'the-other-way' | 'already-tied'

/** Two people who tie the same two stations, each the other way round, wait for each other here. */
async function holdStations(db: TenantDb, ids: readonly string[]): Promise<void> {
  const those = sql`${stations.id} = any(${sql.param(ids)}::uuid[])`
  await db.select({ id: stations.id }).from(stations).where(those).orderBy(stations.id).for('no key update')
}

/**
 * A person says that one thing came of another; also again, where it was taken back before. `hold` is replaced only by
 * the test that shows what happens without it.
 */
export async function tieByHand(
  db: TenantDb,
  actor: Actor,
  fromId: string,
  toId: string,
  now: Date,
  hold = holdStations,
): Promise<{ ok: true } | { ok: false; why: TieRefused }> {
  if (fromId === toId) return { ok: false, why: 'itself' }
  if (!isId(fromId) || !isId(toId)) return { ok: false, why: 'not-here' }
  await hold(db, [fromId, toId])
  const [from, to] = [await findStation(db, fromId), await findStation(db, toId)]
  if (!from || !to) return { ok: false, why: 'not-here' }
  const [turned] = await db
    .select({ id: ties.id })
    .from(ties)
    .where(and(eq(ties.fromId, toId), eq(ties.toId, fromId), isNull(ties.untiedAt)))
  if (turned) return { ok: false, why: 'the-other-way' }
  const kept = await db
    .insert(ties)
    .values({ partnershipId: db.partnershipId, id: newId(), fromId, toId, at: now, tiedBy: actor.name })
    .onConflictDoUpdate({
      target: [ties.partnershipId, ties.fromId, ties.toId],
      set: { at: now, tiedBy: actor.name, untiedAt: null, untiedBy: null },
      setWhere: sql`${ties.untiedAt} is not null`,
    })
    .returning({ id: ties.id })
  if (kept.length === 0) return { ok: false, why: 'already-tied' }
  const isPublic = from.public && to.public
  await record(db, actor, now, 'thread.tied', { subject: fromId, public: isPublic, detail: { to: toId } })
  return { ok: true }
}

/** A person takes a tie back. False where there is none. */
export async function untie(
  db: TenantDb,
  actor: Actor,
  fromId: string,
  toId: string,
  now: Date,
): Promise<boolean> {
  if (!isId(fromId) || !isId(toId)) return false
  const ended = await db
    .update(ties)
    .set({ untiedAt: now, untiedBy: actor.name })
    .where(and(eq(ties.fromId, fromId), eq(ties.toId, toId), isNull(ties.untiedAt)))
    .returning({ id: ties.id })
  if (ended.length === 0) return false
  await record(db, actor, now, 'thread.untied', { subject: fromId, public: true, detail: { to: toId } })
  return true
}

/** A person decides to leave a loose end, and says why. False where it was set aside before. */
export async function setAside(
  db: TenantDb,
  actor: Actor,
  subject: string,
  reason: string,
  now: Date,
): Promise<boolean> {
  const kept = await db
    .insert(endsSetAside)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      subject,
      reason,
      setBy: actor.name,
      setAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: endsSetAside.id })
  if (kept.length === 0) return false
  await record(db, actor, now, 'thread.set-aside', { subject, detail: { reason } })
  return true
}

/** Takes it up again after all. False where it was not set aside. */
export async function liftAside(db: TenantDb, actor: Actor, subject: string, now: Date): Promise<boolean> {
  if (!isId(subject)) return false
  const lifted = await db
    .update(endsSetAside)
    .set({ liftedAt: now, liftedBy: actor.name })
    .where(and(eq(endsSetAside.subject, subject), isNull(endsSetAside.liftedAt)))
    .returning({ id: endsSetAside.id })
  if (lifted.length === 0) return false
  await record(db, actor, now, 'thread.taken-up-again', { subject })
  return true
}
