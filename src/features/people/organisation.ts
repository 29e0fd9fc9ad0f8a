import { fold, type TextIn, type Tongue } from '#platform/text.ts'

export const organisationKinds = ['organisation', 'municipality', 'business'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

type Written = string | null | undefined

/** What is known of an organisation when it is added; anything left out is not known. */
export interface OrganisationFacts {
  name: TextIn
  kind?: OrganisationKind | undefined
  /** A code of the list of sectors, or words of one's own. */
  sector?: Written
  /** The community it speaks for; left out for the whole area. */
  communityId?: Written
  site?: Written
  email?: Written
  phone?: Written
}

/** What is known of a person when they are added. */
export interface PersonFacts {
  name: string
  email?: Written
  phone?: Written
  /** The language they read; English when not known. */
  tongue?: Tongue | undefined
  organisationId?: Written
  title?: Written
}

/** Every language of a name in one normal form: what searching and sorting look at. */
export const foldedName = (name: TextIn): string => fold([...new Set(Object.values(name))].join(' · '))
