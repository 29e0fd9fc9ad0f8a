import type { LocationListing, ServiceListing } from './listing.ts'

/** A field that was typed here rather than taken from a list; `list`: chosen here from another list, so called. */
export interface LocalOrigin {
  by: 'staff' | 'provider' | 'list'
  name: string
  /** ISO instant. */
  at: string
}

/** Fields typed here. One that is not named came from the list the listing is in, as of its day. */
export type Origins = { readonly [field: string]: LocalOrigin }

export type ServiceFields = Omit<
  ServiceListing,
  'externalId' | 'organisation' | 'locations' | 'written' | 'at'
>
export type LocationFields = Omit<LocationListing, 'externalId' | 'organisation' | 'written'>

/** What a list says now, except where somebody typed something here: that stays, absent ones too. */
export function keepLocal<Fields extends object>(
  current: Fields,
  incoming: Fields,
  origins: Origins,
): Fields {
  const local = Object.keys(origins)
  if (local.length === 0) return incoming
  const kept = new Map<string, unknown>(Object.entries(incoming))
  const had = new Map<string, unknown>(Object.entries(current))
  for (const field of local) {
    if (had.has(field)) kept.set(field, had.get(field))
    else kept.delete(field)
  }
  return Object.fromEntries(kept) as Fields
}

/** The fields that differ between what was and what is typed; absent and undefined are the same. */
export function fieldsChanged<Fields extends object>(before: Fields, after: Fields): string[] {
  const old = new Map<string, unknown>(Object.entries(before))
  const fresh = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    field => canonical(old.get(field)) !== canonical(fresh.get(field)),
  )
}

export const markLocal = (origins: Origins, fields: readonly string[], origin: LocalOrigin): Origins => ({
  ...origins,
  ...Object.fromEntries(fields.map(field => [field, origin])),
})

/** One spelling for equal values: jsonb gives keys back in an order of its own. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${parts.join(',')}}`
}
