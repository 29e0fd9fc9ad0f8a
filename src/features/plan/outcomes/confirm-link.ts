/** What the signed link is called by which somebody says whether an outcome is so. */
export const confirmPurpose = 'outcome.confirm'
export const confirmLinkDays = 60
