/** What the signed link of whoever counts is called. Its subject is an id of its own: it opens their counts, and nothing else. */
export const unmetPurpose = 'demand.unmet'

/** A year: a count every month. */
export const unmetLinkDays = 365
