/** The link an applicant gets: prove, look, withdraw, answer an offer. */
export const applicationPurpose = 'seat.application'
/** The link somebody of the recruitment group gets. */
export const reviewPurpose = 'seat.review'
