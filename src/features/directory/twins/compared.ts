import type { TwinKind } from './twin.ts'

/** What is compared of one thing: a cell for each column, several values one a line. Null: nobody has written it. */
export interface WrittenThing {
  id: string
  cells: (string | null)[]
  /** Equal where not one compared word differs. */
  digest: string
}

export const comparedColumns = {
  services: ['name', 'organisation', 'program', 'address', 'city', 'phone', 'email', 'site', 'about'],
  organisations: ['name', 'address', 'city', 'phone', 'email', 'site', 'about'],
  locations: ['name', 'organisation', 'address', 'city', 'coordinates', 'phone'],
} as const satisfies Record<TwinKind, readonly string[]>

export type ComparedColumn = (typeof comparedColumns)[TwinKind][number]

/** What a pair was judged by; it differs as soon as either side does. */
export const comparedOf = (a: string, b: string): string => `${a}${b}`
