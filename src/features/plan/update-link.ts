/** What the signed link to one action is called. */
export const updatePurpose = 'plan.update'

/** How long such a link opens, in days; it may be used again and again until then. */
export const updateLinkDays = 60
