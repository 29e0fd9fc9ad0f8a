import type { ServiceKind } from '#features/directory/index.ts'

/**
 * A question as somebody may type it; the kinds of service that would answer it, wherever; and which services of the
 * demonstration would, by short name. None: nobody there answers it, and the search must say so.
 */
export type Question = readonly [asked: string, kinds: string, inDemonstration: string]

export interface Batch {
  /** When it was written, before anything was asked. */
  written: string
  en: readonly Question[]
  fr: readonly Question[]
  ar: readonly Question[]
}

export const kindsOf = ([, kinds]: Question): ServiceKind[] => kinds.split(' ') as ServiceKind[]
