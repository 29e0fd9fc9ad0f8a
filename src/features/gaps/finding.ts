/**
 * What a person makes of a cell: it is a gap; it was one and has been met since; it is met in a way no list shows; or
 * the list is simply wrong.
 */
export const judgements = ['confirmed', 'met', 'explained', 'dismissed'] as const
export type Judgement = (typeof judgements)[number]
