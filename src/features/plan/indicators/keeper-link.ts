/** What the signed link to one figure is called. */
export const keeperPurpose = 'indicator.value'

/** How long it opens, in days; it may be used again until then. */
export const keeperLinkDays = 60
