import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, tongueNames, tongues } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice, conflictWords } from '#platform/ui/conflict.tsx'
import { ErrorSummary, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { OrganisationRow } from '../tables.ts'
import { words } from '../words.ts'

export interface PersonFormProps {
  view: View
  /** Add, or change the person called so. */
  title: string
  action: string
  back: string
  form: FormState
  version: number
  organisations: readonly OrganisationRow[]
  conflict?: Conflict
}

const Fields = (p: PersonFormProps) => {
  const { form } = p
  const { t, tongue } = p.view
  const field = { form, optional: t(words.optional) }
  return (
    <>
      <TextField form={form} name="name" label={t(words.name)} dir="auto" autocomplete="off" />
      <Select
        form={form}
        name="organisationId"
        label={t(words.organisation)}
        blank={t(words.noOrganisation)}
        choices={p.organisations.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
      />
      <TextField {...field} name="title" label={t(words.title)} dir="auto" />
      <TextField {...field} name="email" label={t(words.email)} type="email" />
      <TextField {...field} name="phone" label={t(words.phone)} type="tel" />
      <Select
        form={form}
        name="tongue"
        label={t(words.tongue)}
        hint={t(words.tongueHint)}
        short
        choices={tongues.map(each => ({ value: each, label: tongueNames[each], lang: each }))}
      />
    </>
  )
}

export const PersonFormPage = (p: PersonFormProps) => {
  const { t } = p.view
  const title = p.conflict ? t(conflictWords.title) : p.title
  return (
    <Layout view={p.view} title={title}>
      <PageHead above={<BackLink href={p.back} label={t(words.back)} />} title={title} />
      {p.conflict && <ConflictNotice view={p.view} conflict={p.conflict} />}
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
        labels={{ name: t(words.name), email: t(words.email) }}
      />
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={p.view} />
        <input type="hidden" name="version" value={String(p.version)} />
        <Fields {...p} />
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
