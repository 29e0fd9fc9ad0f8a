import type { Aside } from '../listing.ts'

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What a record holds besides the fields already put where they belong. */
export const asideOf = (record: Readonly<Record<string, unknown>>, used: readonly string[]): Aside =>
  Object.fromEntries(
    Object.entries(record).filter(([field, value]) => !used.includes(field) && !isEmpty(value)),
  )
