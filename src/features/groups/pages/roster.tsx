import { organisationPath, personPath } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { seatEndingPath, seatPlacePath, seatSignInPath } from '../paths.ts'
import type { Seat } from '../queries.ts'
import { type CommunityNames, seatFor } from '../seats/pages/seat-name.ts'
import { staffWords as seatStaffWords, words as seatWords } from '../seats/words.ts'
import { roleWords, staffWords, words } from '../words.ts'

export const Roster = (p: {
  view: View
  slug: string
  seats: readonly Seat[]
  day: PlainDate
  communities: CommunityNames
}) => {
  const { view, slug } = p
  const { t, tongue } = view
  const manages = view.can('groups.manage')
  const knows = view.can('people.see')
  const names = new Map(p.seats.map(({ id, person }) => [id, person]))
  return (
    <Table
      caption={t(words.rosterAsOf, { day: writeDay(p.day, tongue) })}
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
        <SeatCell
          view={view}
          seat={seat}
          communities={p.communities}
          standsInFor={seat.alternateFor ? names.get(seat.alternateFor) : undefined}
        />,
        <>
          <Day day={seat.since} view={view} />
          {seat.until && (
            <span class="quiet"> {t(seatWords.until, { day: writeDay(seat.until, tongue) })}</span>
          )}
        </>,
        ...(manages ? [<SeatDoings view={view} slug={slug} seat={seat} />] : []),
      ])}
    />
  )
}

const SeatCell = (p: {
  view: View
  seat: Seat
  communities: CommunityNames
  standsInFor: string | undefined
}) => {
  const { t } = p.view
  const { seat } = p
  const named = { label: seat.place, role: seat.role, sector: seat.sector, communityId: seat.communityId }
  const filled = seatFor(p.view, named, p.communities)
  return (
    <>
      {t(roleWords[seat.role])}
      {filled && <span class="quiet"> · {filled}</span>}
      {p.standsInFor && <span class="quiet"> {t(seatWords.standsInFor, { name: p.standsInFor })}</span>}
    </>
  )
}

const SeatDoings = (p: { view: View; slug: string; seat: Seat }) => {
  const { view, slug, seat } = p
  const { t } = view
  if (seat.endedOn !== null) return null
  const chairs = seat.role === 'chair' || seat.role === 'co-chair'
  return (
    <div class="actions">
      <a href={seatEndingPath(slug, seat.groupId, seat.id)}>
        {t(staffWords.end)}
        <span class="unseen">: {seat.person}</span>
      </a>
      <a href={seatPlacePath(slug, seat.groupId, seat.id)}>
        {t(seatStaffWords.fillPlace)}
        <span class="unseen">: {seat.person}</span>
      </a>
      {chairs && (
        <form method="post" action={seatSignInPath(slug, seat.groupId, seat.id)}>
          <FormGuard view={view} />
          <Button kind="quiet">{t(seatStaffWords.signIn, { name: seat.person })}</Button>
        </form>
      )}
    </div>
  )
}
