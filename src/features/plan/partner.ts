/** What an organisation named as a partner of an action says by its link. */
export const partnerAnswers = ['yes', 'not-us', 'talk'] as const
export type PartnerAnswer = (typeof partnerAnswers)[number]
