import type { FormState } from '../../http/form-state.ts'
import { TextArea, TextField } from './text-field.tsx'

/**
 * One text in English and in French, beside each other where there is room: `title` → `titleEn`, `titleFr`. With `rows`,
 * several lines each.
 */
export const InBoth = (p: {
  form: FormState
  name: string
  labels: readonly [en: string, fr: string]
  /** Said beside both: “one is enough”, “if you like”. */
  optional?: string | undefined
  hint?: string | undefined
  rows?: number | undefined
}) => (
  <div class="grid tight">
    {(['En', 'Fr'] as const).map((tongue, n) => {
      const field = {
        form: p.form,
        name: `${p.name}${tongue}`,
        label: p.labels[n] ?? '',
        lang: tongue.toLowerCase(),
        dir: 'auto',
        ...(p.optional !== undefined && { optional: p.optional }),
        ...(p.hint !== undefined && n === 0 && { hint: p.hint }),
      } as const
      return p.rows ? <TextArea {...field} rows={p.rows} /> : <TextField {...field} />
    })}
  </div>
)
