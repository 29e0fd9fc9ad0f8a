// Progress of one indicator by the method of Statistics Canada’s Sustainable Development Goals hub, as published by
// Open SDG: “Progress Measurement Methodology for the Sustainable Development Goals”
// (open-sdg.readthedocs.io, docs/progress-methodology.md), itself after Eurostat’s monitoring reports.
// Growth is compound and yearly. Two things differ, both towards saying less: we replace no zero by 0.001, and we
// assess nothing from a value that is out of date; either is “unable to assess”, with its reason. Like the method, we
// ask for a year between two values: growth within one is not compounded up.
import { scoreWithoutTarget, scoreWithTarget } from './score.ts'

export const statuses = [
  'achieved',
  'on-track',
  'acceleration',
  'limited',
  'deterioration',
  'cannot-assess',
] as const
export type Status = (typeof statuses)[number]
export type Assessed = Exclude<Status, 'cannot-assess'>

/** A value at a time; `t` in years, a fraction where the day matters (see `yearOf`). */
export interface Point {
  value: number
  t: number
}

export interface Measured {
  direction: 'up' | 'down'
  baseline: Point | undefined
  /** The latest value, where there is one besides the baseline. */
  latest: Point | undefined
  target?: Point | undefined
  /** What no value can pass; asked only where there is no target. */
  limit?: number | undefined
  stale?: boolean | undefined
}

/** Why nothing can be said. */
export const reasons = [
  'not-a-number',
  'no-baseline',
  'no-value',
  'too-soon',
  'before-baseline',
  'zero-baseline',
  'signs-differ',
  'zero-target',
  'target-sign',
  'target-not-after-baseline',
  'target-day-passed',
  'target-is-baseline',
  'target-behind-baseline',
  'past-limit',
  'stale',
] as const
export type Reason = (typeof reasons)[number]

/** Every number on the way, so that a page can show them. Rates are shares of one a year: 0.015 is 1.5 %. */
export interface Working {
  /** −1 where all values are negative: growth then runs the other way. */
  sign: 1 | -1
  years: number
  growth: number
  targetYears?: number
  needed?: number
  /** Growth over growth needed. */
  ratio?: number
  /** How far the thresholds are lowered near a natural limit; 1 is not at all. */
  scaling?: number
  /** From where on it counts as on track, as acceleration needed, and as limited progress. */
  thresholds: readonly [high: number, middle: number, low: number]
}

export type Assessment =
  | { status: Assessed; score: number; working?: Working }
  | { status: 'cannot-assess'; reason: Reason }

const cannot = (reason: Reason): Assessment => ({ status: 'cannot-assess', reason })

/** Compound yearly growth from one point to a later one of the same sign. */
const yearlyGrowth = (from: Point, to: Point): number => (to.value / from.value) ** (1 / (to.t - from.t)) - 1

/**
 * C, between 0 and 1: thresholds are lowered by it where the baseline is near what no value can pass. 4.44 is the
 * method’s own; a minimum mirrors a maximum at equal relative distance.
 */
export function scalingNear(baseline: number, limit: number): number {
  const [from, end] = [Math.abs(baseline), Math.abs(limit)]
  if (from >= 2 * end) return 1
  return 1 - (from <= end ? from / end : (2 * end - from) / end) ** 4.44
}

const withTargetThresholds = [0.95, 0.6, 0] as const
const withoutTargetThresholds = [0.015, 0.005, 0] as const

function statusAt(value: number, [high, middle, low]: readonly [number, number, number]): Assessed {
  if (value >= high) return 'on-track'
  if (value >= middle) return 'acceleration'
  return value >= low ? 'limited' : 'deterioration'
}

const isReached = (direction: 'up' | 'down', value: number, target: number) =>
  direction === 'up' ? value >= target : value <= target

function refuses(m: Measured): Reason | undefined {
  const points = [m.baseline, m.latest, m.target].filter(point => point !== undefined)
  if (points.some(({ value, t }) => !Number.isFinite(value) || !Number.isFinite(t))) return 'not-a-number'
  if (m.limit !== undefined && !Number.isFinite(m.limit)) return 'not-a-number'
  if (!m.latest) return 'no-value'
  if (m.stale) return 'stale'
  return undefined
}

// A year less the two days by which a leap year may shorten it.
const leastYears = 1 - 2 / 365

function refusesGrowth(baseline: Point, latest: Point): Reason | undefined {
  if (latest.t < baseline.t) return 'before-baseline'
  if (latest.t - baseline.t < leastYears) return 'too-soon'
  if (baseline.value === 0) return 'zero-baseline'
  // A count may fall to nothing: that is growth of minus one. Below nothing there is no growth rate.
  return latest.value / baseline.value < 0 ? 'signs-differ' : undefined
}

function refusesTarget(m: Measured, baseline: Point, target: Point): Reason | undefined {
  if (target.t <= baseline.t) return 'target-not-after-baseline'
  if (target.value === 0) return 'zero-target'
  if (target.value / baseline.value < 0) return 'target-sign'
  if (target.value === baseline.value) return 'target-is-baseline'
  if (isReached(m.direction, baseline.value, target.value)) return 'target-behind-baseline'
  return m.latest && target.t < m.latest.t ? 'target-day-passed' : undefined
}

/**
 * How an indicator is doing, with every number on the way, or why nobody can tell. A target that is reached is
 * achieved whatever the trend, even without a baseline. Throws nothing.
 */
export function assess(m: Measured): Assessment {
  const refused = refuses(m)
  if (refused || !m.latest) return cannot(refused ?? 'no-value')
  const { baseline, latest, target } = m
  const achieved = target !== undefined && isReached(m.direction, latest.value, target.value)
  const untold = !baseline ? 'no-baseline' : refusesGrowth(baseline, latest)
  if (!baseline || untold)
    return achieved ? { status: 'achieved', score: 5 } : cannot(untold ?? 'no-baseline')
  if (!target) return withoutTarget(m, baseline, latest)
  const turned = refusesTarget(m, baseline, target)
  if (turned) return achieved ? { status: 'achieved', score: 5 } : cannot(turned)
  const sign = baseline.value < 0 ? -1 : 1
  const growth = yearlyGrowth(baseline, latest)
  const needed = yearlyGrowth(baseline, target)
  const ratio = (sign * (m.direction === 'up' ? 1 : -1) * growth) / Math.abs(needed)
  const working: Working = {
    sign,
    years: latest.t - baseline.t,
    growth,
    targetYears: target.t - baseline.t,
    needed,
    ratio,
    thresholds: withTargetThresholds,
  }
  if (!Number.isFinite(ratio)) return achieved ? { status: 'achieved', score: 5 } : cannot('not-a-number')
  return achieved
    ? { status: 'achieved', score: 5, working }
    : { status: statusAt(ratio, withTargetThresholds), score: scoreWithTarget(ratio), working }
}

function withoutTarget(m: Measured, baseline: Point, latest: Point): Assessment {
  const { limit } = m
  if (limit !== undefined && limit !== baseline.value && isReached(m.direction, baseline.value, limit))
    return cannot('past-limit')
  const sign = baseline.value < 0 ? -1 : 1
  const growth = yearlyGrowth(baseline, latest)
  if (!Number.isFinite(growth)) return cannot('not-a-number')
  const scaling = limit === undefined ? 1 : scalingNear(baseline.value, limit)
  const [high, middle, low] = withoutTargetThresholds
  const thresholds = [high * scaling, middle * scaling, low] as const
  const towards = sign * (m.direction === 'up' ? 1 : -1) * growth
  return {
    status: statusAt(towards, thresholds),
    score: scoreWithoutTarget(towards, scaling),
    working: {
      sign,
      years: latest.t - baseline.t,
      growth,
      thresholds,
      ...(limit === undefined ? {} : { scaling }),
    },
  }
}
