export { Checkbox, type Choice, Choices, Select } from './form/choices.tsx'
export type { FieldProps } from './form/control.ts'
export { ErrorSummary } from './form/error-summary.tsx'
export { InBoth } from './form/in-both.tsx'
export { type Choosable, namedChoice } from './form/named-choice.ts'
export { NamedField } from './form/named-field.tsx'

export { ColourField, DateField, FileField, TextArea, TextField } from './form/text-field.tsx'
