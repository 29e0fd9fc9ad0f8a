import { and, eq, gte, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import type { ShownTo } from '../meeting.ts'
import { addDays, daysOf, type Pattern } from '../pattern.ts'
import { findSeries, skipsOf, zoneOf } from '../queries.ts'
import type { SeriesRow } from '../rows.ts'
import { meetingSeries, meetings, seriesSkips } from '../tables.ts'
import { instantAt } from '../wall.ts'

export interface SeriesFacts {
  groupId: string
  title: TextIn
  pattern: Pattern
  firstDay: PlainDate
  /** The clock on the wall, `HH:MM`. */
  starts: string
  minutes: number
  place?: string | undefined
  online?: string | undefined
  shownTo: ShownTo
}

/** How far ahead meetings of a series are made. */
const daysAhead = 120

/** Days on which the wall never shows the time asked for, or shows it twice. */
export interface OddDay {
  day: PlainDate
  shown: 'never' | 'twice'
}

export async function addSeries(
  db: TenantDb,
  actor: Actor,
  facts: SeriesFacts,
  now: Date,
): Promise<{ id: string; made: number; odd: OddDay[] }> {
  const id = newId()
  await db.insert(meetingSeries).values({
    ...facts,
    title: textIn(facts.title),
    place: facts.place ?? null,
    online: facts.online ?? null,
    partnershipId: db.partnershipId,
    id,
    madeAt: now,
    madeBy: actor.name,
  })
  await record(db, actor, now, 'meeting-series.added', { subject: id, detail: { groupId: facts.groupId } })
  const series = await findSeries(db, id)
  return { id, ...(series ? await makeAhead(db, actor, series, now) : { made: 0, odd: [] }) }
}

/**
 * Makes the meetings of a series up to `daysAhead` from today. Asked again it makes nothing twice: a day of a series
 * has one meeting, moved or cancelled though it may be.
 */
async function makeAhead(
  db: TenantDb,
  actor: Actor,
  series: SeriesRow,
  now: Date,
): Promise<{ made: number; odd: OddDay[] }> {
  const zone = await zoneOf(db)
  const today = dayIn(zone, now)
  const skipped = new Set((await skipsOf(db, series.id)).map(({ day }) => day))
  const odd: OddDay[] = []
  let made = 0
  for (const day of daysOf(series.pattern, series.firstDay, today, addDays(today, daysAhead))) {
    if (skipped.has(day) || (series.endedOn !== null && day >= series.endedOn)) continue
    const found = instantAt(zone, { day, clock: series.starts })
    if (found.at <= now) continue
    if (found.shown !== 'once') odd.push({ day, shown: found.shown })
    const rows = await db
      .insert(meetings)
      .values({
        partnershipId: db.partnershipId,
        id: newId(),
        groupId: series.groupId,
        seriesId: series.id,
        seriesDay: day,
        title: series.title,
        startsAt: found.at,
        endsAt: new Date(found.at.getTime() + series.minutes * 60_000),
        place: series.place,
        online: series.online,
        shownTo: series.shownTo,
        madeAt: now,
        madeBy: actor.name,
        changedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: meetings.id })
    made += rows.length
  }
  if (made > 0) await record(db, actor, now, 'meetings.made-ahead', { subject: series.id, detail: { made } })
  return { made, odd }
}

/** The daily round: every series that goes on. */
export async function makeAllAhead(db: TenantDb, actor: Actor, now: Date): Promise<number> {
  const going = await db.select().from(meetingSeries).where(isNull(meetingSeries.endedOn))
  let made = 0
  for (const series of going) made += (await makeAhead(db, actor, series, now)).made
  return made
}

export type SkipRefused = 'not-here' | 'not-a-day-of-it' | 'already-called' | 'already-skipped'

/** Leaves one day out. A meeting already made for it goes, unless people were called: then it has to be cancelled. */
export async function skipDay(
  db: TenantDb,
  actor: Actor,
  seriesId: string,
  skip: { day: PlainDate; reason?: string | undefined },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: SkipRefused }> {
  const series = await findSeries(db, seriesId)
  if (!series) return { ok: false, why: 'not-here' }
  if (daysOf(series.pattern, series.firstDay, skip.day, skip.day).length === 0)
    return { ok: false, why: 'not-a-day-of-it' }
  const [meeting] = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.seriesId, seriesId), eq(meetings.seriesDay, skip.day)))
    .for('update')
  if (meeting?.calledAt) return { ok: false, why: 'already-called' }
  const [made] = await db
    .insert(seriesSkips)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      seriesId,
      day: skip.day,
      reason: skip.reason ?? null,
      skippedAt: now,
      skippedBy: actor.name,
    })
    .onConflictDoNothing()
    .returning({ id: seriesSkips.id })
  if (!made) return { ok: false, why: 'already-skipped' }
  // The row stays, so that nothing written on its agenda is lost.
  if (meeting && !meeting.openedAt && !meeting.cancelledAt)
    await db
      .update(meetings)
      .set({ cancelledAt: now, cancelledBy: actor.name, cancelledWhy: skip.reason ?? null, changedAt: now })
      .where(eq(meetings.id, meeting.id))
  await record(db, actor, now, 'meeting-series.day-skipped', { subject: seriesId, detail: { day: skip.day } })
  return { ok: true }
}

/** Ends a series: `on` is the first day without it. Meetings made for later, to which nobody was called, are cancelled. */
export async function endSeries(
  db: TenantDb,
  actor: Actor,
  seriesId: string,
  on: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'already-ended' }> {
  const series = await findSeries(db, seriesId)
  if (!series) return { ok: false, why: 'not-here' }
  const ended = await db
    .update(meetingSeries)
    .set({ endedOn: on, endedAt: now, endedBy: actor.name, version: sql`${meetingSeries.version} + 1` })
    .where(and(eq(meetingSeries.id, seriesId), isNull(meetingSeries.endedOn)))
    .returning({ id: meetingSeries.id })
  if (ended.length === 0) return { ok: false, why: 'already-ended' }
  await db
    .update(meetings)
    .set({ cancelledAt: now, cancelledBy: actor.name, changedAt: now })
    .where(
      and(
        eq(meetings.seriesId, seriesId),
        gte(meetings.seriesDay, on),
        isNull(meetings.calledAt),
        isNull(meetings.openedAt),
        isNull(meetings.cancelledAt),
      ),
    )
  await record(db, actor, now, 'meeting-series.ended', { subject: seriesId, detail: { on } })
  return { ok: true }
}
