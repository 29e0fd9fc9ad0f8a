import type { Held } from '#features/people/index.ts'
import { canonical, type LocalOrigin, type Origins } from '../origin.ts'
import type { TwinKind } from './twin.ts'

/** One side's value of one field: where it comes from, and how much that is worth. */
export interface Offer {
  thingId: string
  value: unknown
  origin: LocalOrigin | undefined
}

/** A field in which the sides differ, with every side's value; `stays` is the side whose value we would keep. */
export interface Choice {
  field: string
  offers: Offer[]
  stays: string
}

/** Columns of an organisation that people choose between. */
const organisationFields = ['name', 'kind', 'sector', 'community_id', 'site', 'email', 'phone'] as const

const notChosen = new Set(['aside', 'state', 'written', 'room', 'assured'])

const fieldsOf = (kind: TwinKind, held: Held): Record<string, unknown> =>
  kind === 'organisations'
    ? Object.fromEntries(organisationFields.map(field => [field, held[field] ?? undefined]))
    : (held.listing as Record<string, unknown>)

const originsOf = (held: Held): Origins => (held.origins ?? {}) as Origins

export const nothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.values(value).every(nothing)) ||
  canonical(value) === canonical({ is: 'unknown', options: [] })

/** Typed here first, then what its provider confirmed, then the fresher list; a value before none. */
const worth = (held: Held, origin: LocalOrigin | undefined): [number, string] => {
  if (origin) return [origin.by === 'list' ? 1 : held.confirmed_at ? 4 : 3, origin.at]
  if (held.confirmed_at) return [2, String(held.confirmed_at)]
  return [1, String(held.source_as_of ?? held.changed_at ?? '')]
}

const better = (kind: TwinKind, held: ReadonlyMap<string, Held>, keptId: string) => (a: Offer, b: Offer) => {
  if (nothing(a.value) !== nothing(b.value)) return nothing(a.value) ? 1 : -1
  if (kind !== 'organisations') {
    const [of, on] = worth(held.get(a.thingId) ?? {}, a.origin)
    const [than, then] = worth(held.get(b.thingId) ?? {}, b.origin)
    if (of !== than) return than - of
    if (on !== then) return on < then ? 1 : -1
  }
  return Number(b.thingId === keptId) - Number(a.thingId === keptId)
}

/** Every field in which these differ, with the value we would keep. The order of `ids` is kept. */
export function choicesBetween(
  kind: TwinKind,
  held: ReadonlyMap<string, Held>,
  ids: readonly string[],
  keptId: string,
): Choice[] {
  const sides = ids.map(id => ({
    id,
    fields: fieldsOf(kind, held.get(id) ?? {}),
    origins: originsOf(held.get(id) ?? {}),
  }))
  const names = new Set(sides.flatMap(({ fields }) => Object.keys(fields)))
  const choices: Choice[] = []
  for (const field of names) {
    if (notChosen.has(field)) continue
    const offers = sides.map(({ id, fields, origins }) => ({
      thingId: id,
      value: fields[field],
      origin: origins[field],
    }))
    const spellings = new Set(offers.map(offer => (nothing(offer.value) ? '' : canonical(offer.value))))
    if (spellings.size < 2) continue
    const [best] = offers.toSorted(better(kind, held, keptId))
    choices.push({ field, offers, stays: best?.thingId ?? keptId })
  }
  return choices
}

/** Which of these should stay: confirmed by its provider, then the one with more written and more typed here, then the older. */
export function suggestKept(kind: TwinKind, held: ReadonlyMap<string, Held>): string {
  const rank = ([, row]: [string, Held]) => [
    row.state === undefined || row.state === 'active' ? 1 : 0,
    row.confirmed_at ? 1 : 0,
    Object.keys(originsOf(row)).length > 0 ? 1 : 0,
    row.external_id ? 1 : 0,
    Object.values(fieldsOf(kind, row)).filter(value => !nothing(value)).length,
  ]
  const [best] = [...held].toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    const at = x.findIndex((part, n) => part !== y[n])
    return at < 0 ? (a[0] < b[0] ? -1 : 1) : (y[at] ?? 0) - (x[at] ?? 0)
  })
  return best?.[0] ?? ''
}
