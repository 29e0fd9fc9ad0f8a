import type { TextIn } from '#platform/text.ts'

/** What an amendment can touch. */
export const things = ['pillar', 'goal', 'objective', 'action'] as const
export type Thing = (typeof things)[number]

export const proposalKinds = ['wording', 'addition', 'withdrawal', 'move'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** What is frozen of a thing once a plan is adopted. */
export interface Wording {
  title: TextIn
  say: TextIn | null
}
