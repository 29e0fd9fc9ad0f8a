import { Hono } from 'hono'
import { listOrganisations } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { addService, type NewPlace } from '../commands/add-service.ts'
import { changeService } from '../commands/change-service.ts'
import { settleMistake } from '../commands/mistakes.ts'
import { plainNameOf } from '../components/sentences.ts'
import { readCoordinates } from '../coordinates.ts'
import { changeSchema, newServiceSchema } from '../forms.ts'
import { boardOf, isStale, needs } from '../keeping/board.ts'
import { askToConfirm } from '../keeping/commands/ask.ts'
import { rhythmOf } from '../keeping/queries/asked.ts'
import { type ToAsk, toAsk } from '../keeping/queries/due.ts'
import { keptListings } from '../keeping/queries/kept.ts'
import { lettersAtOnce } from '../keeping/rhythm.ts'
import { weekOf } from '../keeping/week.ts'
import { boardWords } from '../keeping/words/board.ts'
import { words as keepingWords } from '../keeping/words/link.ts'
import { blankFields, readTypedListing, type TypedRead, typedFrom } from '../listing-form.ts'
import { ChangePage, NewServicePage } from '../pages/edit.tsx'
import { TendPage } from '../pages/tend.tsx'
import { servicePath, tendPath } from '../paths.ts'
import { findListing, type Listing, openMistakes } from '../queries/one.ts'
import { allLists, listImports, whomToAsk } from '../queries/tend.ts'
import { reachOf } from '../reach-of.ts'
import { staffWords } from '../staff-words.ts'
import { fieldWords } from '../words.ts'
import { slugOf } from './asked.ts'

const editing = 'directory.edit'

const reachOfListing = ({ service, places, organisation }: Listing) =>
  reachOf(
    service.listing,
    places.map(place => place.fields),
    organisation,
  )

/** Says beside the field what could not be read in it. */
export const refuseTyped = (c: AppContext, values: FormState['values'], read: TypedRead & { ok: false }) =>
  refuse(
    c,
    values,
    read.field,
    {
      'unknown-phone': fieldWords.unknownPhone,
      'unknown-language': fieldWords.unknownLanguage,
      'half-hours': keepingWords.halfHours,
    }[read.why],
  )

function placeTyped(value: NewPlace & { latitude?: string | undefined; longitude?: string | undefined }) {
  const { latitude, longitude, street, city, province, postalCode } = value
  if (!latitude && !longitude)
    return { place: street || city ? { street, city, province, postalCode } : undefined }
  const { coordinates } = readCoordinates({ latitude, longitude }, province)
  return coordinates ? { place: { street, city, province, postalCode, coordinates } } : { wrong: true }
}

async function newPage(c: AppContext, form: FormState, status: 200 | 422) {
  const { db, view } = c.var
  const organisations = await listOrganisations(db)
  return c.html(
    <NewServicePage view={view} slug={slugOf(c)} form={form} organisations={organisations} />,
    status,
  )
}

/** What staff do for the list of services. */
export const tendingRoutes = new Hono<AppEnv>()
  .get('/tend', may(editing), async c => {
    const { db, view, now } = c.var
    return c.html(
      <TendPage
        view={view}
        slug={slugOf(c)}
        board={boardOf(await keptListings(db, now), dayIn(view.zone, now))}
        rhythm={await rhythmOf(db)}
        whole={needs.find(need => need === c.req.query('whole'))}
        mistakes={await openMistakes(db)}
        lists={await allLists(db)}
        imports={await listImports(db)}
      />,
    )
  })
  .post('/confirmations', may(editing), async c => {
    const { db, view, now, actor, house } = c.var
    const kept = await keptListings(db, now)
    const { stale } = boardOf(kept, dayIn(view.zone, now)).lines
    const many: ToAsk[] = []
    for (const { organisationId } of stale.slice(0, lettersAtOnce)) {
      const theirs = kept.filter(
        each => each.organisationId === organisationId && isStale(each) && !each.disputed,
      )
      many.push(...(await toAsk(db, theirs, now)))
    }
    const asked = await askToConfirm(db, actor, many, { origin: house.origin, rest: true }, now)
    return redirectSaying(c, tendPath(slugOf(c)), view.t(boardWords.askedMany, asked))
  })
  .post('/mistakes/:mistake/settled', may(editing), async c => {
    const { db, view, now, actor } = c.var
    found((await settleMistake(db, actor, c.req.param('mistake'), now)) || undefined)
    return redirectSaying(c, tendPath(slugOf(c)), view.t(staffWords.settled))
  })
  .get('/new', may(editing), c => {
    const organisationId = c.req.query('organisation') ?? ''
    return newPage(c, emptyForm({ cost: 'unknown', state: 'active', organisationId }), 200)
  })
  .post('/new', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const read = await readForm(c, newServiceSchema)
    if (!read.ok) return newPage(c, read.form, 422)
    const nothing = { phones: [], email: undefined, site: undefined }
    const typed = readTypedListing(blankFields, nothing, read.value, view.tongue, dayIn(view.zone, now))
    if (!typed.ok) return newPage(c, refuseTyped(c, read.values, typed), 422)
    const { place, wrong } = placeTyped(read.value)
    if (wrong) return newPage(c, refuse(c, read.values, 'latitude', staffWords.coordinatesWrong), 422)
    const service = { organisationId: read.value.organisationId, fields: typed.fields, place }
    const id = await addService(db, actor, service, now)
    if (!id) return newPage(c, refuse(c, read.values, 'organisationId', formWords.badChoice), 422)
    return redirectSaying(c, servicePath(slugOf(c), id), view.t(staffWords.added))
  })
  .get('/:id/change', may(editing), async c => {
    const { db, view, now } = c.var
    const listing = found(await findListing(db, c.req.param('id'), now))
    const { service } = listing
    const form = emptyForm(typedFrom(service.listing, reachOfListing(listing), view.tongue))
    return changePage(c, listing, form, service.version, 200)
  })
  .post('/:id/change', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const listing = found(await findListing(db, c.req.param('id'), now))
    const { service } = listing
    const read = await readForm(c, changeSchema)
    if (!read.ok) return changePage(c, listing, read.form, service.version, 422)
    const typed = readTypedListing(
      service.listing,
      reachOfListing(listing),
      read.value,
      view.tongue,
      dayIn(view.zone, now),
    )
    if (!typed.ok) return changePage(c, listing, refuseTyped(c, read.values, typed), read.value.version, 422)
    const change = { fields: typed.fields, by: 'staff' as const, version: read.value.version }
    const done = await changeService(db, actor, service.id, change, now)
    if (!done.ok) {
      const form = refuse(c, read.values, 'form', staffWords.changedMeanwhile)
      return changePage(c, listing, form, done.why === 'changed-meanwhile' ? done.current.version : 1, 409)
    }
    return redirectSaying(c, servicePath(slugOf(c), service.id), view.t(staffWords.saved))
  })
  .post('/:id/confirmation', may(editing), async c => {
    const { db, view, now, actor, house } = c.var
    const { service, organisation, places, spoken } = found(await findListing(db, c.req.param('id'), now))
    const askAt = await whomToAsk(db, service, organisation, places)
    const back = servicePath(slugOf(c), service.id)
    if (!askAt) return redirectSaying(c, back, view.t(staffWords.noAddress))
    const one = [{ service, organisation, askAt, lastSaid: spoken.lastSaid }]
    const asked = await askToConfirm(db, actor, one, { origin: house.origin, rest: false }, now)
    if (asked.letters === 0) return redirectSaying(c, back, view.t(boardWords.saidNotTheirs))
    const who = inTongue(organisation.name, view.tongue).text
    return redirectSaying(c, back, view.t(staffWords.askedNow, { who, email: askAt.email }))
  })

function changePage(
  c: AppContext,
  { service }: Listing,
  form: FormState,
  version: number,
  status: 200 | 409 | 422,
) {
  const { view } = c.var
  const name = plainNameOf(service.listing, view)
  return c.html(
    <ChangePage
      view={view}
      slug={slugOf(c)}
      id={service.id}
      name={name}
      form={form}
      version={version}
      week={weekOf(service.listing.schedules) !== undefined}
    />,
    status,
  )
}
