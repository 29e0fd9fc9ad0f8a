import type { Child } from 'hono/jsx'
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
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, DateField, ErrorSummary, Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { type Group, seatRoles } from '../group.ts'
import { groupPath, newSeatPath, seatEndingPath, seatPlacePath } from '../paths.ts'
import type { Seat } from '../queries.ts'
import { type CommunityNames, seatName } from '../seats/pages/seat-name.ts'
import type { PlaceHeld } from '../seats/place.ts'
import { staffWords as seatStaffWords } from '../seats/words.ts'
import { roleWords, staffWords, words } from '../words.ts'

type Props = { view: View; slug: string; group: Group; form: FormState }

const Frame = (p: Props & { title: string; children: Child }) => {
  const { t, tongue } = p.view
  return (
    <Layout view={p.view} title={p.title}>
      <PageHead
        above={<BackLink href={groupPath(p.slug, p.group.id)} label={inTongue(p.group.name, tongue).text} />}
        title={p.title}
      />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
        labels={{
          personId: t(staffWords.who),
          role: t(words.role),
          since: t(staffWords.sinceDay),
          on: t(staffWords.endDay),
          placeId: t(seatStaffWords.whichPlace),
          until: t(seatStaffWords.untilDay),
          alternateFor: t(seatStaffWords.alternateFor),
        }}
      />
      {p.children}
    </Layout>
  )
}

export const NewSeatPage = (
  p: Props & {
    persons: readonly PersonRow[]
    organisations: readonly OrganisationRow[]
    /** Those with an open seat. */
    places: readonly PlaceHeld[]
    /** Who sits there now, for alternates. */
    seats: readonly Seat[]
    communities: CommunityNames
  },
) => {
  const { view, slug, group, form } = p
  const { t, tongue } = view
  const title = t(staffWords.seatIn, { group: inTongue(group.name, tongue).text })
  return (
    <Frame {...p} title={title}>
      <form method="post" action={newSeatPath(slug, group.id)} class="form" novalidate>
        <FormGuard view={view} />
        <Select
          form={form}
          name="personId"
          label={t(staffWords.who)}
          blank={t(staffWords.choose)}
          choices={p.persons.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          form={form}
          name="organisationId"
          label={t(staffWords.forWhom)}
          blank={t(staffWords.forThemselves)}
          choices={p.organisations.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
        <p class="quiet">
          {t(staffWords.notListed)} <a href={newPersonPath(slug)}>{t(staffWords.aPerson)}</a>
          {' · '}
          <a href={newOrganisationPath(slug)}>{t(staffWords.anOrganisation)}</a>
        </p>
        <Choices
          form={form}
          name="role"
          label={t(words.role)}
          side
          choices={seatRoles.map(role => ({ value: role, label: t(roleWords[role]) }))}
        />
        {p.places.length > 0 && (
          <Select
            form={form}
            name="placeId"
            label={t(seatStaffWords.whichPlace)}
            blank={t(seatStaffWords.noPlace)}
            choices={p.places.map(place => ({
              value: place.id,
              label: seatName(view, place, p.communities),
            }))}
          />
        )}
        {p.seats.length > 0 && (
          <Select
            form={form}
            name="alternateFor"
            label={t(seatStaffWords.alternateFor)}
            blank={t(seatStaffWords.notAlternate)}
            choices={p.seats
              .filter(({ role }) => role !== 'alternate')
              .map(({ id, person }) => ({ value: id, label: person }))}
          />
        )}
        <DateField form={form} name="since" label={t(staffWords.sinceDay)} />
        <DateField
          form={form}
          name="until"
          label={t(seatStaffWords.untilDay)}
          optional={t(staffWords.optional)}
        />
        <Actions>
          <Button>{t(staffWords.giveSeat)}</Button>
        </Actions>
      </form>
    </Frame>
  )
}

export const SeatEndingPage = (p: Props & { seat: Seat }) => {
  const { view, slug, group, form, seat } = p
  const { t } = view
  return (
    <Frame {...p} title={t(staffWords.endOf, { name: seat.person })}>
      <p>{t(staffWords.endLead)}</p>
      <form method="post" action={seatEndingPath(slug, group.id, seat.id)} class="form" novalidate>
        <FormGuard view={view} />
        <DateField form={form} name="on" label={t(staffWords.endDay)} min={seat.since} />
        <Actions>
          <Button kind="second">{t(staffWords.end)}</Button>
        </Actions>
      </form>
    </Frame>
  )
}

/** For somebody who sat there before the seats were laid out. */
export const SeatPlacePage = (
  p: Props & { seat: Seat; places: readonly PlaceHeld[]; communities: CommunityNames },
) => {
  const { view, slug, group, form, seat } = p
  const { t } = view
  const title = t(seatStaffWords.fillPlaceOf, { name: seat.person })
  return (
    <Frame {...p} title={title}>
      <form method="post" action={seatPlacePath(slug, group.id, seat.id)} class="form" novalidate>
        <FormGuard view={view} />
        <Select
          form={form}
          name="placeId"
          label={t(seatStaffWords.whichPlace)}
          blank={t(staffWords.choose)}
          choices={p.places.map(place => ({ value: place.id, label: seatName(view, place, p.communities) }))}
        />
        <Actions>
          <Button>{t(seatStaffWords.fillPlace)}</Button>
        </Actions>
      </form>
    </Frame>
  )
}
