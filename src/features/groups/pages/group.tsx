import type { PersonRow } from '#features/people/index.ts'
import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card, Facts, Pairs } from '#platform/ui/card.tsx'
import { DateField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Ltr, Prose, Written } from '#platform/ui/written.tsx'
import { staffWords as balanceWords } from '../balance/words.ts'
import type { OpenCall } from '../calls/call.ts'
import { CallCard } from '../calls/pages/card.tsx'
import { words as callWords } from '../calls/words.ts'
import { type Group, isClosed } from '../group.ts'
import { ComingMeetings } from '../meetings/pages/coming.tsx'
import type { MeetingRow } from '../meetings/rows.ts'
import {
  balancePath,
  groupCallsPath,
  groupChangePath,
  groupClosingPath,
  groupPath,
  groupsPath,
  newSeatPath,
  placesPath,
  renewalPath,
  termsPath,
} from '../paths.ts'
import type { Seat } from '../queries.ts'
import type { ReferenceTerms } from '../reference-terms/queries.ts'
import { words as termsWords } from '../reference-terms/words.ts'
import { type CommunityNames, seatName } from '../seats/pages/seat-name.ts'
import type { OpenPlace } from '../seats/queries.ts'
import { staffWords as seatStaffWords, words as seatWords } from '../seats/words.ts'
import { kindWords, staffWords, words } from '../words.ts'
import { Roster } from './roster.tsx'

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

const Doings = (p: { view: View; slug: string; group: Group }) => {
  const { view, slug, group } = p
  const { t } = view
  if (!view.can('groups.manage')) return null
  const links: [href: string, label: string][] = [
    [placesPath(slug, group.id), t(seatStaffWords.places)],
    [renewalPath(slug, group.id), t(seatStaffWords.renewal)],
    [balancePath(slug, group.id), t(balanceWords.balance)],
    [groupCallsPath(slug, group.id), t(callWords.calls)],
    ...(group.closedOn === null
      ? [[groupClosingPath(slug, group.id), t(seatStaffWords.close)] as [string, string]]
      : []),
  ]
  return <Facts facts={links.map(([href, label]) => <a href={href}>{label}</a>)} />
}

const Open = (p: { view: View; slug: string; open: readonly OpenPlace[]; communities: CommunityNames }) => {
  const { view, slug } = p
  const { t } = view
  return (
    <section class="stack tight">
      <h2>{t(seatWords.openSeats)}</h2>
      <ul>
        {p.open.map(place => (
          <li>
            {seatName(view, place, p.communities)}: {t(seatWords.openCount, { count: place.open })}
            {view.can('groups.manage') && (
              <>
                {' '}
                <a href={`${newSeatPath(slug, place.groupId)}?place=${place.seatId}`}>{t(staffWords.seat)}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const AsOf = (p: { view: View; slug: string; group: Group; day: PlainDate; today: PlainDate }) => {
  const { t } = p.view
  const form = emptyForm({ on: p.day })
  return (
    <form method="get" action={groupPath(p.slug, p.group.id)} class="inline">
      <DateField form={form} name="on" label={t(seatWords.asOf)} max={p.today} />
      <Button kind="second">{t(seatWords.show)}</Button>
    </form>
  )
}

const Related = (p: { view: View; slug: string; group: Group; groups: readonly Group[] }) => {
  const { slug, group } = p
  const { t, tongue } = p.view
  const link = ({ id, name }: Group) => (
    <a href={groupPath(slug, id)}>
      <Written text={name} tongue={tongue} />
    </a>
  )
  const parent = p.groups.find(({ id }) => id === group.parentId)
  const under = p.groups.filter(({ parentId }) => parentId === group.id)
  return (
    <Pairs
      pairs={[
        [t(seatWords.partOf), parent && link(parent)],
        [t(seatWords.under), under.length > 0 && <Facts facts={under.map(link)} />],
      ].map(([name, value]) => [String(name), value || undefined] as const)}
    />
  )
}

export const GroupPage = (p: {
  view: View
  slug: string
  group: Group
  /** Who sat there on `day`. */
  seats: readonly Seat[]
  day: PlainDate
  today: PlainDate
  /** Every body, for those above and below. */
  groups: readonly Group[]
  open: readonly OpenPlace[]
  calls: readonly OpenCall[]
  /** Its next meetings that this reader may know of. */
  coming: readonly MeetingRow[]
  terms: ReferenceTerms | undefined
  communities: CommunityNames
  /** Whom somebody who is ready to join writes to. */
  contact: Contact | undefined
}) => {
  const { view, slug, group } = p
  const { t, tongue } = view
  const closed = isClosed(group, p.today)
  const looksFor = group.vacancies ?? p.open.reduce((sum, { open }) => sum + open, 0)
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
        {view.can('groups.manage') && !closed && (
          <>
            <ButtonLink href={newSeatPath(slug, group.id)}>{t(staffWords.seat)}</ButtonLink>
            <ButtonLink href={groupChangePath(slug, group.id)} kind="second">
              {t(staffWords.change)}
            </ButtonLink>
          </>
        )}
      </PageHead>
      {group.closedOn && (
        <Notice tone="info">{t(seatWords.closedOn, { day: writeDay(group.closedOn, tongue) })}</Notice>
      )}
      <Doings view={view} slug={slug} group={group} />
      {group.purpose && <Prose text={group.purpose} tongue={tongue} />}
      <Related view={view} slug={slug} group={group} groups={p.groups} />
      <ComingMeetings view={view} slug={slug} groupId={group.id} coming={p.coming} />
      {(p.terms || view.can('groups.manage')) && (
        <p>
          <a href={termsPath(slug, group.id)}>{t(termsWords.title)}</a>
        </p>
      )}
      {p.calls.map(call => (
        <CallCard view={view} slug={slug} call={call} />
      ))}
      {!closed && looksFor > 0 && p.calls.length === 0 && (
        <Looking view={view} group={group} vacancies={looksFor} contact={p.contact} />
      )}
      {p.open.length > 0 && <Open view={view} slug={slug} open={p.open} communities={p.communities} />}
      <section class="stack">
        <h2>{t(words.roster)}</h2>
        {p.seats.length === 0 ? (
          <p class="quiet">{t(p.day === p.today ? words.nobody : seatWords.nobodyThen)}</p>
        ) : (
          <Roster view={view} slug={slug} seats={p.seats} day={p.day} communities={p.communities} />
        )}
        <AsOf view={view} slug={slug} group={group} day={p.day} today={p.today} />
      </section>
    </Layout>
  )
}
