import type { FormState } from '#platform/http/form-state.ts'

/** The version a form was opened at; 0, which no row has, for anything that cannot be one. */
export function seenIn(values: FormState['values']): number {
  const written = typeof values.version === 'string' ? values.version : ''
  return /^\d{1,9}$/.test(written) ? Number(written) : 0
}
