import { z } from 'zod'
import type { FormState } from '#platform/http/form-state.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { TextArea, TextField } from '#platform/ui/form.ts'

type Typed = { en?: string | undefined; fr?: string | undefined }

/** What was typed in English and French beside the languages a text already had; undefined when nothing is left. */
export function typedIn(typed: Typed, before: TextIn | null = null): TextIn | undefined {
  const { en: _en, fr: _fr, ...others } = before ?? {}
  const kept = textIn({ ...others, ...typed })
  return Object.keys(kept).length > 0 ? kept : undefined
}

export const paragraphSchema = z.string().max(4_000).optional()

/** The same field in English and in French; `labels` name both. */
export const InBoth = (p: {
  form: FormState
  name: string
  labels: readonly [en: string, fr: string]
  optional: string
  hint?: string
  rows?: number
}) => (
  <>
    {(['En', 'Fr'] as const).map((tongue, n) => {
      const field = {
        form: p.form,
        name: `${p.name}${tongue}`,
        label: p.labels[n] ?? '',
        optional: p.optional,
        lang: tongue.toLowerCase(),
        dir: 'auto',
        ...(p.hint && n === 0 ? { hint: p.hint } : {}),
      } as const
      return p.rows ? <TextArea {...field} rows={p.rows} /> : <TextField {...field} />
    })}
  </>
)
