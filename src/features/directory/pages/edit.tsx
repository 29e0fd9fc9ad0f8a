import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice } from '#platform/ui/conflict.tsx'
import { Checkbox, type Choosable, ErrorSummary, NamedField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Origins } from '../components/origins.tsx'
import { placeLine } from '../components/where.tsx'
import { changePath, newPlacePath, newServicePath, placePath, servicePath, tendPath } from '../paths.ts'
import type { Listing } from '../queries/one.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'
import { AreaField, type Form, ListingFields } from './listing-fields.tsx'
import { DoorFields } from './place-fields.tsx'

export const Errors = (p: Form) => (
  <ErrorSummary
    form={p.form}
    title={p.view.t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
  />
)

/** Where it is given now: each place is changed on a page of its own, because other services may be given there too. */
const Places = (p: { view: View; slug: string; listing: Listing }) => {
  const { view, slug, listing } = p
  const { t } = view
  const { id } = listing.service
  return (
    <section class="stack tight" id="places">
      <h2>{t(staffWords.placeService)}</h2>
      <p class="quiet">{t(staffWords.placesSay)}</p>
      {listing.places.length > 0 && (
        <ul class="plainly">
          {listing.places.map(place => (
            <li>
              <a href={placePath(slug, id, place.id)}>{placeLine(place.fields, view)}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink kind="second" href={newPlacePath(slug, id)}>
          {t(staffWords.addPlace)}
        </ButtonLink>
      </p>
    </section>
  )
}

export const ChangePage = (
  p: Form & {
    slug: string
    listing: Listing
    name: string
    version: number
    week: boolean
    conflict?: Conflict | undefined
  },
) => {
  const { t } = p.view
  const { id } = p.listing.service
  return (
    <Layout view={p.view} title={t(staffWords.changeTitle, { name: p.name })}>
      <BackLink href={servicePath(p.slug, id)} label={p.name} />
      <PageHead title={t(staffWords.changeTitle, { name: p.name })} summary={t(staffWords.changeLead)} />
      {p.conflict && <ConflictNotice view={p.view} conflict={p.conflict} />}
      <Errors {...p} />
      <details>
        <summary>{t(words.from)}</summary>
        <Origins view={p.view} listing={p.listing} />
      </details>
      <Places {...p} />
      <form method="post" action={changePath(p.slug, id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <input type="hidden" name="version" value={String(p.version)} />
        <AreaField {...p} />
        <ListingFields {...p} />
        <Button>{t(staffWords.save)}</Button>
      </form>
    </Layout>
  )
}

export const NewServicePage = (p: Form & { slug: string; organisations: readonly Choosable[] }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(staffWords.addTitle)}>
      <BackLink href={tendPath(p.slug)} label={t(staffWords.tendTitle)} />
      <Errors {...p} />
      <PageHead title={t(staffWords.addTitle)} />
      <form method="post" action={newServicePath(p.slug)} class="form" novalidate>
        <FormGuard view={p.view} />
        <NamedField
          view={p.view}
          form={p.form}
          name="organisation"
          label={t(staffWords.organisation)}
          known={p.organisations}
          mayAdd
        />
        <ListingFields {...p} week />
        <section class="form">
          <h2>{t(staffWords.placeService)}</h2>
          <Checkbox
            form={p.form}
            name="online"
            label={t(staffWords.online)}
            hint={t(staffWords.onlineHint)}
          />
          <AreaField {...p} />
          <p class="quiet">{t(staffWords.doorSay)}</p>
          <DoorFields {...p} />
        </section>
        <Button>{t(staffWords.save)}</Button>
      </form>
    </Layout>
  )
}
