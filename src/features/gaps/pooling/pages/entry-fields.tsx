import type { Community } from '#features/partnership/index.ts'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Checkbox, Choices, DateField, Select, TextField } from '#platform/ui/form.ts'
import { weekdayIn } from '../../overlap/say.ts'
import { weekdays } from '../../overlap/week.ts'
import { costs, poolKinds } from '../entry.ts'
import { costNames, kindNames, entryWords as words } from '../words.ts'

/** What kind, and for whom. */
export const WhatFields = ({ view, form }: { view: View; form: FormState }) => {
  const { t } = view
  return (
    <Select
      form={form}
      name="kind"
      label={t(words.kind)}
      blank=""
      choices={poolKinds.map(kind => ({ value: kind, label: t(kindNames[kind]) }))}
    />
  )
}

/** Everything else that is known of it: each may stay blank, and is then not known. */
export const DetailFields = ({
  view,
  form,
  communities,
}: {
  view: View
  form: FormState
  communities: readonly Community[]
}) => {
  const { t, tongue } = view
  const optional = t(words.ifYouLike)
  return (
    <>
      <TextField
        {...{ form, optional }}
        name="language"
        label={t(words.language)}
        hint={t(words.languageHint)}
      />
      <Choices
        {...{ form, optional }}
        name="days"
        label={t(words.days)}
        many
        side
        choices={weekdays.map(day => ({ value: day, label: weekdayIn(tongue, day) }))}
      />
      <DateField {...{ form, optional }} name="on" label={t(words.on)} />
      <TextField {...{ form, optional }} name="from" type="time" short label={t(words.from)} />
      <TextField {...{ form, optional }} name="to" type="time" short label={t(words.to)} />
      <Select
        {...{ form, optional }}
        name="community"
        label={t(words.community)}
        blank={t(words.nowhere)}
        choices={communities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...{ form, optional }} name="place" label={t(words.place)} dir="auto" />
      <Checkbox form={form} name="comesToYou" label={t(words.comesToYou)} />
      <TextField {...{ form, optional }} name="howMany" inputmode="numeric" short label={t(words.howMany)} />
      <TextField {...{ form, optional }} name="atOnce" inputmode="numeric" short label={t(words.atOnce)} />
      <Select
        {...{ form, optional }}
        name="cost"
        label={t(words.cost)}
        blank={t(words.nowhere)}
        choices={costs.map(cost => ({ value: cost, label: t(costNames[cost]) }))}
      />
    </>
  )
}

/** When somebody would use it. */
export const WishFields = ({ view, form }: { view: View; form: FormState }) => {
  const { t } = view
  const optional = t(words.ifYouLike)
  return (
    <>
      <DateField form={form} name="on" label={t(words.when)} />
      <TextField form={form} name="from" type="time" short label={t(words.from)} />
      <TextField form={form} name="to" type="time" short label={t(words.to)} />
      <TextField {...{ form, optional }} name="weeks" inputmode="numeric" short label={t(words.weeks)} />
      <TextField {...{ form, optional }} name="note" label={t(words.note)} dir="auto" />
    </>
  )
}
