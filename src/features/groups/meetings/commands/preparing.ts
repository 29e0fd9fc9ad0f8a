import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { dayIn } from '#platform/time.ts'
import { openPromises } from '../../promises/queries.ts'
import { type AgendaKind, type Standing, standingsFor } from '../agenda.ts'
import { standingWords } from '../agenda-words.ts'
import { findPoint, heldBefore, rulesOf, zoneOf } from '../queries.ts'
import { agendaItems } from '../tables.ts'
import { type AgendaRefused, changing, insertPoint, orderOf, placePoints, stir } from './agenda.ts'

const kindOf: Record<Standing, AgendaKind> = {
  'land-acknowledgement': 'information',
  'conflict-declaration': 'information',
  'approval-of-minutes': 'decision',
}
const minutesOf: Record<Standing, number> = {
  'land-acknowledgement': 2,
  'conflict-declaration': 3,
  'approval-of-minutes': 5,
}

/**
 * Puts onto the agenda what belongs there by the terms of reference, and what the group still owes: its open promises
 * and points somebody asked to carry on. Asked again it adds only what is new.
 */
export async function prepareAgenda(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<number> {
  const meeting = await changing(db, meetingId)
  if (typeof meeting === 'string') return 0
  const rules = await rulesOf(db, meeting)
  const before = await orderOf(db, meetingId)
  const head: string[] = []
  for (const standing of standingsFor(rules, (await heldBefore(db, meeting)) !== undefined)) {
    const note = standing === 'land-acknowledgement' ? (rules.landAcknowledgement ?? undefined) : undefined
    const facts = {
      title: standingWords[standing],
      note,
      minutes: minutesOf[standing],
      kind: kindOf[standing],
      standing,
    }
    const id = await insertPoint(db, actor, meetingId, facts, now)
    if (id) head.push(id)
  }
  let carried = 0
  const day = dayIn(await zoneOf(db), meeting.startsAt)
  for (const promise of await openPromises(db, meeting.groupId)) {
    if (promise.meetingId === meetingId || promise.madeOn > day) continue
    const presenter = promise.who ? { presenter: promise.who.slice(0, 200) } : {}
    const from = { carriedKind: 'promise' as const, carriedFrom: promise.id, private: !promise.public }
    const id = await insertPoint(
      db,
      actor,
      meetingId,
      { title: promise.sentence, kind: 'discussion', minutes: 3, ...presenter, ...from },
      now,
    )
    if (id) carried++
  }
  if (head.length > 0) {
    const rest = (await orderOf(db, meetingId)).filter(id => !head.includes(id))
    const standingNow = await db
      .select({ id: agendaItems.id, standing: agendaItems.standing })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, meetingId))
    const isStanding = new Set(
      standingNow.filter(one => one.standing && before.includes(one.id)).map(({ id }) => id),
    )
    await placePoints(db, [
      ...rest.filter(id => isStanding.has(id)),
      ...head,
      ...rest.filter(id => !isStanding.has(id)),
    ])
  }
  if (head.length + carried > 0) {
    await stir(db, meetingId)
    await record(db, actor, now, 'agenda.prepared', {
      subject: meetingId,
      detail: { standing: head.length, carried },
    })
  }
  return head.length + carried
}

/** Carries a point nobody got to onto another agenda. */
export async function carryPoint(
  db: TenantDb,
  actor: Actor,
  pointId: string,
  toMeetingId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: AgendaRefused }> {
  const point = await findPoint(db, pointId)
  if (!point) return { ok: false, why: 'not-here' }
  const to = await changing(db, toMeetingId)
  if (typeof to === 'string') return { ok: false, why: to }
  const { title, kind } = point
  const facts = {
    title,
    kind,
    note: point.note ?? undefined,
    minutes: point.minutes ?? undefined,
    presenter: point.presenter ?? undefined,
    private: point.private,
    carriedKind: 'point' as const,
    carriedFrom: pointId,
  }
  await insertPoint(db, actor, toMeetingId, facts, now)
  await stir(db, toMeetingId)
  await record(db, actor, now, 'agenda.point-carried', { subject: toMeetingId, detail: { from: pointId } })
  return { ok: true }
}
