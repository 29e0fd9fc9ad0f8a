import { pine } from '../accent.ts'
import { controlled, type FieldProps, writtenIn } from './control.ts'
import { Field } from './field.tsx'

type Script = { lang?: string; dir?: 'ltr' | 'rtl' | 'auto' }

export interface TextFieldProps extends FieldProps, Script {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'number' | 'time'
  autocomplete?: string
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  short?: boolean
  step?: string
  min?: string
  max?: string
}

const leftToRight = new Set(['email', 'tel', 'url', 'number', 'time'])

export const TextField = (p: TextFieldProps) => (
  <Field {...p}>
    <input
      {...controlled(p)}
      type={p.type ?? 'text'}
      class={p.short ? 'short' : undefined}
      value={p.type === 'password' ? '' : writtenIn(p.form, p.name)}
      lang={p.lang}
      dir={p.dir ?? (leftToRight.has(p.type ?? '') ? 'ltr' : undefined)}
      autocomplete={p.autocomplete}
      inputmode={p.inputmode}
      step={p.step}
      min={p.min}
      max={p.max}
      spellcheck={leftToRight.has(p.type ?? '') ? false : undefined}
    />
  </Field>
)

export const TextArea = (p: FieldProps & Script & { rows?: number }) => (
  <Field {...p}>
    <textarea {...controlled(p)} rows={p.rows ?? 4} lang={p.lang} dir={p.dir}>
      {writtenIn(p.form, p.name)}
    </textarea>
  </Field>
)

/** A calendar day, written and sent as `YYYY-MM-DD`. */
export const DateField = (p: FieldProps & { min?: string; max?: string }) => (
  <Field {...p}>
    <input
      {...controlled(p)}
      type="date"
      class="short"
      value={writtenIn(p.form, p.name)}
      min={p.min}
      max={p.max}
    />
  </Field>
)

/** The form around it needs `enctype="multipart/form-data"`. */
export const FileField = (p: FieldProps & { accept?: string; multiple?: boolean }) => (
  <Field {...p}>
    <input {...controlled(p)} type="file" accept={p.accept} multiple={p.multiple} />
  </Field>
)

/** A colour, picked; sent as `#rrggbb`. */
export const ColourField = (p: FieldProps) => (
  <Field {...p}>
    <input {...controlled(p)} type="color" class="swatch" value={writtenIn(p.form, p.name) || pine} />
  </Field>
)
