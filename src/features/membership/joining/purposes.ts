/** What the signed links of joining are called. */
export const provePurpose = 'membership.prove'
export const answerPurpose = 'membership.answer'
/** Opens one's own membership: commitments, listing, letters. */
export const ownPurpose = 'membership.own'

/** How long they open, in days. */
export const proveLinkDays = 30
export const answerLinkDays = 30
export const ownLinkDays = 180
