/**
 * What a provider says of one listing: it is right, it is right now that they corrected it, it is closed for a while,
 * it is no longer offered, or it was never theirs.
 */
export const providerAnswers = ['right', 'changed', 'paused', 'ended', 'not-ours'] as const
export type ProviderAnswer = (typeof providerAnswers)[number]
