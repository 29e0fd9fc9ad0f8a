import { type OrganisationRow, organisationPath } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Choices, DateField, ErrorSummary, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { newApproachPath } from '../../missing/paths.ts'
import { memberPath } from '../../paths.ts'
import { contactKinds } from '../contact.ts'
import { contactsPath } from '../paths.ts'
import type { ContactLine } from '../queries.ts'
import { kindWords, staffWords as words } from '../words.ts'
import { ContactLines } from './contact-lines.tsx'

export interface ContactProps {
  view: View
  slug: string
  form: FormState
  today: PlainDate
  lines: readonly ContactLine[]
  /** The one the page is about; without, the page is about all of them. */
  organisation?: OrganisationRow | undefined
  organisations: readonly OrganisationRow[]
  /** Their membership, if they hold one. */
  memberId?: string | undefined
}

const NoteForm = (p: ContactProps) => {
  const { form } = p
  const { t, tongue } = p.view
  return (
    <Card>
      <h2>{t(words.note)}</h2>
      <form method="post" action={contactsPath(p.slug)} class="form" novalidate>
        <FormGuard view={p.view} />
        {p.organisation ? (
          <input type="hidden" name="organisationId" value={p.organisation.id} />
        ) : (
          <Select
            form={form}
            name="organisationId"
            label={t(words.organisation)}
            blank={t(words.choose)}
            choices={p.organisations.map(({ id, name }) => ({
              value: id,
              label: inTongue(name, tongue).text,
            }))}
          />
        )}
        <Choices
          form={form}
          name="kind"
          label={t(words.kind)}
          side
          choices={contactKinds.map(value => ({ value, label: t(kindWords[value]) }))}
        />
        <TextField form={form} name="sentence" label={t(words.sentence)} dir="auto" />
        <div class="row">
          <DateField form={form} name="day" label={t(words.day)} max={p.today} />
          <DateField
            form={form}
            name="followUpOn"
            label={t(words.followUpOn)}
            optional={t(words.optional)}
            min={p.today}
          />
        </div>
        <Actions>
          <Button>{t(words.save)}</Button>
        </Actions>
      </form>
    </Card>
  )
}

/** Calls, visits and letters with one organisation, or with all: a line to add on top, the latest first below. */
export const ContactPage = (p: ContactProps) => {
  const { view, slug, organisation } = p
  const { t, tongue } = view
  const name = organisation && inTongue(organisation.name, tongue).text
  const title = name ? t(words.titleWith, { name }) : t(words.title)
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={organisation && <BackLink href={contactsPath(slug)} label={t(words.all)} />}
        title={title}
        summary={t(words.lead)}
      />
      {organisation && (
        <ul class="facts">
          <li>
            <a href={organisationPath(slug, organisation.id)}>{t(words.openOrganisation)}</a>
          </li>
          <li>
            {p.memberId ? (
              <a href={memberPath(slug, p.memberId)}>{t(words.member)}</a>
            ) : (
              <a href={newApproachPath(slug, { organisation: organisation.id })}>{t(words.ask)}</a>
            )}
          </li>
        </ul>
      )}
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {view.can('membership.manage') && <NoteForm {...p} />}
      {p.lines.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
      ) : (
        <ContactLines view={view} slug={slug} lines={p.lines} named={!organisation} />
      )}
    </Layout>
  )
}
