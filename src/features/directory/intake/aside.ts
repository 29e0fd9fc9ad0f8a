import type { Aside } from '../listing.ts'

/** What a record holds besides the fields already put where they belong. */
export const asideOf = (record: Readonly<Record<string, string>>, used: readonly string[]): Aside =>
  Object.fromEntries(Object.entries(record).filter(([field, value]) => !used.includes(field) && value !== ''))
