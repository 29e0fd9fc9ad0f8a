import type { PlainDate } from '#platform/time.ts'
import type { Family } from './indicator.ts'
import { type Assessment, assess, type Measured, type Status } from './progress/progress.ts'
import { type RollUp, rollUp } from './progress/roll-up.ts'
import { yearOf } from './progress/year-of.ts'
import { isStale, overdueBy } from './rhythm.ts'
import type { IndicatorRow, OverrulingRow, ValueRow } from './tables.ts'

/** An indicator with its values and how it is doing, by the method and as it stands. */
export interface Seen {
  indicator: IndicatorRow
  /** In the order of the days they are about. */
  values: ValueRow[]
  latest: ValueRow | undefined
  goals: { goalId: string; objectiveId: string | null }[]
  assessment: Assessment
  overruling: OverrulingRow | undefined
  /** What stands: a person's word where there is one, else the method's. */
  status: Status
  /** Days since a value should have come, by its rhythm. */
  overdue: number | undefined
}

type Row = Pick<
  IndicatorRow,
  'direction' | 'baseline' | 'baselineOn' | 'target' | 'targetOn' | 'naturalLimit' | 'rhythm'
>

/** What the method is given: the baseline, the target, and the latest value that is not the baseline itself. */
function measuredFrom(row: Row, values: readonly ValueRow[], today: PlainDate): Measured {
  const latest = values.at(-1)
  const baselineOnly = latest && row.baselineOn && latest.measuredOn === row.baselineOn
  return {
    direction: row.direction,
    baseline:
      row.baseline !== null && row.baselineOn
        ? { value: row.baseline, t: yearOf(row.baselineOn) }
        : undefined,
    latest: latest && !baselineOnly ? { value: latest.value, t: yearOf(latest.measuredOn) } : undefined,
    target: row.target !== null && row.targetOn ? { value: row.target, t: yearOf(row.targetOn) } : undefined,
    limit: row.naturalLimit ?? undefined,
    stale: latest ? isStale(row.rhythm, latest.measuredOn, today) : false,
  }
}

export function seenFrom(
  indicator: IndicatorRow,
  about: { values: ValueRow[]; overruling: OverrulingRow | undefined; goals: Seen['goals'] },
  today: PlainDate,
): Seen {
  const { values, overruling, goals } = about
  const latest = values.at(-1)
  const assessment = assess(measuredFrom(indicator, values, today))
  return {
    indicator,
    values,
    latest,
    goals,
    assessment,
    overruling,
    status: overruling?.status ?? assessment.status,
    overdue: latest ? overdueBy(indicator.rhythm, latest.measuredOn, today) : undefined,
  }
}

export interface FamilyRollUp extends RollUp {
  family: Family
  /** Where a person said otherwise: those count among the things there are, not among those the score rests on. */
  overruled: number
}

/** One family's indicators together. Families are never put together. */
export function rollUpOf(family: Family, all: readonly Seen[]): FamilyRollUp {
  const own = all.filter(({ indicator }) => indicator.family === family)
  const standing = own.filter(({ overruling }) => !overruling)
  const found = rollUp(standing.map(({ assessment }) => assessment))
  return { ...found, of: own.length, overruled: own.length - standing.length, family }
}
