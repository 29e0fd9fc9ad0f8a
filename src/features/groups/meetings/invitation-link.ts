/** What the signed link in an invitation is called: it answers, reads the agenda and proposes points. */
export const invitationPurpose = 'meeting.invitation'
/** A member's own feed of the meetings of a group, for a calendar to subscribe to. */
export const feedPurpose = 'meeting.calendar'
/** A feed is read for years. */
export const feedDays = 1_460
