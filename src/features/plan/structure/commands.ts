import { and, asc, eq, isNull, max } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { isPublic } from '../plan.ts'
import { planOfAction } from '../queries/actions.ts'
import { type MilestoneRow, milestones } from '../tables.ts'

/** The milestones of an action, in the order they are to be reached. */
export const milestonesOf = (db: TenantDb, actionId: string): Promise<MilestoneRow[]> =>
  db
    .select()
    .from(milestones)
    .where(eq(milestones.actionId, actionId))
    .orderBy(asc(milestones.place), asc(milestones.id))

async function note(db: TenantDb, actor: Actor, now: Date, verb: string, actionId: string) {
  const plan = await planOfAction(db, actionId)
  await record(db, actor, now, verb, { subject: actionId, public: plan ? isPublic(plan) : false })
}

/** Adds a milestone at the end. Gives its id; undefined when there is no such action. */
export async function addMilestone(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  facts: { title: TextIn; due?: PlainDate | undefined },
  now: Date,
): Promise<string | undefined> {
  if (!(await planOfAction(db, actionId))) return undefined
  const [last] = await db
    .select({ place: max(milestones.place) })
    .from(milestones)
    .where(eq(milestones.actionId, actionId))
  const id = newId()
  await db.insert(milestones).values({
    partnershipId: db.partnershipId,
    id,
    actionId,
    place: (last?.place ?? 0) + 1,
    title: textIn(facts.title),
    due: facts.due ?? null,
  })
  await note(db, actor, now, 'milestone.added', actionId)
  return id
}

/** Somebody says a milestone is reached; saying it twice keeps the first. `on` left out opens it again. */
export async function reachMilestone(
  db: TenantDb,
  actor: Actor,
  id: string,
  on: PlainDate | undefined,
  now: Date,
): Promise<string | undefined> {
  if (!isId(id)) return undefined
  const [there] = await db.select().from(milestones).where(eq(milestones.id, id))
  if (!there) return undefined
  const [changed] = await db
    .update(milestones)
    .set(on ? { doneOn: on, doneBy: actor.name, doneAt: now } : { doneOn: null, doneBy: null, doneAt: null })
    .where(and(eq(milestones.id, id), on ? isNull(milestones.doneAt) : undefined))
    .returning()
  if (changed) await note(db, actor, now, on ? 'milestone.reached' : 'milestone.reopened', there.actionId)
  return there.actionId
}

/** Takes a milestone off that was not reached. */
export async function dropMilestone(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<string | undefined> {
  if (!isId(id)) return undefined
  const [gone] = await db
    .delete(milestones)
    .where(and(eq(milestones.id, id), isNull(milestones.doneAt)))
    .returning()
  if (gone) await note(db, actor, now, 'milestone.dropped', gone.actionId)
  return gone?.actionId
}
