import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Choices, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { CostAndStart, CostChoice, HoursInWords, InBoth, ReachFields } from '../components/content-fields.tsx'
import { LanguageFields, RoomFields, StatusFields } from '../keeping/pages/asked-too.tsx'
import { WeekFields } from '../keeping/pages/week-fields.tsx'
import { words as keepingWords } from '../keeping/words/link.ts'
import { AUDIENCES, SERVICE_KINDS } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { staffWords } from '../staff-words.ts'
import { fieldWords, words } from '../words.ts'

export type Form = { view: View; form: FormState }

const WhatFields = (p: Form) => {
  const { t } = p.view
  return (
    <section class="form">
      <h2>{t(staffWords.aboutService)}</h2>
      <InBoth {...p} name="name" field={fieldWords.name} required />
      <InBoth {...p} name="otherName" field={fieldWords.otherName} />
      <InBoth {...p} name="about" field={fieldWords.about} rows={4} />
      <Choices
        form={p.form}
        name="kinds"
        label={t(fieldWords.kinds)}
        hint={t(staffWords.kindsHint)}
        many
        side
        choices={SERVICE_KINDS.map(kind => ({ value: kind, label: t(kindWords[kind]) }))}
      />
      <Select
        form={p.form}
        name="state"
        label={t(fieldWords.state)}
        choices={[
          { value: 'active', label: t(staffWords.active) },
          { value: 'temporarily closed', label: t(words.closedForNow) },
          { value: 'inactive', label: t(staffWords.inactive) },
          { value: 'defunct', label: t(words.ended) },
        ]}
      />
      <InBoth {...p} name="alert" field={fieldWords.alert} hint={t(staffWords.alertHint)} rows={2} />
    </section>
  )
}

const WhoFields = (p: Form) => {
  const { t } = p.view
  const optional = t(words.ifYouLike)
  const age = { form: p.form, optional, inputmode: 'numeric', short: true } as const
  return (
    <section class="form">
      <h2>{t(staffWords.whoService)}</h2>
      <Choices
        form={p.form}
        name="audiences"
        label={t(fieldWords.audiences)}
        optional={optional}
        many
        side
        choices={AUDIENCES.map(audience => ({ value: audience, label: t(audienceWords[audience]) }))}
      />
      <StatusFields {...p} />
      <div class="grid tight">
        <TextField {...age} name="minimumAge" label={t(staffWords.minimumAge)} />
        <TextField {...age} name="maximumAge" label={t(staffWords.maximumAge)} />
      </div>
      <InBoth {...p} name="eligibility" field={fieldWords.eligibility} rows={2} />
    </section>
  )
}

/** `week`: whether its hours fit one plain week. */
const HowFields = (p: Form & { week: boolean }) => {
  const { t } = p.view
  const optional = t(words.ifYouLike)
  return (
    <section class="form">
      <h2>{t(staffWords.reachService)}</h2>
      <ReachFields {...p} />
      <LanguageFields {...p} />
      <InBoth {...p} name="interpretation" field={fieldWords.interpretation} />
      <RoomFields {...p} />
      <InBoth {...p} name="wait" field={fieldWords.wait} />
      {p.week ? <WeekFields {...p} /> : <p class="quiet">{t(keepingWords.hoursKept)}</p>}
      <HoursInWords {...p} />
      <CostChoice {...p} />
      <CostAndStart {...p} />
      <TextArea
        form={p.form}
        name="documents"
        label={t(fieldWords.documents)}
        hint={t(staffWords.oneALine)}
        optional={optional}
        rows={3}
        dir="auto"
      />
    </section>
  )
}

/** Served without an address: somebody comes, or people call. */
export const AreaField = (p: Form) => {
  const { t } = p.view
  return (
    <TextArea
      form={p.form}
      name="areas"
      label={t(fieldWords.areas)}
      hint={t(staffWords.areasHint)}
      optional={t(words.ifYouLike)}
      rows={3}
      dir="auto"
    />
  )
}

/** Everything of a listing but where it is given. */
export const ListingFields = (p: Form & { week: boolean }) => (
  <>
    <WhatFields {...p} />
    <WhoFields {...p} />
    <HowFields {...p} />
  </>
)
