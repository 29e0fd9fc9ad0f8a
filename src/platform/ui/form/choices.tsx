import { chosenIn, controlled, errorId, type FieldProps, writtenIn } from './control.ts'
import { Field, FieldGroup } from './field.tsx'

export interface Choice {
  value: string
  label: string
  hint?: string
  lang?: string
}

/** One of many in little space. `blank` is the first, empty choice: “Choose one”. */
export const Select = (p: FieldProps & { choices: readonly Choice[]; blank?: string; short?: boolean }) => (
  <Field {...p}>
    <select {...controlled(p)} class={p.short ? 'short' : undefined}>
      {p.blank !== undefined && <option value="">{p.blank}</option>}
      {p.choices.map(choice => (
        <option value={choice.value} selected={choice.value === writtenIn(p.form, p.name)} lang={choice.lang}>
          {choice.label}
        </option>
      ))}
    </select>
  </Field>
)

/** Big cards to choose one (radio) or several (`many`, checkbox). `side` puts short ones beside each other. */
export const Choices = (p: FieldProps & { choices: readonly Choice[]; many?: boolean; side?: boolean }) => {
  const chosen = chosenIn(p.form, p.name)
  return (
    <FieldGroup {...p}>
      <div class={p.side ? 'choices side' : 'choices'}>
        {p.choices.map((choice, n) => (
          <label class="choice" lang={choice.lang}>
            <input
              type={p.many ? 'checkbox' : 'radio'}
              id={n === 0 ? p.name : `${p.name}-${n + 1}`}
              name={p.name}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              aria-describedby={p.form.errors[p.name] ? errorId(p.name) : undefined}
            />
            <span>{choice.label}</span>
            {choice.hint && <small>{choice.hint}</small>}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** One thing to tick, sent as `yes`. */
export const Checkbox = (p: Omit<FieldProps, 'optional'> & { value?: string }) => {
  const value = p.value ?? 'yes'
  const { 'aria-required': _, ...attributes } = controlled(p)
  return (
    <div class="field">
      {p.form.errors[p.name] && (
        <span class="wrong" id={errorId(p.name)}>
          {p.form.errors[p.name]}
        </span>
      )}
      <label class="choice">
        <input
          {...attributes}
          type="checkbox"
          value={value}
          checked={chosenIn(p.form, p.name).includes(value)}
        />
        <span>{p.label}</span>
        {p.hint && <small id={`${p.name}-hint`}>{p.hint}</small>}
      </label>
    </div>
  )
}
