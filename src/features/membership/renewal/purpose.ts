/** What the signed link that asks a member to agree again is called, and how long it opens, in days. */
export const renewPurpose = 'membership.renew'
export const renewLinkDays = 60
