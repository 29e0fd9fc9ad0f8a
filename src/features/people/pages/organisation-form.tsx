import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice, conflictWords } from '#platform/ui/conflict.tsx'
import { writtenIn } from '#platform/ui/form/control.ts'
import { Checkbox, Choices, ErrorSummary, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { organisationKinds } from '../organisation.ts'
import { organisationPath } from '../paths.ts'
import { isSector, sectors } from '../sector.ts'
import { sectorWords } from '../sector-words.ts'
import { kindWords, words } from '../words.ts'

export interface OrganisationFormProps {
  view: View
  slug: string
  /** Add, or change the organisation called so. */
  title: string
  action: string
  back: string
  form: FormState
  communities: readonly { id: string; name: string }[]
  /** The version the form was filled from. */
  version: number
  conflict?: Conflict
  /** Already known under the name that was typed. */
  known?: { id: string; name: TextIn }
}

/** The sectors we count by, and what was written before there was a list. */
const sectorChoices = ({ t, tongue }: View, written: string) => {
  const known = sectors.map(sector => ({ value: sector as string, label: t(sectorWords[sector]) }))
  const byName = known.toSorted((a, b) => a.label.localeCompare(b.label, tongue))
  return written === '' || isSector(written) ? byName : [{ value: written, label: written }, ...byName]
}

const Fields = (p: Pick<OrganisationFormProps, 'view' | 'form' | 'communities'> & { same: boolean }) => {
  const { form } = p
  const { t } = p.view
  const optional = t(words.optional)
  const field = { form, optional }
  const named = { form, optional: t(words.oneIsEnough) }
  return (
    <>
      <TextField
        {...named}
        name="nameEn"
        label={t(words.nameEn)}
        hint={t(words.nameHint)}
        lang="en"
        dir="auto"
      />
      <TextField {...named} name="nameFr" label={t(words.nameFr)} lang="fr" dir="auto" />
      {p.same && <Checkbox form={form} name="another" label={t(words.another)} />}
      <Choices
        form={form}
        name="kind"
        label={t(words.kind)}
        side
        choices={organisationKinds.map(kind => ({ value: kind, label: t(kindWords[kind]) }))}
      />
      <Select
        {...field}
        name="sector"
        label={t(words.sector)}
        hint={t(words.sectorHint)}
        blank={t(words.notSaid)}
        choices={sectorChoices(p.view, writtenIn(form, 'sector'))}
      />
      {p.communities.length > 0 && (
        <Select
          form={form}
          name="communityId"
          label={t(words.community)}
          blank={t(words.wholeArea)}
          choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField {...field} name="site" label={t(words.site)} inputmode="url" dir="ltr" />
      <TextField {...field} name="email" label={t(words.email)} type="email" />
      <TextField {...field} name="phone" label={t(words.phone)} type="tel" />
    </>
  )
}

export const OrganisationFormPage = (p: OrganisationFormProps) => {
  const { t, tongue } = p.view
  const title = p.conflict ? t(conflictWords.title) : p.title
  return (
    <Layout view={p.view} title={title}>
      <PageHead above={<BackLink href={p.back} label={t(words.back)} />} title={title} />
      {p.conflict && <ConflictNotice view={p.view} conflict={p.conflict} />}
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {p.known && (
        <p>
          <a href={organisationPath(p.slug, p.known.id)}>
            {t(words.openKnown, { name: inTongue(p.known.name, tongue).text })}
          </a>
        </p>
      )}
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={p.view} />
        <input type="hidden" name="version" value={String(p.version)} />
        <Fields view={p.view} form={p.form} communities={p.communities} same={p.known !== undefined} />
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
