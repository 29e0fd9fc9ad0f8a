import type { PlainDate } from '#platform/time.ts'

/** Where a bar stands, in hundredths of the picture's width; open ends reach the edge. */
export interface Bar {
  from: number
  to: number
  /** It has a last day but no first, or the other way round. */
  openAtStart: boolean
  openAtEnd: boolean
}

export interface Scale {
  from: PlainDate
  to: PlainDate
  /** Fiscal years, 1 April to 31 March, with where each begins. */
  years: { year: number; at: number }[]
  /** Undefined when today is outside the picture. */
  today: number | undefined
}

const ms = (day: PlainDate) => Date.parse(`${day}T00:00:00Z`)
const april = (year: number) => `${year}-04-01` as PlainDate
/** The calendar year a day's fiscal year begins in. */
const fiscalYearOf = (day: PlainDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)

/** Fiscal years from the first to the last day anything has, and at least those of the plan; no more than twelve. */
export function scaleOf(
  days: readonly PlainDate[],
  plan: { fromYear: number; toYear: number },
  today: PlainDate,
): Scale {
  const years = [...days.map(fiscalYearOf), plan.fromYear, Math.max(plan.fromYear, plan.toYear - 1)]
  const first = Math.max(Math.min(...years), plan.fromYear - 3)
  const last = Math.min(Math.max(...years), first + 11)
  const from = april(first)
  const to = april(last + 1)
  const place = (day: PlainDate) => placeIn({ from, to }, day)
  return {
    from,
    to,
    years: Array.from({ length: last - first + 1 }, (_, n) => ({
      year: first + n,
      at: place(april(first + n)),
    })),
    today: today >= from && today < to ? place(today) : undefined,
  }
}

/** Where a day stands between the two ends, from 0 to 100; days outside stand at the edge. */
export function placeIn(scale: Pick<Scale, 'from' | 'to'>, day: PlainDate): number {
  const share = (ms(day) - ms(scale.from)) / (ms(scale.to) - ms(scale.from))
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}

/** A bar of an action; undefined where it has no day at all. Nothing is so short that it cannot be seen. */
export function barOf(
  scale: Pick<Scale, 'from' | 'to'>,
  from: PlainDate | null,
  to: PlainDate | null,
): Bar | undefined {
  if (!from && !to) return undefined
  const start = from ? placeIn(scale, from) : 0
  const end = to ? placeIn(scale, to) : 100
  return {
    from: Math.min(start, 98.8),
    to: Math.max(end, Math.min(start, 98.8) + 1.2),
    openAtStart: !from,
    openAtEnd: !to,
  }
}
