import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { dayIn } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { DateField, TextArea, TextField } from '#platform/ui/form.ts'
import { entryWords, useWords as words } from '../words.ts'

/** When and how long it was used, and what it spared. */
export const UseFields = ({ view, form }: { view: View; form: FormState }) => {
  const { t, zone, now } = view
  const optional = t(entryWords.ifYouLike)
  return (
    <>
      <DateField form={form} name="usedOn" label={t(words.usedOn)} max={dayIn(zone, now)} />
      <TextField form={form} name="used" inputmode="decimal" short label={t(words.used)} />
      <TextField
        {...{ form, optional }}
        name="spared"
        inputmode="decimal"
        short
        label={t(words.spared)}
        hint={t(words.sparedHint)}
      />
      <TextArea {...{ form, optional }} name="note" label={t(entryWords.note)} rows={2} dir="auto" />
      <Button>{t(words.tell)}</Button>
    </>
  )
}
