import type { PropsWithChildren } from 'hono/jsx'
import { errorId, type FieldProps, hintId } from './control.ts'

const Beside = (p: FieldProps) => (
  <>
    {p.hint && (
      <span class="hint" id={hintId(p.name)}>
        {p.hint}
      </span>
    )}
    {p.form.errors[p.name] && (
      <span class="wrong" id={errorId(p.name)}>
        {p.form.errors[p.name]}
      </span>
    )}
  </>
)

const Named = (p: FieldProps) => (
  <>
    {p.label}
    {p.optional && <span class="if"> {p.optional}</span>}
  </>
)

export const Field = (p: PropsWithChildren<FieldProps>) => (
  <div class="field">
    <label for={p.name}>
      <Named {...p} />
    </label>
    <Beside {...p} />
    {p.children}
  </div>
)

export const FieldGroup = (p: PropsWithChildren<FieldProps>) => (
  <fieldset
    class="field"
    aria-describedby={
      [p.hint && hintId(p.name), p.form.errors[p.name] && errorId(p.name)].filter(Boolean).join(' ') ||
      undefined
    }
  >
    <legend>
      <Named {...p} />
    </legend>
    <Beside {...p} />
    {p.children}
  </fieldset>
)
