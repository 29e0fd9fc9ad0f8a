import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { refusesValue, type ValueFacts, type ValueRefused } from '../indicator.ts'
import { type IndicatorRow, indicators, values } from '../tables.ts'

/** Two values at once wait for each other here, so that each day keeps one that stands. */
export async function holdIndicator(db: TenantDb, id: string): Promise<IndicatorRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(indicators).where(eq(indicators.id, id)).for('update')
  return row
}

const kept = (text: TextIn | undefined): TextIn | null => (text && Object.keys(text).length > 0 ? text : null)

export type Entered =
  | { ok: true; id: string; corrects: boolean }
  | { ok: false; why: ValueRefused | 'not-here' }

/**
 * Keeps a measured value. One for a day that has a value already corrects it: the old one stays in the record.
 * `hold` is replaced only by the test that shows what happens without it.
 */
export async function enterValue(
  db: TenantDb,
  actor: Actor,
  indicatorId: string,
  facts: ValueFacts,
  now: Date,
  by: { linkId?: string | undefined } = {},
  hold = holdIndicator,
): Promise<Entered> {
  const indicator = await hold(db, indicatorId)
  if (!indicator || indicator.retiredAt) return { ok: false, why: 'not-here' }
  const { timeZone } = await ownPartnership(db)
  const refused = refusesValue(indicator, facts, dayIn(timeZone, now))
  if (refused) return { ok: false, why: refused }
  const corrected = await db
    .update(values)
    .set({ correctedAt: now, correctedBy: actor.name })
    .where(
      and(
        eq(values.indicatorId, indicatorId),
        eq(values.measuredOn, facts.measuredOn),
        isNull(values.correctedAt),
      ),
    )
    .returning({ id: values.id })
  const id = newId()
  await db.insert(values).values({
    partnershipId: db.partnershipId,
    id,
    indicatorId,
    measuredOn: facts.measuredOn,
    value: facts.value,
    precision: facts.precision,
    roundedTo: facts.precision === 'rounded' ? (facts.roundedTo ?? null) : null,
    margin: facts.precision === 'estimate' ? (facts.margin ?? null) : null,
    sample: facts.sample ?? null,
    source: kept(facts.source),
    note: kept(facts.note),
    enteredBy: actor.name,
    enteredAt: now,
    linkId: by.linkId ?? null,
  })
  await record(db, actor, now, corrected.length > 0 ? 'indicator.corrected' : 'indicator.measured', {
    subject: indicatorId,
    public: indicator.public,
    detail: { value: id, title: indicator.title },
  })
  return { ok: true, id, corrects: corrected.length > 0 }
}
