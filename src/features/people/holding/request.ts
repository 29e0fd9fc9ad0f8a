/** What somebody may ask of us about what is held of them. */
export const requestKinds = ['erasure', 'correction'] as const
export type RequestKind = (typeof requestKinds)[number]

/** For how many days a letter that was asked for opens what is held. */
export const ownLinkDays = 7

export const ownPurpose = 'people.held'

/** Fields of one request’s form: several stand on one page. */
export const becauseOf = (id: string): string => `because-${id}`
export const sureOf = (id: string): string => `sure-${id}`
