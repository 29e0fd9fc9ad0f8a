import { and, asc, desc, eq, isNull, notInArray } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { isOpen } from '../action.ts'
import { written } from '../commands/wording.ts'
import { currentOf } from '../plan.ts'
import { findAction } from '../queries/actions.ts'
import { listPlans } from '../queries/plans.ts'
import { type YearActionRow, type YearRow, yearActions, years } from './tables.ts'

/** Every work plan, the latest year first. */
export const listYears = (db: TenantDb): Promise<YearRow[]> =>
  db.select().from(years).orderBy(desc(years.year))

export async function findYear(db: TenantDb, year: number): Promise<YearRow | undefined> {
  if (!Number.isInteger(year) || Math.abs(year) > 9999) return undefined
  const [one] = await db.select().from(years).where(eq(years.year, year))
  return one
}

/** What was chosen for a year. */
export const chosenFor = (db: TenantDb, yearId: string): Promise<YearActionRow[]> =>
  db.select().from(yearActions).where(eq(yearActions.yearId, yearId)).orderBy(asc(yearActions.id))

/** Begins the work plan of a fiscal year from the plan in force; one there already is given. */
export async function beginYear(
  db: TenantDb,
  actor: Actor,
  year: number,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'no-plan' }> {
  const plan = currentOf(await listPlans(db))
  if (plan?.state !== 'adopted') return { ok: false, why: 'no-plan' }
  const made = await db
    .insert(years)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      planId: plan.id,
      year,
      begunAt: now,
      begunBy: actor.name,
    })
    .onConflictDoNothing()
    .returning({ id: years.id })
  if (made.length > 0) await record(db, actor, now, 'year.begun', { subject: plan.id, detail: { year } })
  const id = made[0]?.id ?? (await findYear(db, year))?.id
  return id ? { ok: true, id } : { ok: false, why: 'no-plan' }
}

export interface Choice {
  actionId: string
  /** 1 is April to June; left out for the whole year. */
  quarter?: number | undefined
}

/** Makes these the actions of a year that is not closed; what was chosen before and is not any more goes. */
export async function chooseFor(
  db: TenantDb,
  actor: Actor,
  year: number,
  chosen: readonly Choice[],
  now: Date,
): Promise<boolean> {
  const [held] = await db
    .select()
    .from(years)
    .where(and(eq(years.year, year), isNull(years.closedAt)))
    .for('update')
  if (!held) return false
  const known: Choice[] = []
  for (const each of chosen) if (await findAction(db, each.actionId)) known.push(each)
  const ids = known.map(({ actionId }) => actionId)
  const ofYear = eq(yearActions.yearId, held.id)
  await db
    .delete(yearActions)
    .where(ids.length > 0 ? and(ofYear, notInArray(yearActions.actionId, ids)) : ofYear)
  for (const { actionId, quarter } of known)
    await db
      .insert(yearActions)
      .values({
        partnershipId: db.partnershipId,
        id: newId(),
        yearId: held.id,
        actionId,
        quarter: quarter ?? null,
      })
      .onConflictDoUpdate({
        target: [yearActions.partnershipId, yearActions.yearId, yearActions.actionId],
        set: { quarter: quarter ?? null },
      })
  await record(db, actor, now, 'year.chosen', { subject: held.id, detail: { year, count: ids.length } })
  return true
}

/**
 * Closes a year and carries what is unfinished into the next: how each action stood and what was left of it is kept
 * with the year. `stays` are actions not carried on. Two people at once close it once.
 */
export async function rollOver(
  db: TenantDb,
  actor: Actor,
  year: number,
  told: { stays: readonly string[]; left: ReadonlyMap<string, TextIn> },
  now: Date,
): Promise<{ ok: true; carried: number } | { ok: false; why: 'not-here' | 'closed' | 'no-plan' }> {
  const [held] = await db.select().from(years).where(eq(years.year, year)).for('update')
  if (!held) return { ok: false, why: 'not-here' }
  if (held.closedAt) return { ok: false, why: 'closed' }
  const next = await beginYear(db, actor, year + 1, now)
  if (!next.ok) return next
  let carried = 0
  for (const row of await chosenFor(db, held.id)) {
    const action = await findAction(db, row.actionId)
    if (!action) continue
    const left = told.left.get(row.actionId)
    await db
      .update(yearActions)
      .set({ ended: action.state, leftOver: isOpen(action.state) ? written(left) : null })
      .where(eq(yearActions.id, row.id))
    if (!isOpen(action.state) || told.stays.includes(row.actionId)) continue
    await db
      .insert(yearActions)
      .values({
        partnershipId: db.partnershipId,
        id: newId(),
        yearId: next.id,
        actionId: row.actionId,
        carriedFromId: row.id,
      })
      .onConflictDoUpdate({
        target: [yearActions.partnershipId, yearActions.yearId, yearActions.actionId],
        set: { carriedFromId: row.id },
      })
    carried += 1
  }
  await db.update(years).set({ closedAt: now, closedBy: actor.name }).where(eq(years.id, held.id))
  await record(db, actor, now, 'year.closed', { subject: held.id, detail: { year, carried } })
  return { ok: true, carried }
}
