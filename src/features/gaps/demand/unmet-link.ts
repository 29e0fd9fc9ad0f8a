/** What the signed link of whoever counts is called. Its subject is an id of its own: it opens their counts, and nothing else. */
export const unmetPurpose = 'demand.unmet'

/** A year: a count every month. */
export const unmetLinkDays = 365

/** Where somebody counts, from whom the link was made out to. */
export const placeOf = (recipientName: string): string =>
  recipientName.split(' · ').slice(1).join(' · ') || recipientName
