import { provinceNames } from '#features/partnership/index.ts'
import type { OrganisationRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, ErrorSummary, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { CostAndStart, CostChoice, HoursInWords, InBoth, ReachFields } from '../components/content-fields.tsx'
import { LanguageFields, RoomFields, StatusFields } from '../keeping/pages/asked-too.tsx'
import { WeekFields } from '../keeping/pages/week-fields.tsx'
import { words as keepingWords } from '../keeping/words/link.ts'
import { AUDIENCES, SERVICE_KINDS } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { PROVINCES } from '../listing.ts'
import { changePath, newServicePath, servicePath, tendPath } from '../paths.ts'
import { staffWords } from '../staff-words.ts'
import { fieldWords, words } from '../words.ts'

type Form = { view: View; form: FormState }

const WhatFields = (p: Form) => {
  const { t } = p.view
  return (
    <section class="form">
      <h2>{t(staffWords.aboutService)}</h2>
      <InBoth {...p} name="name" field={fieldWords.name} required />
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
    </section>
  )
}

const WhoFields = (p: Form) => {
  const { t } = p.view
  return (
    <section class="form">
      <h2>{t(staffWords.whoService)}</h2>
      <Choices
        form={p.form}
        name="audiences"
        label={t(fieldWords.audiences)}
        optional={t(words.ifYouLike)}
        many
        side
        choices={AUDIENCES.map(audience => ({ value: audience, label: t(audienceWords[audience]) }))}
      />
      <StatusFields {...p} />
      <InBoth {...p} name="eligibility" field={fieldWords.eligibility} rows={2} />
    </section>
  )
}

const PlaceFields = (p: Form) => {
  const { t } = p.view
  const shared = { form: p.form, optional: t(words.ifYouLike) }
  return (
    <section class="form">
      <h2>{t(staffWords.placeService)}</h2>
      <TextField {...shared} name="street" label={t(staffWords.street)} />
      <TextField {...shared} name="city" label={t(staffWords.city)} />
      <Select
        {...shared}
        name="province"
        label={t(staffWords.province)}
        blank={t(staffWords.chooseOne)}
        choices={PROVINCES.map(code => ({ value: code, label: t(provinceNames[code]) }))}
      />
      <TextField {...shared} name="postalCode" label={t(staffWords.postalCode)} short />
      <div class="grid tight">
        <TextField
          {...shared}
          name="latitude"
          label={t(staffWords.latitude)}
          hint={t(staffWords.coordinatesHint)}
          dir="ltr"
          short
        />
        <TextField {...shared} name="longitude" label={t(staffWords.longitude)} dir="ltr" short />
      </div>
    </section>
  )
}

const Errors = (p: Form) => (
  <ErrorSummary
    form={p.form}
    title={p.view.t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
  />
)

/** `week`: whether its hours fit one plain week. */
const Shared = (p: Form & { week: boolean }) => (
  <>
    <WhatFields {...p} />
    <section class="form">
      <h2>{p.view.t(staffWords.reachService)}</h2>
      <ReachFields {...p} />
      <LanguageFields {...p} />
      <RoomFields {...p} />
      {p.week ? <WeekFields {...p} /> : <p class="quiet">{p.view.t(keepingWords.hoursKept)}</p>}
      <HoursInWords {...p} />
      <CostChoice {...p} />
      <CostAndStart {...p} />
    </section>
    <WhoFields {...p} />
  </>
)

export const ChangePage = (
  p: Form & { slug: string; id: string; name: string; version: number; week: boolean },
) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(staffWords.changeTitle, { name: p.name })}>
      <BackLink href={servicePath(p.slug, p.id)} label={p.name} />
      <Errors {...p} />
      <PageHead title={t(staffWords.changeTitle, { name: p.name })} summary={t(staffWords.changeLead)} />
      <form method="post" action={changePath(p.slug, p.id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <input type="hidden" name="version" value={String(p.version)} />
        <Shared {...p} />
        <Button>{t(staffWords.save)}</Button>
      </form>
    </Layout>
  )
}

export const NewServicePage = (p: Form & { slug: string; organisations: readonly OrganisationRow[] }) => {
  const { t, tongue } = p.view
  return (
    <Layout view={p.view} title={t(staffWords.addTitle)}>
      <BackLink href={tendPath(p.slug)} label={t(staffWords.tendTitle)} />
      <Errors {...p} />
      <PageHead title={t(staffWords.addTitle)} />
      <form method="post" action={newServicePath(p.slug)} class="form" novalidate>
        <FormGuard view={p.view} />
        <Select
          form={p.form}
          name="organisationId"
          label={t(staffWords.organisation)}
          blank={t(staffWords.chooseOne)}
          choices={p.organisations.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
        <Shared {...p} week />
        <PlaceFields {...p} />
        <Button>{t(staffWords.save)}</Button>
      </form>
    </Layout>
  )
}
