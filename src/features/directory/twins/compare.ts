import { type ColumnPlan, learn, scorePairs, type Table } from '../duplicates/index.ts'
import { comparedColumns, type WrittenThing } from './compared.ts'
import type { TwinBand, TwinKind, TwinWhy } from './twin.ts'

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

const elsewhere = new Set(['different', 'a little alike', 'same street, another door'])
const others = new Set(['different', 'another unit'])
const alike = new Set(['same', 'nearly the same'])

/**
 * What no agreement in other fields makes up for. A place at another door is another place. A service at another door, in
 * another unit or of another program is mostly another service, and an organisation at another door under a name that is
 * not quite the same may be a neighbour: those are never among the surest. Undefined: not to be asked about.
 */
export function bandGiven(
  kind: TwinKind,
  band: Judged['band'],
  why: readonly Pick<TwinWhy, 'column' | 'level'>[],
): Judged['band'] | undefined {
  const levelOf = (column: string) => why.find(each => each.column === column)?.level ?? ''
  const isElsewhere = elsewhere.has(levelOf('address'))
  const isApart = isElsewhere || others.has(levelOf('address (unit)'))
  if (kind === 'locations') return isElsewhere ? undefined : isApart ? 'perhaps' : band
  const isNamedAlike = alike.has(levelOf('name'))
  if (kind === 'services') {
    // An organisation's other sites and other programs agree in all the rest: only the same name makes them worth a look.
    if (isElsewhere) return isNamedAlike && levelOf('phone') === 'same' ? 'perhaps' : undefined
    if (levelOf('program') === 'different') return isNamedAlike ? 'perhaps' : undefined
    return isApart ? 'perhaps' : band
  }
  return isApart && levelOf('name') !== 'same' ? 'perhaps' : band
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
  return scorePairs(model, table, pairs).flatMap(({ a, b, band: found, probability, why }) => {
    const band = found && bandGiven(kind, found, why)
    return band
      ? [
          {
            ...{ a, b, band },
            probability: Math.min(1, Math.max(0, probability)),
            why: why.map(({ column, level, weight }) => ({ column, level, weight })),
          },
        ]
      : []
  })
}
