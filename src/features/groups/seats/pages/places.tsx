import { sectorName, sectors, sectorWords } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Checkbox, Choices, ErrorSummary, Select, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { type Group, placeRoles } from '../../group.ts'
import { groupPath, newPlacePath, placeChangePath, placeEndingPath, placesPath } from '../../paths.ts'
import { roleWords } from '../../words.ts'
import type { PlaceHeld } from '../place.ts'
import { staffWords, words } from '../words.ts'
import { type CommunityNames, seatName } from './seat-name.ts'

type Props = { view: View; slug: string; group: Group; communities: CommunityNames }

export const PlacesPage = (p: Props & { places: readonly PlaceHeld[] }) => {
  const { view, slug, group, communities, places } = p
  const { t, tongue } = view
  const name = inTongue(group.name, tongue).text
  const add = <ButtonLink href={newPlacePath(slug, group.id)}>{t(staffWords.addPlace)}</ButtonLink>
  return (
    <Layout view={view} title={t(staffWords.placesOf, { group: name })}>
      <PageHead
        above={<BackLink href={groupPath(slug, group.id)} label={name} />}
        title={t(staffWords.placesOf, { group: name })}
        summary={t(staffWords.placesLead)}
      >
        {places.length > 0 && add}
      </PageHead>
      {places.length === 0 ? (
        <EmptyState title={t(staffWords.noPlaces)} why={t(staffWords.noPlacesWhy)}>
          {add}
        </EmptyState>
      ) : (
        <Table
          caption={t(staffWords.places)}
          hideCaption
          columns={[
            { label: t(words.seat) },
            { label: t(staffWords.held), figure: true },
            { label: t(words.openSeats) },
            { label: '' },
          ]}
          rows={places.map(place => [
            <bdi>{seatName(view, place, communities)}</bdi>,
            t(staffWords.of, { held: place.held, seats: place.seats }),
            place.open > 0 ? <Label tone="warn">{t(words.openCount, { count: place.open })}</Label> : '—',
            <div class="actions">
              <a href={placeChangePath(slug, group.id, place.id)}>
                {t(staffWords.change)}
                <span class="unseen">: {seatName(view, place, communities)}</span>
              </a>
              {place.held === 0 && (
                <form method="post" action={placeEndingPath(slug, group.id, place.id)}>
                  <FormGuard view={view} />
                  <Button kind="quiet">{t(staffWords.takeAway)}</Button>
                </form>
              )}
            </div>,
          ])}
        />
      )}
    </Layout>
  )
}

export const PlaceFormPage = (p: Props & { place: PlaceHeld | undefined; form: FormState }) => {
  const { view, slug, group, communities, place, form } = p
  const { t } = view
  const title = t(place ? staffWords.changePlace : staffWords.addPlace)
  const optional = t(staffWords.optional)
  const sector = String(form.values.sector ?? '')
  const known = sectors.map(code => ({ value: code as string, label: t(sectorWords[code]) }))
  // A sector written in words of one's own stays a choice.
  const own =
    sector && !known.some(({ value }) => value === sector)
      ? [{ value: sector, label: sectorName(t, sector) }]
      : []
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={placesPath(slug, group.id)} label={t(staffWords.places)} />}
        title={title}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form
        method="post"
        action={place ? placeChangePath(slug, group.id, place.id) : placesPath(slug, group.id)}
        class="form"
        novalidate
      >
        <FormGuard view={view} />
        <input type="hidden" name="version" value={form.values.version} />
        <TextField form={form} name="seats" label={t(staffWords.count)} inputmode="numeric" short />
        <Choices
          form={form}
          name="role"
          label={t(staffWords.role)}
          side
          choices={placeRoles.map(role => ({ value: role, label: t(roleWords[role]) }))}
        />
        <Checkbox form={form} name="exOfficioVotes" label={t(staffWords.exOfficioVotes)} />
        <Select
          form={form}
          name="sector"
          label={t(staffWords.sector)}
          blank={t(staffWords.anySector)}
          choices={[...own, ...known]}
        />
        <Select
          form={form}
          name="communityId"
          label={t(staffWords.community)}
          blank={t(staffWords.anyCommunity)}
          choices={[...communities].map(([value, name]) => ({ value, label: name }))}
        />
        <TextField
          {...{ form, optional }}
          name="labelEn"
          label={t(staffWords.labelEn)}
          lang="en"
          dir="auto"
        />
        <TextField
          {...{ form, optional }}
          name="labelFr"
          label={t(staffWords.labelFr)}
          lang="fr"
          dir="auto"
        />
        <Actions>
          <Button>{t(staffWords.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
