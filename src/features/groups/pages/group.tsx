import { organisationPath, type PersonRow, personPath } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Ltr, Prose, Written } from '#platform/ui/written.tsx'
import type { Group } from '../group.ts'
import { groupChangePath, groupsPath, newSeatPath, seatEndingPath } from '../paths.ts'
import type { Seat } from '../queries.ts'
import { kindWords, roleWords, staffWords, words } from '../words.ts'

type Contact = Pick<PersonRow, 'name' | 'email' | 'phone'>

const Looking = (p: { view: View; group: Group; vacancies: number; contact: Contact | undefined }) => {
  const { t, tongue } = p.view
  const { contact } = p
  const about = encodeURIComponent(inTongue(p.group.name, tongue).text)
  return (
    <Card tone="lamp">
      <h2>{t(words.looking, { count: p.vacancies })}</h2>
      <p>{t(words.lookingWhy)}</p>
      {contact?.email && (
        <p class="actions">
          <ButtonLink href={`mailto:${contact.email}?subject=${about}`}>
            {t(words.writeTo, { name: contact.name })}
          </ButtonLink>
          <Ltr>{contact.email}</Ltr>
        </p>
      )}
      {contact?.phone && (
        <p>
          <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
            {t(words.call, { phone: `\u2066${contact.phone}\u2069` })}
          </a>
        </p>
      )}
    </Card>
  )
}

const Roster = (p: { view: View; slug: string; seats: readonly Seat[] }) => {
  const { view, slug } = p
  const { t, tongue } = view
  const manages = view.can('groups.manage')
  const knows = view.can('people.see')
  return (
    <Table
      caption={t(words.rosterAsOf, { day: writeDay(dayIn(view.zone, view.now), tongue) })}
      columns={[
        ...[words.person, words.organisation, words.role, words.since].map(name => ({ label: t(name) })),
        ...(manages ? [{ label: '' }] : []),
      ]}
      rows={p.seats.map(seat => [
        knows ? (
          <a href={personPath(slug, seat.personId)}>
            <bdi>{seat.person}</bdi>
          </a>
        ) : (
          <bdi>{seat.person}</bdi>
        ),
        !seat.organisation || !seat.organisationId ? (
          t(words.themselves)
        ) : knows ? (
          <a href={organisationPath(slug, seat.organisationId)}>
            <Written text={seat.organisation} tongue={tongue} />
          </a>
        ) : (
          <Written text={seat.organisation} tongue={tongue} />
        ),
        t(roleWords[seat.role]),
        <Day day={seat.since} view={view} />,
        ...(manages
          ? [
              <a href={seatEndingPath(slug, seat.groupId, seat.id)}>
                {t(staffWords.end)}
                <span class="unseen">: {seat.person}</span>
              </a>,
            ]
          : []),
      ])}
    />
  )
}

export const GroupPage = (p: {
  view: View
  slug: string
  group: Group
  seats: readonly Seat[]
  /** Whom somebody who is ready to join writes to. */
  contact: Contact | undefined
}) => {
  const { view, slug, group } = p
  const { t, tongue } = view
  return (
    <Layout view={view} title={inTongue(group.name, tongue).text}>
      <PageHead
        above={
          <>
            <BackLink href={groupsPath(slug)} label={t(words.title)} />
            <div>{t(kindWords[group.kind])}</div>
          </>
        }
        title={<Written text={group.name} tongue={tongue} />}
      >
        {view.can('groups.manage') && (
          <>
            <ButtonLink href={newSeatPath(slug, group.id)}>{t(staffWords.seat)}</ButtonLink>
            <ButtonLink href={groupChangePath(slug, group.id)} kind="second">
              {t(staffWords.change)}
            </ButtonLink>
          </>
        )}
      </PageHead>
      {group.purpose && <Prose text={group.purpose} tongue={tongue} />}
      {group.vacancies && (
        <Looking view={view} group={group} vacancies={group.vacancies} contact={p.contact} />
      )}
      <section class="stack">
        <h2>{t(words.roster)}</h2>
        {p.seats.length === 0 ? (
          <p class="quiet">{t(words.nobody)}</p>
        ) : (
          <Roster view={view} slug={slug} seats={p.seats} />
        )}
      </section>
    </Layout>
  )
}
