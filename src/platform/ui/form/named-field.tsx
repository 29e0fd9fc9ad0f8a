import type { View } from '../../http/view.ts'
import { Choices } from './choices.tsx'
import { chosenIn, controlled, type FieldProps, writtenIn } from './control.ts'
import { Field } from './field.tsx'
import { amongOf, type Choosable, choiceOf, newOne } from './named-choice.ts'
import { namedWords as words } from './named-words.ts'

export interface NamedFieldProps extends Omit<FieldProps, 'hint'> {
  view: View
  known: readonly Choosable[]
  /** A name nobody has is added. */
  mayAdd?: boolean
}

/**
 * One of very many, chosen by its name: a text field for which the browser offers what there is. A name that is not certain
 * comes back with the question which is meant (`named-choice.ts`). Needs no script.
 */
export const NamedField = (p: NamedFieldProps) => {
  const { t } = p.view
  const { form, name, known, mayAdd } = p
  const written = writtenIn(form, name)
  // Whoever answered finds the answer again, whatever else came back with the form.
  const isAsked = form.errors[name] !== undefined || chosenIn(form, choiceOf(name)).length > 0
  const among = isAsked ? amongOf(written, known) : []
  // An id that came by a link is shown by its name.
  const typed = known.find(({ id }) => id === written)?.label ?? written
  const field = { ...p, hint: t(mayAdd ? words.hintNew : words.hint) }
  return (
    <>
      <Field {...field}>
        <input
          {...controlled(field)}
          type="text"
          list={`${name}-names`}
          value={typed}
          dir="auto"
          autocomplete="off"
        />
        <datalist id={`${name}-names`}>
          {[...new Set(known.map(({ label }) => label))].map(label => (
            <option value={label} />
          ))}
        </datalist>
      </Field>
      {among.length > 0 && (
        <Choices
          form={form}
          name={choiceOf(name)}
          label={t(words.isItOne)}
          choices={[
            ...among.map(({ id, label, hint }) => ({ value: id, label, ...(hint && { hint }) })),
            ...(mayAdd ? [{ value: newOne, label: t(words.addNew, { name: typed }) }] : []),
          ]}
        />
      )}
    </>
  )
}
