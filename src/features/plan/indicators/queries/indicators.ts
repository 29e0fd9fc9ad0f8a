import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { type Seen, seenFrom } from '../seen.ts'
import {
  type BreakdownRow,
  breakdowns,
  type IndicatorRow,
  indicatorGoals,
  indicators,
  overrulings,
  type PublishedRow,
  published,
  type ValueRow,
  values,
} from '../tables.ts'

async function seenOf(db: TenantDb, rows: readonly IndicatorRow[], today: PlainDate): Promise<Seen[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const measured = await db
    .select()
    .from(values)
    .where(and(inArray(values.indicatorId, ids), isNull(values.correctedAt)))
    .orderBy(asc(values.measuredOn))
  const overruled = await db
    .select()
    .from(overrulings)
    .where(and(inArray(overrulings.indicatorId, ids), isNull(overrulings.endedAt)))
  const goals = await db.select().from(indicatorGoals).where(inArray(indicatorGoals.indicatorId, ids))
  const of = <Row extends { indicatorId: string }>(all: readonly Row[], id: string) =>
    all.filter(({ indicatorId }) => indicatorId === id)
  return rows.map(row =>
    seenFrom(
      row,
      {
        values: of(measured, row.id),
        overruling: of(overruled, row.id)[0],
        goals: of(goals, row.id).map(({ goalId, objectiveId }) => ({ goalId, objectiveId })),
      },
      today,
    ),
  )
}

/** Every indicator in use, with its values and how it is doing; four statements whatever their number. */
export async function listIndicators(
  db: TenantDb,
  at: { now: Date; zone: string },
  only: { goalIds?: readonly string[]; public?: boolean } = {},
): Promise<Seen[]> {
  if (only.goalIds && only.goalIds.length === 0) return []
  const rows = await db
    .select()
    .from(indicators)
    .where(
      and(
        isNull(indicators.retiredAt),
        only.public ? eq(indicators.public, true) : undefined,
        only.goalIds
          ? inArray(
              indicators.id,
              db
                .select({ id: indicatorGoals.indicatorId })
                .from(indicatorGoals)
                .where(inArray(indicatorGoals.goalId, [...only.goalIds])),
            )
          : undefined,
      ),
    )
    .orderBy(asc(indicators.createdAt), asc(indicators.id))
  return seenOf(db, rows, dayIn(at.zone, at.now))
}

export async function findIndicator(db: TenantDb, id: string): Promise<IndicatorRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(indicators).where(eq(indicators.id, id))
  return row
}

export async function findIndicatorSeen(
  db: TenantDb,
  id: string,
  at: { now: Date; zone: string },
): Promise<Seen | undefined> {
  const row = await findIndicator(db, id)
  return row && (await seenOf(db, [row], dayIn(at.zone, at.now)))[0]
}

/** Values that were corrected later, the latest first. */
export const correctedValues = (db: TenantDb, indicatorId: string): Promise<ValueRow[]> =>
  db
    .select()
    .from(values)
    .where(and(eq(values.indicatorId, indicatorId), sql`${values.correctedAt} is not null`))
    .orderBy(desc(values.correctedAt), desc(values.id))

/** A breakdown, and as it was published where it was. */
export interface BreakdownSeen {
  breakdown: BreakdownRow
  published: PublishedRow | null
}

export async function breakdownsOf(db: TenantDb, indicatorId: string): Promise<BreakdownSeen[]> {
  return db
    .select({ breakdown: breakdowns, published })
    .from(breakdowns)
    .leftJoin(published, eq(published.breakdownId, breakdowns.id))
    .where(eq(breakdowns.indicatorId, indicatorId))
    .orderBy(desc(breakdowns.measuredOn), asc(breakdowns.partedBy))
}

/** Who keeps the figure, as far as asking needs. */
export async function keeperOf(db: TenantDb, indicator: Pick<IndicatorRow, 'keeperId'>) {
  if (!indicator.keeperId) return undefined
  const [one] = await db
    .select({ name: persons.name, email: persons.email, tongue: persons.tongue })
    .from(persons)
    .where(eq(persons.id, indicator.keeperId))
  return one
}
