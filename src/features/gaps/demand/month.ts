import type { Tongue } from '#platform/text.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'

const locales: Partial<Record<Tongue, string>> = { fr: 'fr-CA', ar: 'ar-u-nu-latn' }

/** “July 2026”, « juillet 2026 »: of a month kept as its first day. */
export const writeMonth = (month: PlainDate, tongue: Tongue): string =>
  new Intl.DateTimeFormat(locales[tongue] ?? 'en-CA', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}T12:00:00Z`))

/** The first day of a month written `2026-07`. */
export const monthIn = (written: string): PlainDate | undefined =>
  /^\d{4}-\d{2}$/.test(written) ? plainDate(`${written}-01`) : undefined

/** The months that end today and before, newest first. */
export function monthsTo(today: PlainDate, count: number): PlainDate[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, back) => {
    const at = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10)
    return plainDate(at)
  }).filter(day => day !== undefined)
}
