import { type ColumnPlan, learn, scorePairs, type Table } from '../duplicates/index.ts'
import type { TwinBand, TwinKind, TwinWhy } from './twin.ts'
import { comparedColumns, type WrittenThing } from './written.ts'

const plans: Record<TwinKind, readonly ColumnPlan[]> = {
  services: [
    { name: 'name', kind: 'text', many: true },
    { name: 'organisation', kind: 'organisation', many: true },
    { name: 'program', kind: 'category', many: true },
    { name: 'address', kind: 'address' },
    { name: 'city', kind: 'category', many: true },
    { name: 'phone', kind: 'phone', many: true },
    { name: 'email', kind: 'email' },
    { name: 'site', kind: 'site' },
    { name: 'about', kind: 'long-text', many: true },
  ],
  organisations: [
    { name: 'name', kind: 'organisation', many: true },
    { name: 'address', kind: 'address' },
    { name: 'city', kind: 'category', many: true },
    { name: 'phone', kind: 'phone', many: true },
    { name: 'email', kind: 'email' },
    { name: 'site', kind: 'site' },
    { name: 'about', kind: 'long-text', many: true },
  ],
  locations: [
    { name: 'name', kind: 'text', many: true },
    { name: 'organisation', kind: 'organisation', many: true },
    { name: 'address', kind: 'address' },
    { name: 'city', kind: 'category', many: true },
    { name: 'coordinates', kind: 'coordinates' },
    { name: 'phone', kind: 'phone', many: true },
  ],
}

export interface Judged {
  a: number
  b: number
  probability: number
  band: Exclude<TwinBand, 'copy'>
  why: TwinWhy[]
}

/** Learns from the things what agreement says, and judges these pairs of them, by their places in the list. */
export function judgePairs(
  kind: TwinKind,
  things: readonly WrittenThing[],
  pairs: readonly (readonly [number, number])[],
): Judged[] {
  if (pairs.length === 0) return []
  const table: Table = { columns: comparedColumns[kind], rows: things.map(thing => thing.cells) }
  const model = learn({ left: table, columns: plans[kind] })
  return scorePairs(model, table, pairs).flatMap(({ a, b, band, probability, why }) =>
    band
      ? [
          {
            ...{ a, b, band },
            probability: Math.min(1, Math.max(0, probability)),
            why: why.map(({ column, level, weight }) => ({ column, level, weight })),
          },
        ]
      : [],
  )
}
