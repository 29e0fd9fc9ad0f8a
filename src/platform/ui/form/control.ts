import type { FormState } from '../../http/form-state.ts'

/** What every field shares: a label above, a hint, and the error beside it, tied together for screen readers. */
export interface FieldProps {
  form: FormState
  name: string
  label: string
  hint?: string
  /** Words after the label of a field that may stay empty: “(if you like)”. */
  optional?: string
}

export const writtenIn = (form: FormState, name: string): string => {
  const value = form.values[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

export const chosenIn = (form: FormState, name: string): readonly string[] => {
  const value = form.values[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

export const hintId = (name: string) => `${name}-hint`
export const errorId = (name: string) => `${name}-error`

/** Attributes of the control itself; `required` is told to readers but checked by us, in the page's language. */
export const controlled = (p: FieldProps) => {
  const wrong = p.form.errors[p.name]
  const described = [p.hint && hintId(p.name), wrong && errorId(p.name)].filter(Boolean).join(' ')
  return {
    id: p.name,
    name: p.name,
    ...(described && { 'aria-describedby': described }),
    ...(wrong && { 'aria-invalid': 'true' as const }),
    ...(!p.optional && { 'aria-required': 'true' as const }),
  }
}
