import type { PlainDate } from '#platform/time.ts'

const dayLength = 86_400_000

/** A day as a number of years: 2026-07-02 is 2026.5. The first day of a year is the whole year, as the method counts. */
export function yearOf(day: PlainDate): number {
  const year = Number(day.slice(0, 4))
  const begins = Date.UTC(year, 0, 1)
  const next = Date.UTC(year + 1, 0, 1)
  return year + (Date.parse(`${day}T00:00:00Z`) - begins) / dayLength / ((next - begins) / dayLength)
}
