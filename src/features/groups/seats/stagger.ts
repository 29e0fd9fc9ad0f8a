import type { PlainDate } from '#platform/time.ts'

export interface Term {
  id: string
  since: PlainDate
  until: PlainDate | null
}

/** The same day so many months later; the last of the month where that month is shorter. */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1]
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  const pad = (n: number, size = 2) => String(n).padStart(size, '0')
  return `${pad(y, 4)}-${pad(m)}-${pad(Math.min(date, last))}` as PlainDate
}

/** Over how many years terms of so many months are spread: a two-year term over two, half a year over one. */
export const yearsOf = (termMonths: number): number => Math.max(1, Math.round(termMonths / 12))

/**
 * Proposes ends that are a year apart, so that each year as equal a share as possible leaves and most stay. Those
 * who have sat longest end first, the first share at the next time the given anniversary comes round. People decide:
 * nothing here is saved.
 */
export function stagger(
  terms: readonly Term[],
  termMonths: number,
  firstEnd: PlainDate,
): Map<string, PlainDate> {
  const years = yearsOf(termMonths)
  const ordered = [...terms].sort(
    (a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0) || (a.id < b.id ? -1 : 1),
  )
  return new Map(
    ordered.map((term, at) => {
      const share = Math.floor((at * years) / ordered.length)
      let end = monthsAfter(firstEnd, 12 * share)
      while (end < term.since) end = monthsAfter(end, 12)
      return [term.id, end]
    }),
  )
}

/** How many terms end in each year, soonest first; null: nobody said. */
export function endsByYear(terms: readonly Pick<Term, 'until'>[]): { year: number | null; count: number }[] {
  const counts = new Map<number | null, number>()
  for (const { until } of terms) {
    const year = until ? Number(until.slice(0, 4)) : null
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
}
