import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Choices, TextField, InBoth as TwoTongues } from '#platform/ui/form.ts'
import type { differenceWords } from '../differences/words.ts'
import { fieldWords, words } from '../words.ts'

type Props = { view: View; form: FormState }
type Named = (typeof fieldWords)['about'] | (typeof differenceWords)['accessibility']

/** One text of a listing in English and in French. */
export const InBoth = (
  p: Props & { name: string; field: Named; rows?: number; required?: boolean; hint?: string },
) => {
  const { t } = p.view
  const field = t(p.field)
  return (
    <TwoTongues
      form={p.form}
      name={p.name}
      labels={[t(fieldWords.inEnglish, { field }), t(fieldWords.inFrench, { field })]}
      optional={t(p.required ? words.oneIsEnough : words.ifYouLike)}
      rows={p.rows}
      hint={p.hint}
    />
  )
}

export const ReachFields = (p: Props) => {
  const { t } = p.view
  const shared = { form: p.form, optional: t(words.ifYouLike) }
  return (
    <>
      <TextField {...shared} name="phone" type="tel" label={t(fieldWords.phones)} />
      <TextField {...shared} name="email" type="email" label={t(fieldWords.email)} />
      <TextField {...shared} name="site" type="text" inputmode="url" label={t(fieldWords.site)} dir="ltr" />
    </>
  )
}

/** Hours as people write them: “By appointment”, “the first Monday of the month”. */
export const HoursInWords = (p: Props) => <InBoth {...p} name="hours" field={fieldWords.schedules} rows={2} />

export const CostChoice = (p: Props) => {
  const { t } = p.view
  return (
    <Choices
      form={p.form}
      name="cost"
      label={t(fieldWords.cost)}
      optional={t(words.ifYouLike)}
      side
      choices={[
        { value: 'free', label: t(fieldWords.costFree) },
        { value: 'paid', label: t(fieldWords.costPaid) },
        { value: 'unknown', label: t(fieldWords.costUnknown) },
      ]}
    />
  )
}

export const CostAndStart = (p: Props) => (
  <>
    <InBoth {...p} name="cost" field={fieldWords.cost} />
    <InBoth {...p} name="apply" field={fieldWords.howToApply} rows={2} />
  </>
)
