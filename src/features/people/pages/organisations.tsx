import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Ask, Chips } from '#platform/ui/filters.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { MailLink, PhoneLink } from '#platform/ui/reach.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { organisationKinds } from '../organisation.ts'
import { newOrganisationPath, organisationPath, organisationsPath } from '../paths.ts'
import type { Page } from '../queries.ts'
import { sectorName } from '../sector-words.ts'
import type { OrganisationRow } from '../tables.ts'
import { kindWords, words } from '../words.ts'
import { type Asked, addressOf, Pages } from './parts.tsx'

const Rows = (p: { view: View; slug: string; rows: readonly OrganisationRow[] }) => {
  const { t, tongue } = p.view
  return (
    <Table
      caption={t(words.organisations)}
      hideCaption
      columns={[words.name, words.kind, words.sector, words.phone, words.email].map(name => ({
        label: t(name),
      }))}
      rows={p.rows.map(row => [
        <a href={organisationPath(p.slug, row.id)}>
          <Written text={row.name} tongue={tongue} />
        </a>,
        t(kindWords[row.kind]),
        sectorName(t, row.sector),
        <PhoneLink phone={row.phone} />,
        <MailLink email={row.email} />,
      ])}
    />
  )
}

export const OrganisationsPage = (p: {
  view: View
  slug: string
  asked: Asked
  found: Page<OrganisationRow>
}) => {
  const { t } = p.view
  const path = organisationsPath(p.slug)
  const narrowed = p.asked.q !== '' || p.asked.kind !== undefined
  const add = p.view.can('people.manage') && (
    <ButtonLink href={newOrganisationPath(p.slug)}>{t(words.addOrganisation)}</ButtonLink>
  )
  return (
    <Layout view={p.view} title={t(words.organisations)}>
      <PageHead title={t(words.organisations)} summary={t(words.organisationsLead)}>
        {add}
      </PageHead>
      {p.found.count === 0 && !narrowed ? (
        <EmptyState title={t(words.noOrganisations)} why={t(words.noOrganisationsWhy)}>
          {add}
        </EmptyState>
      ) : (
        <>
          <div class="stack">
            <Ask
              action={path}
              label={t(words.findOrganisation)}
              button={t(words.find)}
              value={p.asked.q}
              {...(p.asked.kind ? { keep: { kind: p.asked.kind } } : {})}
            />
            <Chips
              label={t(words.kinds)}
              remove={t(words.turnOff)}
              chips={organisationKinds.map(kind => ({
                label: t(kindWords[kind]),
                on: kind === p.asked.kind,
                href: addressOf(path, { q: p.asked.q, kind: kind === p.asked.kind ? undefined : kind }),
              }))}
            />
            <p role="status">{t(words.organisationCount, { count: p.found.count })}</p>
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
