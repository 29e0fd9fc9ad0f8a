import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Choices, DateField, TextArea, TextField } from '#platform/ui/form.ts'
import { precisions } from '../indicator.ts'
import { keeperWords as words } from '../keeper-words.ts'

/** A number, its day, how sure it is, and a note: the same for staff and for whoever keeps the figure. */
export const ValueFields = (p: { view: View; form: FormState }) => {
  const { t } = p.view
  return (
    <>
      <TextField form={p.form} name="value" label={t(words.value)} inputmode="decimal" short />
      <DateField form={p.form} name="on" label={t(words.on)} hint={t(words.onHint)} />
      <Choices
        form={p.form}
        name="precision"
        label={t(words.precision)}
        side
        choices={precisions.map(value => ({ value, label: t(words[value]) }))}
      />
      <TextArea
        form={p.form}
        name="note"
        label={t(words.note)}
        optional={t(words.ifYouLike)}
        rows={2}
        dir="auto"
      />
    </>
  )
}
