import { Hono } from 'hono'
import { addOrganisation, choosable, listOrganisations } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { textIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { namedWords } from '#platform/ui/form/named-words.ts'
import { namedChoice } from '#platform/ui/form.ts'
import { addService } from '../commands/add-service.ts'
import { changeService } from '../commands/change-service.ts'
import { plainNameOf } from '../components/sentences.ts'
import { changeSchema, newServiceSchema } from '../forms.ts'
import { reachOfListing } from '../keeping/pages/letter.tsx'
import { weekOf } from '../keeping/week.ts'
import { blankFields } from '../listing-form.ts'
import type { LocationFields } from '../origin.ts'
import { ChangePage, NewServicePage } from '../pages/edit.tsx'
import { servicePath } from '../paths.ts'
import { blankPlace, readTypedPlace, type TypedPlace } from '../place-form.ts'
import { findListing, type Listing } from '../queries/one.ts'
import { readTypedListing, typedListingFrom } from '../staff-form.ts'
import { staffWords } from '../staff-words.ts'
import { slugOf } from './asked.ts'
import { conflictOver } from './conflict.ts'
import { refuseTyped } from './refuse-typed.ts'

const editing = 'directory.edit'

const choosableHere = async ({ var: { db, view } }: AppContext) =>
  choosable(await listOrganisations(db), view.tongue)

async function newPage(c: AppContext, form: FormState, status: 200 | 422) {
  const { view } = c.var
  const organisations = await choosableHere(c)
  return c.html(
    <NewServicePage view={view} slug={slugOf(c)} form={form} organisations={organisations} />,
    status,
  )
}

interface Shown {
  version?: number
  conflict?: Conflict
  status?: 409 | 422
}

function changePage(c: AppContext, listing: Listing, form: FormState, shown: Shown = {}) {
  const { view } = c.var
  const { service } = listing
  return c.html(
    <ChangePage
      view={view}
      slug={slugOf(c)}
      listing={listing}
      name={plainNameOf(service.listing, view)}
      form={form}
      version={shown.version ?? service.version}
      week={weekOf(service.listing.schedules) !== undefined}
      conflict={shown.conflict}
    />,
    shown.status ?? 200,
  )
}

type PlacesTyped = Omit<TypedPlace, 'way'> & { online?: 'yes' | undefined }

/** Online, at an address, both, or at none: over an area or by phone. */
function placesFrom({ online, ...typed }: PlacesTyped, tongue: 'en' | 'fr') {
  const virtual: LocationFields[] = online ? [{ ...blankPlace, form: 'virtual' }] : []
  const isEmpty = Object.entries(typed).every(([, value]) => value === undefined)
  if (isEmpty) return { ok: true as const, places: virtual }
  const door = readTypedPlace(blankPlace, { ...typed, way: 'door' }, tongue)
  return door.ok ? { ok: true as const, places: [...virtual, door.fields] } : door
}

/** Staff write a listing by hand. */
export const writingRoutes = new Hono<AppEnv>()
  .get('/new', may(editing), c => {
    const organisation = c.req.query('organisation') ?? ''
    return newPage(c, emptyForm({ cost: 'unknown', state: 'active', organisation }), 200)
  })
  .post('/new', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const read = await readForm(c, newServiceSchema)
    if (!read.ok) return newPage(c, read.form, 422)
    const { value, values } = read
    const by = namedChoice(values, 'organisation', await choosableHere(c))
    if (by.is === 'near' || by.is === 'several')
      return newPage(c, refuse(c, values, 'organisation', namedWords[by.is]), 422)
    const nothing = { phones: [], email: undefined, site: undefined }
    const typed = readTypedListing(blankFields, nothing, value, view.tongue, dayIn(view.zone, now))
    if (!typed.ok) return newPage(c, refuseTyped(c, values, typed), 422)
    const tongue = view.tongue === 'fr' ? 'fr' : 'en'
    const { nameOfPlaceEn, nameOfPlaceFr, street, city, province, postalCode, latitude, longitude } = value
    const { accessibilityEn, accessibilityFr, transportEn, transportFr, online } = value
    const given = placesFrom(
      {
        ...{ nameOfPlaceEn, nameOfPlaceFr, street, city, province, postalCode, latitude, longitude },
        ...{ accessibilityEn, accessibilityFr, transportEn, transportFr, online },
      },
      tongue,
    )
    if (!given.ok) return newPage(c, refuseTyped(c, values, given), 422)
    const named = 'name' in by ? by.name : value.organisation.trim()
    const organisationId =
      by.is === 'known' ? by.id : await addOrganisation(db, actor, { name: textIn({ [tongue]: named }) }, now)
    const service = { organisationId, fields: typed.fields, places: given.places }
    const id = found(await addService(db, actor, service, now))
    const said =
      by.is === 'known' ? view.t(staffWords.added) : view.t(staffWords.addedWithOrganisation, { name: named })
    return redirectSaying(c, servicePath(slugOf(c), id), said)
  })
  .get('/:id/change', may(editing), async c => {
    const { db, view, now } = c.var
    const listing = found(await findListing(db, c.req.param('id'), now))
    const shown = typedListingFrom(listing.service.listing, reachOfListing(listing), view.tongue)
    return changePage(c, listing, emptyForm(shown))
  })
  .post('/:id/change', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const listing = found(await findListing(db, c.req.param('id'), now))
    const { service } = listing
    const reach = reachOfListing(listing)
    // What a form does not hold stays as it is.
    const shown = typedListingFrom(service.listing, reach, view.tongue)
    const read = await readForm(c, changeSchema, { ...shown, kinds: [], audiences: [] })
    const sent = Number(read.values.version)
    const version = Number.isInteger(sent) ? sent : service.version
    if (!read.ok) return changePage(c, listing, read.form, { version, status: 422 })
    const today = dayIn(view.zone, now)
    const typed = readTypedListing(service.listing, reach, read.value, view.tongue, today)
    if (!typed.ok) return changePage(c, listing, refuseTyped(c, read.values, typed), { version, status: 422 })
    const change = { fields: typed.fields, by: 'staff' as const, version }
    const done = await changeService(db, actor, service.id, change, now)
    if (!done.ok) {
      const { current } = found(done.why === 'changed-meanwhile' ? done : undefined)
      const over = { fields: current.listing, origins: current.origins, changedAt: current.changedAt }
      const conflict = conflictOver(over, typed.fields, view)
      return changePage(c, listing, emptyForm(read.values), {
        version: current.version,
        conflict,
        status: 409,
      })
    }
    return redirectSaying(c, servicePath(slugOf(c), service.id), view.t(staffWords.saved))
  })
