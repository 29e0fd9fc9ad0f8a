import { and, eq, isNull, sql } from 'drizzle-orm'
import { findOrganisation, findPerson } from '#features/people/index.ts'
import { publish, tie } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { findDecision } from '../../decisions/queries.ts'
import { findGroup } from '../../queries.ts'
import { promiseBelow } from '../paths.ts'
import { type HolderSays, isOpen, type PromiseSaid } from '../promise.ts'
import { findPromise, type Promised } from '../queries.ts'
import { promises, promiseUpdates } from '../tables.ts'

export interface Promising {
  groupId: string
  meetingId?: string | undefined
  agendaItemId?: string | undefined
  decisionId?: string | undefined
  sentence: TextIn
  personId?: string | undefined
  organisationId?: string | undefined
  /** Somebody who is not among the persons we know. */
  outside?: { name: string; email?: string | undefined } | undefined
  due?: PlainDate | undefined
  public: boolean
  madeOn: PlainDate
}

const station = (promise: Pick<Promised, 'id' | 'sentence' | 'public'>, at: Date, open: boolean) => ({
  kind: 'action' as const,
  room: 'groups',
  subject: promise.id,
  title: promise.sentence,
  at,
  public: promise.public,
  path: promiseBelow(promise.id),
  open,
})

/** Writes a promise down and puts it on the thread, after the decision it came with. */
export async function makePromise(
  db: TenantDb,
  actor: Actor,
  facts: Promising,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'not-here' | 'nobody' }> {
  const decision = facts.decisionId ? await findDecision(db, facts.decisionId) : undefined
  const person = facts.personId ? await findPerson(db, facts.personId) : undefined
  if (!(await findGroup(db, facts.groupId)) || (facts.decisionId && !decision))
    return { ok: false, why: 'not-here' }
  if (facts.personId && !person) return { ok: false, why: 'not-here' }
  if (facts.organisationId && !(await findOrganisation(db, facts.organisationId)))
    return { ok: false, why: 'not-here' }
  if (!person && !facts.outside && !facts.organisationId) return { ok: false, why: 'nobody' }
  const id = newId()
  const sentence = textIn(facts.sentence)
  await db.insert(promises).values({
    partnershipId: db.partnershipId,
    id,
    groupId: facts.groupId,
    meetingId: facts.meetingId ?? null,
    agendaItemId: facts.agendaItemId ?? null,
    decisionId: facts.decisionId ?? null,
    sentence,
    personId: person?.id ?? null,
    organisationId: facts.organisationId ?? person?.organisationId ?? null,
    outsideName: person ? null : (facts.outside?.name ?? null),
    outsideEmail: person ? null : (facts.outside?.email ?? null),
    due: facts.due ?? null,
    public: facts.public,
    madeOn: facts.madeOn,
    madeAt: now,
    madeBy: actor.name,
  })
  const stationId = await publish(db, station({ id, sentence, public: facts.public }, now, true))
  await db.update(promises).set({ stationId }).where(eq(promises.id, id))
  if (decision?.stationId) await tie(db, decision.stationId, stationId, now)
  await record(db, actor, now, 'promise.made', { subject: id, public: facts.public, detail: { sentence } })
  return { ok: true, id }
}

export interface PromiseTold {
  said: HolderSays
  sentence?: TextIn | undefined
  /** The new day, with “not yet”. */
  due?: PlainDate | undefined
}

/** Holds a promise's row until the transaction ends: two answers at once stand one after the other. */
export async function holdPromise(db: TenantDb, id: string): Promise<Promised | undefined> {
  await db.select({ id: promises.id }).from(promises).where(eq(promises.id, id)).for('update')
  return findPromise(db, id)
}

async function keepUpdate(
  db: TenantDb,
  actor: Actor,
  before: Promised,
  said: PromiseSaid,
  more: { sentence?: TextIn | undefined; due?: PlainDate | null; linkId?: string | undefined },
  now: Date,
): Promise<void> {
  await db.insert(promiseUpdates).values({
    partnershipId: db.partnershipId,
    id: newId(),
    promiseId: before.id,
    said,
    sentence: more.sentence ?? null,
    dueBefore: before.due,
    dueAfter: more.due === undefined ? before.due : more.due,
    at: now,
    byName: actor.name,
    linkId: more.linkId ?? null,
  })
  await record(db, actor, now, `promise.${said}`, { subject: before.id, public: before.public })
}

export type TellingRefused = 'not-here' | 'closed'

/** What the holder of a promise says of it, by link or through staff. An answer starts the reminders anew. */
export async function tellPromise(
  db: TenantDb,
  actor: Actor,
  id: string,
  told: PromiseTold,
  how: { linkId?: string | undefined },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: TellingRefused }> {
  const before = await holdPromise(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  if (before.droppedAt) return { ok: false, why: 'closed' }
  const due = told.said === 'not-yet' ? (told.due ?? before.due) : before.due
  await db
    .update(promises)
    .set({
      due,
      asks: 0,
      heardAt: now,
      version: sql`${promises.version} + 1`,
      doneAt: told.said === 'done' ? now : null,
      doneBy: told.said === 'done' ? actor.name : null,
      handedBackAt: told.said === 'cannot' ? now : null,
    })
    .where(eq(promises.id, id))
  await keepUpdate(db, actor, before, told.said, { sentence: told.sentence, due, linkId: how.linkId }, now)
  await publish(db, station(before, now, told.said !== 'done'))
  return { ok: true }
}

/** Gives a promise to somebody else, or a new day: what staff do when one was handed back. */
export async function givePromiseOn(
  db: TenantDb,
  actor: Actor,
  id: string,
  to: {
    personId?: string | undefined
    outside?: { name: string; email?: string | undefined } | undefined
    due?: PlainDate | undefined
    sentence?: TextIn | undefined
  },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'closed' | 'nobody' }> {
  const before = await holdPromise(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  if (!isOpen(before)) return { ok: false, why: 'closed' }
  const person = to.personId ? await findPerson(db, to.personId) : undefined
  if (!person && !to.outside) return { ok: false, why: 'nobody' }
  await db
    .update(promises)
    .set({
      personId: person?.id ?? null,
      organisationId: person?.organisationId ?? null,
      outsideName: person ? null : (to.outside?.name ?? null),
      outsideEmail: person ? null : (to.outside?.email ?? null),
      due: to.due ?? before.due,
      handedBackAt: null,
      asks: 0,
      askedAt: null,
      version: sql`${promises.version} + 1`,
    })
    .where(eq(promises.id, id))
  await keepUpdate(db, actor, before, 'given-on', { sentence: to.sentence, due: to.due ?? before.due }, now)
  return { ok: true }
}

/** The partnership lets a promise go, with the reason; the record of it stays. */
export async function dropPromise(
  db: TenantDb,
  actor: Actor,
  id: string,
  because: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'closed' }> {
  const before = await findPromise(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const dropped = await db
    .update(promises)
    .set({
      droppedAt: now,
      droppedBy: actor.name,
      droppedBecause: because,
      version: sql`${promises.version} + 1`,
    })
    .where(and(eq(promises.id, id), isNull(promises.doneAt), isNull(promises.droppedAt)))
    .returning({ id: promises.id })
  if (dropped.length === 0) return { ok: false, why: 'closed' }
  await keepUpdate(db, actor, before, 'dropped', {}, now)
  await publish(db, station(before, now, false))
  return { ok: true }
}
