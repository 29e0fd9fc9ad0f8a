/** Opens one listing. */
export const confirmPurpose = 'directory.confirm'
/** Opens all listings of one letter. */
export const listingsPurpose = 'directory.listings'
/** Days such a link is good. */
export const openFor = 45
