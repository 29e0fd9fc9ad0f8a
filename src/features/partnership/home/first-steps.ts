/** What a new partnership does first, in order. */
export const firstSteps = ['team', 'services', 'gaps', 'plan'] as const
export type FirstStep = (typeof firstSteps)[number]
