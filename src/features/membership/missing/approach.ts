import type { PlainDate } from '#platform/time.ts'

export const answers = ['asked', 'thinking', 'yes', 'not-now', 'no'] as const
export type Answer = (typeof answers)[number]

export interface Step {
  answer: Answer
  /** When they were asked or said it. */
  day: PlainDate
  words: string | null
  nextStep: string | null
  /** When to come back to it. */
  nextOn: PlainDate | null
  /** Where an invitation went, if that was the step. */
  letterTo: string | null
  at: Date
  by: string
}

/** Where an approach stands: as the latest step says; to ask before there is any. */
export const standing = (steps: readonly Pick<Step, 'answer'>[]): Answer | 'to-ask' =>
  steps.at(-1)?.answer ?? 'to-ask'

/** Whether nothing more is to be done: they said no, or yes, and no day to come back was set. */
export const isOver = (steps: readonly Pick<Step, 'answer' | 'nextOn'>[]): boolean => {
  const last = steps.at(-1)
  return last !== undefined && ['yes', 'no'].includes(last.answer) && last.nextOn === null
}

/**
 * The day somebody has to do something: to ask, by the day agreed; then by the day set with the last step; undefined
 * when it is over, or they were asked to wait and nobody set a day.
 */
export function dueOn(approach: {
  dueOn: PlainDate
  steps: readonly Pick<Step, 'answer' | 'nextOn'>[]
}): PlainDate | undefined {
  const last = approach.steps.at(-1)
  return last ? (last.nextOn ?? undefined) : approach.dueOn
}

export type StepRefused = 'in-the-future' | 'next-before'

/** Why a step cannot be kept; undefined when it can. */
export function refusesStep(
  step: { day: PlainDate; nextOn?: PlainDate | undefined },
  today: PlainDate,
): StepRefused | undefined {
  if (step.day > today) return 'in-the-future'
  if (step.nextOn && step.nextOn < step.day) return 'next-before'
  return undefined
}
