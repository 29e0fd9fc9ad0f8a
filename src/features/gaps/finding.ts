import type { Verdict } from './cell/cell.ts'

/** What a person makes of a cell: it is a gap; it is met in a way no list shows; or the list is simply wrong. */
export const judgements = ['confirmed', 'explained', 'dismissed'] as const
export type Judgement = (typeof judgements)[number]

/** A gap is confirmed where little or nothing is known to be there; where something is listed, it is a person's knowledge against the list. */
export const looksEmpty = (verdict: Verdict): boolean => verdict !== 'listed'
