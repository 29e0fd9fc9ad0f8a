/** What a form shows: values as typed, and per field what to do about it. */
export interface FormState {
  values: Record<string, string | string[]>
  errors: Record<string, string>
}
