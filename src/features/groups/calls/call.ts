/** What a reviewer says of an application; with a conflict of interest, nothing more. */
export const verdicts = ['yes', 'maybe', 'no', 'conflict'] as const
export type Said = (typeof verdicts)[number]
