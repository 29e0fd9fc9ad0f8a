import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Ask } from '#platform/ui/filters.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { MailLink, PhoneLink } from '#platform/ui/reach.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { newPersonPath, organisationPath, personPath, personsPath } from '../paths.ts'
import type { ListedPerson, Page } from '../queries.ts'
import { words } from '../words.ts'
import { type Asked, Pages } from './parts.tsx'

const Rows = (p: { view: View; slug: string; rows: readonly ListedPerson[] }) => {
  const { t, tongue } = p.view
  return (
    <Table
      caption={t(words.persons)}
      hideCaption
      columns={[words.name, words.organisation, words.title, words.email, words.phone].map(name => ({
        label: t(name),
      }))}
      rows={p.rows.map(person => [
        <a href={personPath(p.slug, person.id)}>
          <bdi>{person.name}</bdi>
        </a>,
        person.organisation && person.organisationId && (
          <a href={organisationPath(p.slug, person.organisationId)}>
            <Written text={person.organisation} tongue={tongue} />
          </a>
        ),
        person.title && <bdi>{person.title}</bdi>,
        <MailLink email={person.email} />,
        <PhoneLink phone={person.phone} />,
      ])}
    />
  )
}

export const PersonsPage = (p: { view: View; slug: string; asked: Asked; found: Page<ListedPerson> }) => {
  const { t } = p.view
  const path = personsPath(p.slug)
  const add = p.view.can('people.manage') && (
    <ButtonLink href={newPersonPath(p.slug)}>{t(words.addPerson)}</ButtonLink>
  )
  return (
    <Layout view={p.view} title={t(words.persons)}>
      <PageHead title={t(words.persons)} summary={t(words.personsLead)}>
        {add}
      </PageHead>
      {p.found.count === 0 && p.asked.q === '' ? (
        <EmptyState title={t(words.noPersons)} why={t(words.noPersonsWhy)}>
          {add}
        </EmptyState>
      ) : (
        <>
          <div class="stack">
            <Ask action={path} label={t(words.findPerson)} button={t(words.find)} value={p.asked.q} />
            <p role="status">{t(words.personCount, { count: p.found.count })}</p>
          </div>
          {p.found.count === 0 ? (
            <EmptyState title={t(words.noneFound)} why={t(words.noneFoundWhy)}>
              <ButtonLink href={path} kind="second">
                {t(words.showAll)}
              </ButtonLink>
            </EmptyState>
          ) : (
            <Rows view={p.view} slug={p.slug} rows={p.found.rows} />
          )}
          <Pages view={p.view} path={path} asked={p.asked} count={p.found.count} />
        </>
      )}
    </Layout>
  )
}
