import { statuses, statusWords } from '#features/directory/index.ts'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { PlainDate } from '#platform/time.ts'
import { Select, TextField } from '#platform/ui/form.ts'
import { needList } from '../../need.ts'
import { needWords } from '../../need-words.ts'
import { linkWords as words } from '../link-words.ts'
import { writeMonth } from '../month.ts'

/** How often, for what, where and when: the same for staff and for whoever holds a link. */
export const UnmetFields = (p: {
  view: View
  form: FormState
  communities: readonly { id: string; name: string }[]
  months: readonly PlainDate[]
}) => {
  const { form, view } = p
  const { t, tongue } = view
  return (
    <>
      <Select
        form={form}
        name="need"
        label={t(words.need)}
        blank={t(words.chooseOne)}
        choices={needList.map(need => ({ value: need, label: t(needWords[need]) }))}
      />
      <Select
        form={form}
        name="community"
        label={t(words.community)}
        blank={t(words.chooseOne)}
        choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        form={form}
        name="month"
        label={t(words.month)}
        choices={p.months.map(month => ({ value: month.slice(0, 7), label: writeMonth(month, tongue) }))}
        short
      />
      <TextField
        form={form}
        name="times"
        label={t(words.times)}
        type="number"
        inputmode="numeric"
        min="1"
        short
      />
      <TextField
        form={form}
        name="language"
        label={t(words.language)}
        hint={t(words.languageHint)}
        optional={t(words.optional)}
        dir="auto"
      />
      <Select
        form={form}
        name="status"
        label={t(words.status)}
        optional={t(words.optional)}
        blank={t(words.anyStatus)}
        choices={statuses.map(status => ({ value: status, label: t(statusWords[status]) }))}
      />
    </>
  )
}
