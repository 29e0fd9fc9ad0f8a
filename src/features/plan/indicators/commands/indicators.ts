import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { IndicatorFacts } from '../indicator.ts'
import { type IndicatorRow, indicatorGoals, indicators } from '../tables.ts'
import { publishIndicator } from './stations.ts'

const kept = (text: TextIn | undefined): TextIn | null => (text && Object.keys(text).length > 0 ? text : null)

const columns = (facts: IndicatorFacts) => ({
  family: facts.family,
  title: facts.title,
  definition: kept(facts.definition),
  counts: facts.counts,
  unit: kept(facts.unit),
  direction: facts.direction,
  naturalLimit: facts.naturalLimit ?? null,
  source: kept(facts.source),
  sourceSite: facts.sourceSite ?? null,
  baseline: facts.baseline?.value ?? null,
  baselineOn: facts.baseline?.on ?? null,
  target: facts.target?.value ?? null,
  targetOn: facts.target?.on ?? null,
  rhythm: facts.rhythm,
  keeperId: facts.keeperId ?? null,
  public: facts.public,
  example: facts.example ?? false,
})

async function measure(db: TenantDb, indicatorId: string, facts: IndicatorFacts): Promise<void> {
  await db.delete(indicatorGoals).where(eq(indicatorGoals.indicatorId, indicatorId))
  const rows = (facts.measures ?? []).map(({ goalId, objectiveId }) => ({
    partnershipId: db.partnershipId,
    id: newId(),
    indicatorId,
    goalId,
    objectiveId: objectiveId ?? null,
  }))
  if (rows.length > 0) await db.insert(indicatorGoals).values(rows).onConflictDoNothing()
}

export async function addIndicator(
  db: TenantDb,
  actor: Actor,
  facts: IndicatorFacts,
  now: Date,
): Promise<string> {
  const id = newId()
  await db.insert(indicators).values({
    partnershipId: db.partnershipId,
    id,
    ...columns(facts),
    version: 1,
    createdAt: now,
    changedAt: now,
  })
  await measure(db, id, facts)
  await publishIndicator(db, id)
  await record(db, actor, now, 'indicator.added', {
    subject: id,
    public: facts.public,
    detail: { title: facts.title },
  })
  return id
}

/** Changes an indicator unless somebody else changed it since `version`: then nothing is lost, and what is there now comes back. */
export async function changeIndicator(
  db: TenantDb,
  actor: Actor,
  id: string,
  facts: IndicatorFacts,
  version: number,
  now: Date,
): Promise<
  | { ok: true }
  | { ok: false; why: 'not-here' }
  | { ok: false; why: 'changed-meanwhile'; current: IndicatorRow }
> {
  if (!isId(id)) return { ok: false, why: 'not-here' }
  const changed = await db
    .update(indicators)
    .set({ ...columns(facts), version: sql`${indicators.version} + 1`, changedAt: now })
    .where(and(eq(indicators.id, id), eq(indicators.version, version)))
    .returning({ id: indicators.id })
  if (changed.length === 0) {
    const [current] = await db.select().from(indicators).where(eq(indicators.id, id))
    return current ? { ok: false, why: 'changed-meanwhile', current } : { ok: false, why: 'not-here' }
  }
  await measure(db, id, facts)
  await publishIndicator(db, id)
  await record(db, actor, now, 'indicator.changed', { subject: id, public: facts.public })
  return { ok: true }
}

/** Stops measuring something, for a reason; what was measured stays. */
export async function retireIndicator(
  db: TenantDb,
  actor: Actor,
  id: string,
  because: string,
  now: Date,
): Promise<boolean> {
  if (!isId(id)) return false
  const retired = await db
    .update(indicators)
    .set({ retiredAt: now, retiredBy: actor.name, retiredBecause: because, changedAt: now })
    .where(and(eq(indicators.id, id), isNull(indicators.retiredAt)))
    .returning({ id: indicators.id })
  if (retired.length === 0) return false
  await publishIndicator(db, id)
  await record(db, actor, now, 'indicator.retired', { subject: id, detail: { because } })
  return true
}
