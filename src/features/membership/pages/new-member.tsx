import type { Statement } from '#features/partnership/index.ts'
import {
  newOrganisationPath,
  newPersonPath,
  type OrganisationRow,
  type PersonRow,
} from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, DateField, ErrorSummary, Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { membersPath } from '../paths.ts'
import { staffWords, words } from '../words.ts'

export interface NewMemberProps {
  view: View
  slug: string
  form: FormState
  organisations: readonly OrganisationRow[]
  persons: readonly PersonRow[]
  statements: readonly Statement[]
}

const Who = (p: NewMemberProps) => {
  const { form } = p
  const { t, tongue } = p.view
  const persons = p.persons.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Choices
        form={form}
        name="kind"
        label={t(staffWords.whoJoins)}
        side
        choices={[
          { value: 'organisation', label: t(staffWords.anOrganisation) },
          { value: 'municipality', label: t(staffWords.aMunicipality) },
          { value: 'business', label: t(staffWords.aBusiness) },
          { value: 'individual', label: t(staffWords.anIndividual) },
        ]}
      />
      <Select
        form={form}
        name="organisationId"
        label={t(staffWords.organisation)}
        optional={t(staffWords.forOthers)}
        blank={t(staffWords.choose)}
        choices={p.organisations.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
      />
      <Select
        form={form}
        name="signatoryId"
        label={t(staffWords.signatory)}
        optional={t(staffWords.optional)}
        blank={t(staffWords.nobody)}
        choices={persons}
      />
      <Select
        form={form}
        name="personId"
        label={t(staffWords.person)}
        optional={t(staffWords.forIndividual)}
        blank={t(staffWords.choose)}
        choices={persons}
      />
      <p class="quiet">
        {t(staffWords.notListed)} <a href={newOrganisationPath(p.slug)}>{t(staffWords.addOrganisation)}</a>
        {' · '}
        <a href={newPersonPath(p.slug)}>{t(staffWords.addPerson)}</a>
      </p>
    </>
  )
}

export const NewMemberPage = (p: NewMemberProps) => {
  const { form, view } = p
  const { t, tongue, zone } = view
  return (
    <Layout view={view} title={t(staffWords.add)}>
      <PageHead
        above={<BackLink href={membersPath(p.slug)} label={t(staffWords.back)} />}
        title={t(staffWords.add)}
        summary={t(staffWords.addLead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={membersPath(p.slug)} class="form" novalidate>
        <FormGuard view={view} />
        <Who {...p} />
        <DateField form={form} name="since" label={t(staffWords.since)} />
        {p.statements.length > 1 && (
          <Select
            form={form}
            name="statementVersion"
            label={t(staffWords.whichStatement)}
            choices={p.statements.map(({ version, since }) => ({
              value: String(version),
              label: t(words.version, { version, day: writeDay(dayIn(zone, since), tongue) }),
            }))}
          />
        )}
        <Actions>
          <Button>{t(staffWords.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
