import { type OrganisationRow, sectorName, sectors } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { DateField, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { approachesPath, missingPath } from '../paths.ts'
import { staffWords as words } from '../words.ts'

/** Who should be asked, by whom and by when. */
export const NewApproachPage = (p: {
  view: View
  slug: string
  form: FormState
  organisations: readonly OrganisationRow[]
  communities: readonly { id: string; name: string }[]
}) => {
  const { view, form } = p
  const { t, tongue } = view
  const optional = t(words.optional)
  return (
    <Layout view={view} title={t(words.newTitle)}>
      <PageHead
        above={<BackLink href={missingPath(p.slug)} label={t(words.back)} />}
        title={t(words.newTitle)}
        summary={t(words.newLead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={approachesPath(p.slug)} class="form" novalidate>
        <FormGuard view={view} />
        <Select
          form={form}
          name="organisationId"
          label={t(words.organisation)}
          optional={t(words.one)}
          blank={t(words.choose)}
          choices={p.organisations.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
        <TextField form={form} name="name" label={t(words.orName)} optional={t(words.one)} />
        <Select
          form={form}
          name="sector"
          label={t(words.sector)}
          optional={optional}
          blank={t(words.choose)}
          choices={sectors.map(sector => ({ value: sector, label: sectorName(t, sector) ?? sector }))}
        />
        <Select
          form={form}
          name="communityId"
          label={t(words.community)}
          optional={optional}
          blank={t(words.wholeArea)}
          choices={p.communities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField form={form} name="asker" label={t(words.asker)} hint={t(words.askerHint)} />
        <DateField form={form} name="dueOn" label={t(words.byWhen)} />
        <TextField form={form} name="person" label={t(words.person)} optional={optional} />
        <TextField form={form} name="email" type="email" label={t(words.email)} optional={optional} />
        <TextArea form={form} name="why" label={t(words.why)} optional={optional} rows={2} />
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
