import { z } from 'zod'
import { type PlainDate, plainDate } from '../time.ts'
import type { Message } from '../words/messages.ts'
import type { Values } from '../words/speech.ts'
import type { AppContext } from './env.ts'
import type { FormState } from './form-state.ts'
import { words } from './words.ts'

export type FormRead<Value> = { ok: true; value: Value } | { ok: false; form: FormState }

/** A form as it first opens: what is known filled in, no errors. */
export const emptyForm = (values: FormState['values'] = {}): FormState => ({ values, errors: {} })

/** A refusal of our own beside a field, in the reader's language: `refuse(c, form, 'slug', words.taken)`. */
export const refuse = (
  c: AppContext,
  values: FormState['values'],
  field: string,
  message: Message,
  say?: Values,
): FormState => ({ values, errors: { [field]: c.var.view.t(message, say) } })

/** What was sent, as text without the zero byte PostgreSQL refuses; files are left out. Repeated names become lists. */
export async function sentValues(c: AppContext): Promise<FormState['values']> {
  const values: FormState['values'] = {}
  const body = await c.req.parseBody({ all: true })
  for (const [name, sent] of Object.entries(body)) {
    const texts = (Array.isArray(sent) ? sent : [sent])
      .filter(part => typeof part === 'string')
      .map(part => part.replaceAll('\0', ''))
    if (texts.length > 0) values[name] = texts.length === 1 ? (texts[0] ?? '') : texts
  }
  return values
}

/**
 * Reads the sent form by a zod object schema. Fields left blank count as absent. On errors gives the form back
 * with everything that was typed and, per field, what to do, in the reader's language.
 * Fields the form did not have at all are taken from `shown`.
 * A schema may say its own words: `z.string().refine(ok, { params: { message: words.taken } })`.
 */
export async function readForm<Schema extends z.ZodObject>(
  c: AppContext,
  schema: Schema,
  shown: FormState['values'] = {},
): Promise<FormRead<z.output<Schema>> & { values: FormState['values'] }> {
  const values = { ...shown, ...(await sentValues(c)) }
  const filled: Record<string, unknown> = {}
  for (const [name, sent] of Object.entries(values)) {
    const trimmed = Array.isArray(sent) ? sent.map(part => part.trim()) : sent.trim()
    if (trimmed !== '') filled[name] = trimmed
  }
  const read = schema.safeParse(filled)
  if (read.success) return { ok: true, value: read.data, values }
  const errors: FormState['errors'] = {}
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? 'form')
    errors[field] ??= explain(issue, filled[field] === undefined, c.var.view.t)
  }
  return { ok: false, form: { values, errors }, values }
}

type Issue = z.core.$ZodIssue

function explain(issue: Issue, absent: boolean, t: (message: Message, values?: Values) => string): string {
  const own = issue.code === 'custom' ? (issue.params?.message as Message | undefined) : undefined
  if (own) return t(own)
  if (absent) return t(words.missing)
  if (issue.code === 'too_big') return t(words.tooLong, { max: Number(issue.maximum) })
  if (issue.code === 'too_small') return t(words.tooShort, { min: Number(issue.minimum) })
  if (issue.code === 'invalid_value') return t(words.badChoice)
  if (issue.code === 'invalid_format' && issue.format === 'email') return t(words.badEmail)
  if (issue.code === 'invalid_format' && issue.format === 'url') return t(words.badUrl)
  if (issue.code === 'invalid_type' && issue.expected === 'number') return t(words.badNumber)
  return t(words.wrong)
}

/** A day typed in a form. */
export const daySchema = z
  .string()
  .refine(written => plainDate(written) !== undefined, { params: { message: words.badDay } })
  .transform(written => written as PlainDate)

/** One line of at most 200 characters. */
export const lineSchema = z.string().max(200)

/** A field that may be sent once or many times, read as a list. */
export const listSchema = <Part extends z.ZodType>(part: Part) =>
  z.preprocess(
    sent => (sent === undefined ? [] : (Array.isArray(sent) ? sent : [sent]).filter(each => each !== '')),
    z.array(part),
  )
