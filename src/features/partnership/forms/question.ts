import type { FC } from 'hono/jsx'
import type { z } from 'zod'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { Message } from '#platform/words/messages.ts'

export interface FieldsProps {
  view: View
  form: FormState
}

/** One group of questions about a partnership: asked by the set-up, and again by the settings. */
export interface Question<Schema extends z.ZodObject, Answer> {
  title: Message
  why: Message
  schema: Schema
  /** An answer as the form shows it. */
  write(answer: Answer | undefined): FormState['values']
  /** What was sent as an answer. */
  read(sent: z.output<Schema>): Answer
  Fields: FC<FieldsProps>
  /** Names of the fields, for the list of what is wrong. */
  labels: Record<string, Message>
}

/** Keeps what is there; a blank answer is no answer. */
export const kept = <Facts extends Record<string, string | undefined>>(facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as {
    [name in keyof Facts]?: Exclude<Facts[name], undefined>
  }
