import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { MailLink, PhoneLink, SiteLink } from '#platform/ui/reach.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { newPersonPath, organisationChangePath, organisationsPath, personPath } from '../paths.ts'
import type { HistoryLine } from '../queries.ts'
import { sectorName } from '../sector-words.ts'
import type { OrganisationRow, PersonRow } from '../tables.ts'
import { kindWords, words } from '../words.ts'
import { Happenings } from './parts.tsx'

const Contacts = (p: { view: View; slug: string; contacts: readonly PersonRow[] }) => {
  const { t } = p.view
  return (
    <Table
      caption={t(words.contacts)}
      hideCaption
      columns={[words.name, words.title, words.email, words.phone].map(name => ({ label: t(name) }))}
      rows={p.contacts.map((person, n) => [
        <>
          <a href={personPath(p.slug, person.id)}>
            <bdi>{person.name}</bdi>
          </a>{' '}
          {n === 0 && <Label tone="info">{t(words.mainContact)}</Label>}
        </>,
        person.title && <bdi>{person.title}</bdi>,
        <MailLink email={person.email} />,
        <PhoneLink phone={person.phone} />,
      ])}
    />
  )
}

export const OrganisationPage = (p: {
  view: View
  slug: string
  organisation: OrganisationRow
  /** The community it speaks for. */
  community: string | undefined
  contacts: readonly PersonRow[]
  history: readonly HistoryLine[]
  /** What other rooms know of it. */
  known?: readonly Child[]
}) => {
  const { t, tongue } = p.view
  const { organisation } = p
  const manages = p.view.can('people.manage')
  const other = tongue === 'fr' ? 'en' : 'fr'
  return (
    <Layout view={p.view} title={inTongue(organisation.name, tongue).text}>
      <PageHead
        above={<BackLink href={organisationsPath(p.slug)} label={t(words.organisations)} />}
        title={<Written text={organisation.name} tongue={tongue} />}
      >
        {manages && (
          <ButtonLink href={organisationChangePath(p.slug, organisation.id)} kind="second">
            {t(words.changeOrganisation)}
          </ButtonLink>
        )}
      </PageHead>
      <Pairs
        pairs={[
          [
            t(other === 'fr' ? words.nameFr : words.nameEn),
            organisation.name[other] && <span lang={other}>{organisation.name[other]}</span>,
          ],
          [t(words.kind), t(kindWords[organisation.kind])],
          [t(words.sector), organisation.sector && <bdi>{sectorName(t, organisation.sector)}</bdi>],
          [t(words.community), p.community && <bdi>{p.community}</bdi>],
          [t(words.site), organisation.site && <SiteLink site={organisation.site} />],
          [t(words.email), organisation.email && <MailLink email={organisation.email} />],
          [t(words.phone), organisation.phone && <PhoneLink phone={organisation.phone} />],
        ]}
      />
      <section class="stack">
        <h2>{t(words.contacts)}</h2>
        {p.contacts.length === 0 ? (
          <p class="quiet">{t(words.noContacts)}</p>
        ) : (
          <Contacts view={p.view} slug={p.slug} contacts={p.contacts} />
        )}
        {manages && (
          <p>
            <ButtonLink href={newPersonPath(p.slug, organisation.id)} kind="second">
              {t(words.addContact)}
            </ButtonLink>
          </p>
        )}
      </section>
      {[...(p.known ?? [])]}
      <Happenings view={p.view} lines={p.history} />
    </Layout>
  )
}
