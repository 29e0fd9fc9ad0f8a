import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { addPlace, changePlace, leavePlace } from '../commands/places.ts'
import { plainNameOf } from '../components/sentences.ts'
import { placeSchema } from '../forms.ts'
import { PlacePage } from '../pages/place.tsx'
import { changePath } from '../paths.ts'
import { blankPlace, readTypedPlace, typedPlaceFrom } from '../place-form.ts'
import { findListing } from '../queries/one.ts'
import { findPlace, type PlaceSeen } from '../queries/places.ts'
import { staffWords } from '../staff-words.ts'
import { slugOf } from './asked.ts'
import { conflictOver } from './conflict.ts'
import { refuseTyped } from './refuse-typed.ts'

const editing = 'directory.edit'

async function serviceOf(c: AppContext) {
  const { db, view, now } = c.var
  const { service } = found(await findListing(db, c.req.param('id') ?? '', now))
  return { id: service.id, name: plainNameOf(service.listing, view) }
}

interface Shown {
  seen?: PlaceSeen
  version?: number
  conflict?: Conflict
  status?: 409 | 422
}

async function placePage(c: AppContext, form: FormState, shown: Shown = {}) {
  const { view } = c.var
  const { seen, conflict, status = 200 } = shown
  return c.html(
    <PlacePage
      view={view}
      slug={slugOf(c)}
      {...(await serviceOf(c))}
      form={form}
      seen={seen}
      version={shown.version ?? seen?.place.version ?? 0}
      conflict={conflict}
    />,
    status,
  )
}

const backOf = (c: AppContext, id: string) => `${changePath(slugOf(c), id)}#places`

/** Where a service is given, place by place. */
export const placesRoutes = new Hono<AppEnv>()
  .get('/:id/places/new', may(editing), c => placePage(c, emptyForm({ way: 'door' })))
  .post('/:id/places', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const { id } = await serviceOf(c)
    const read = await readForm(c, placeSchema)
    if (!read.ok) return placePage(c, read.form, { status: 422 })
    const typed = readTypedPlace(blankPlace, read.value, view.tongue)
    if (!typed.ok) return placePage(c, refuseTyped(c, read.values, typed), { status: 422 })
    found(await addPlace(db, actor, id, typed.fields, now))
    return redirectSaying(c, backOf(c, id), view.t(staffWords.placeAdded))
  })
  .get('/:id/places/:place', may(editing), async c => {
    const { db, view } = c.var
    const seen = found(await findPlace(db, c.req.param('id'), c.req.param('place')))
    return placePage(c, emptyForm(typedPlaceFrom(seen.place.listing, view.tongue)), { seen })
  })
  .post('/:id/places/:place', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const seen = found(await findPlace(db, c.req.param('id'), c.req.param('place')))
    const { place } = seen
    const read = await readForm(c, placeSchema)
    const sent = Number(read.values.version)
    const version = Number.isInteger(sent) ? sent : place.version
    if (!read.ok) return placePage(c, read.form, { seen, version, status: 422 })
    const typed = readTypedPlace(place.listing, read.value, view.tongue)
    if (!typed.ok) return placePage(c, refuseTyped(c, read.values, typed), { seen, version, status: 422 })
    const done = await changePlace(db, actor, place.id, { fields: typed.fields, version }, now)
    if (!done.ok) {
      const { current } = found(done.why === 'changed-meanwhile' ? done : undefined)
      const over = { fields: current.listing, origins: current.origins, changedAt: current.changedAt }
      const conflict = conflictOver(over, typed.fields, view)
      return placePage(c, emptyForm(read.values), {
        seen,
        version: current.version,
        conflict,
        status: 409,
      })
    }
    return redirectSaying(
      c,
      backOf(c, c.req.param('id')),
      view.t(staffWords.placeSaved, { count: done.services }),
    )
  })
  .post('/:id/places/:place/leaving', may(editing), async c => {
    const { db, view, now, actor } = c.var
    const { place } = found(await findPlace(db, c.req.param('id'), c.req.param('place')))
    const { id } = await serviceOf(c)
    found((await leavePlace(db, actor, id, place.id, now)) || undefined)
    return redirectSaying(c, backOf(c, id), view.t(staffWords.placeLeft))
  })
