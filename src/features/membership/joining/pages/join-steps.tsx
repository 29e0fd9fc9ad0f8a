import type { Community, Statement } from '#features/partnership/index.ts'
import { sectorName, sectors } from '#features/people/index.ts'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { tongueNames } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Card } from '#platform/ui/card.tsx'
import { Checkbox, Choices, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Prose } from '#platform/ui/written.tsx'
import { memberKinds } from '../../member.ts'
import { words as memberWords, oneWords } from '../../words.ts'
import { listedHow, type Step, typed } from '../forms.ts'
import type { PlanShown } from '../plan-shown.ts'
import { listingWords, joinWords as words } from '../words.ts'
import { CommitFields } from './commit-fields.tsx'

export interface JoinProps {
  view: View
  slug: string
  step: Step
  form: FormState
  statement: Statement
  plan: PlanShown | undefined
  communities: readonly Community[]
}

export const StatementStep = (p: JoinProps) => {
  const { t, tongue, zone } = p.view
  const { vision, mandate, version, since } = p.statement
  return (
    <>
      <Card>
        <h2>{t(memberWords.vision)}</h2>
        <Prose text={vision} tongue={tongue} />
        <h2>{t(memberWords.mandate)}</h2>
        <Prose text={mandate} tongue={tongue} />
      </Card>
      <input type="hidden" name="statementVersion" value={String(version)} />
      <Checkbox
        form={p.form}
        name="endorse"
        label={t(words.endorse, { version, day: writeDayOf(since, zone, tongue) })}
      />
      <Choices
        form={p.form}
        name="kind"
        label={t(words.whoJoins)}
        side
        choices={memberKinds.map(value => ({ value, label: t(oneWords[value]) }))}
      />
    </>
  )
}

export const WhoStep = (p: JoinProps) => {
  const { t } = p.view
  const { form } = p
  const optional = t(words.ifAny)
  return (
    <>
      <TextField
        {...{ form }}
        name="nameEn"
        label={t(words.nameEn)}
        hint={t(words.nameHint)}
        lang="en"
        autocomplete="organization"
      />
      <TextField {...{ form }} name="nameFr" label={t(words.nameFr)} lang="fr" />
      <Select
        {...{ form, optional }}
        name="sector"
        label={t(words.sector)}
        blank="—"
        choices={sectors.map(value => ({ value, label: sectorName(t, value) }))}
      />
      <Select
        {...{ form, optional }}
        name="communityId"
        label={t(words.community)}
        blank={t(words.wholeArea)}
        choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...{ form, optional }}
        name="site"
        label={t(words.site)}
        inputmode="url"
        dir="ltr"
        autocomplete="url"
      />
      <TextField {...{ form, optional }} name="phone" label={t(words.phone)} type="tel" autocomplete="tel" />
      <TextArea {...{ form, optional }} name="address" label={t(words.address)} rows={2} dir="auto" />
    </>
  )
}

export const SigningStep = (p: JoinProps) => {
  const { t } = p.view
  const { form } = p
  const individual = typed(form.values, 'kind') === 'individual'
  const optional = t(words.ifAny)
  return (
    <>
      <TextField {...{ form }} name="signatory" label={t(words.signatory)} autocomplete="name" dir="auto" />
      {individual ? (
        <TextField
          {...{ form, optional }}
          name="personPhone"
          label={t(words.phone)}
          type="tel"
          autocomplete="tel"
        />
      ) : (
        <TextField
          {...{ form, optional }}
          name="signatoryTitle"
          label={t(words.signatoryTitle)}
          autocomplete="organization-title"
          dir="auto"
        />
      )}
      <TextField
        {...{ form }}
        name="email"
        label={t(words.email)}
        hint={t(words.emailHint)}
        type="email"
        autocomplete="email"
      />
      <Choices
        {...{ form }}
        name="tongue"
        label={t(words.tongue)}
        side
        choices={(['en', 'fr', 'ar'] as const).map(value => ({
          value,
          label: tongueNames[value],
          lang: value,
        }))}
      />
      <Choices
        {...{ form }}
        name="listing"
        label={t(words.listing)}
        choices={listedHow
          .filter(value => !(individual && value === 'signed'))
          .map(value => ({ value, label: t(listingWords[value]) }))}
      />
      <TextArea {...{ form, optional }} name="message" label={t(words.message)} rows={3} dir="auto" />
      <p class="quiet">{t(words.letterLater)}</p>
    </>
  )
}

export const GoalsStep = (p: JoinProps) => (
  <>
    {p.plan && <input type="hidden" name="planId" value={p.plan.planId} />}
    {p.plan && <input type="hidden" name="edition" value={String(p.plan.edition)} />}
    <CommitFields view={p.view} form={p.form} plan={p.plan} />
  </>
)
