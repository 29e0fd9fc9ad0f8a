import type { PersonRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, DateField, ErrorSummary, InBoth, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Group } from '../../group.ts'
import { promisesPath } from '../paths.ts'
import { staffWords as words } from '../words.ts'

export type Holders = Pick<PersonRow, 'id' | 'name'>[]

/** Who takes it on: somebody we know, or somebody outside. */
export const HolderFields = (p: { view: View; form: FormState; persons: Holders }) => {
  const { t } = p.view
  return (
    <>
      <Select
        form={p.form}
        name="personId"
        label={t(words.person)}
        blank={t(words.notListed)}
        choices={p.persons.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        form={p.form}
        name="outsideName"
        label={t(words.outsideName)}
        hint={t(words.outsideHint)}
        optional={t(words.ifYouLike)}
      />
      <TextField
        form={p.form}
        name="outsideEmail"
        type="email"
        label={t(words.outsideEmail)}
        optional={t(words.ifYouLike)}
      />
    </>
  )
}

export const NewPromisePage = (p: {
  view: View
  slug: string
  form: FormState
  groups: readonly Group[]
  persons: Holders
}) => {
  const { view, slug, form } = p
  const { t, tongue } = view
  return (
    <Layout view={view} title={t(words.add)}>
      <PageHead above={<BackLink href={promisesPath(slug)} label={t(words.board)} />} title={t(words.add)} />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={promisesPath(slug)} class="form" novalidate>
        <FormGuard view={view} />
        {['meetingId', 'agendaItemId', 'decisionId'].map(name =>
          form.values[name] ? <input type="hidden" name={name} value={String(form.values[name])} /> : null,
        )}
        <Select
          form={form}
          name="groupId"
          label={t(words.whichGroup)}
          blank={t(words.choose)}
          choices={p.groups.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
        <InBoth
          form={form}
          name="sentence"
          labels={[t(words.sentenceEn), t(words.sentenceFr)]}
          optional={t(words.oneIsEnough)}
        />
        <HolderFields view={view} form={form} persons={p.persons} />
        <DateField form={form} name="due" label={t(words.dueDay)} min={dayIn(view.zone, view.now)} />
        <Choices
          form={form}
          name="public"
          label={t(words.whoReads)}
          choices={[
            { value: 'yes', label: t(words.everyone) },
            { value: 'no', label: t(words.onlyUs) },
          ]}
        />
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
