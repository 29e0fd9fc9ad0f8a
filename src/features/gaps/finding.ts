/** What a person makes of a cell: it is a gap; it is met in a way no list shows; or the list is simply wrong. */
export const judgements = ['confirmed', 'explained', 'dismissed'] as const
export type Judgement = (typeof judgements)[number]
