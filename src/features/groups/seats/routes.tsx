import { Hono } from 'hono'
import { listOrganisations, listPersons } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, textIn } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import type { Message } from '#platform/words/messages.ts'
import { communityNames, groupOf, slugOf, todayOf } from '../asked-routes.ts'
import type { Group } from '../group.ts'
import { NewSeatPage, SeatEndingPage, SeatPlacePage } from '../pages/seat.tsx'
import { groupPath, placesPath } from '../paths.ts'
import { findSeat, rosterOn, type Seat } from '../queries.ts'
import { staffWords as groupStaffWords } from '../words.ts'
import { addPlace, changePlace, endPlace, fillPlace, type PlaceFacts } from './commands/places.ts'
import { endSeat, type SeatingRefused, seat } from './commands/seating.ts'
import { fillingSchema, placeSchema, seatEndingSchema, seatSchema } from './forms.ts'
import { PlaceFormPage, PlacesPage } from './pages/places.tsx'
import type { PlaceHeld } from './place.ts'
import { findPlace, placesOn } from './queries.ts'
import { renewalRoutes } from './renewal-routes.tsx'
import { giveChairSignIn } from './sign-in-commands.ts'
import { staffWords } from './words.ts'

const heldSeat = async (c: AppContext, group: Group) => {
  const held = found(await findSeat(c.var.db, c.req.param('seat') ?? ''))
  if (held.groupId !== group.id) throw new NotFound()
  return held
}

const placeOf = async (c: AppContext, group: Group) => {
  const place = found(await findPlace(c.var.db, c.req.param('place') ?? '', todayOf(c)))
  if (place.groupId !== group.id || place.endedOn !== null) throw new NotFound()
  return place
}

async function newSeatPage(c: AppContext, group: Group, form: FormState) {
  const { db, view } = c.var
  const today = todayOf(c)
  const [persons, organisations] = [await listPersons(db), await listOrganisations(db)]
  const places = (await placesOn(db, group.id, today)).filter(({ open }) => open > 0)
  const seats = await rosterOn(db, group.id, today)
  const communities = await communityNames(db)
  const props = { view, slug: slugOf(c), group, form, persons, organisations, places, seats, communities }
  return <NewSeatPage {...props} />
}

const seatingRefused: Record<SeatingRefused, [field: string, message: Message]> = {
  'not-here': ['personId', formWords.badChoice],
  'already-seated': ['personId', groupStaffWords.alreadySeated],
  'no-seat-left': ['placeId', staffWords.noSeatLeft],
  closed: ['since', staffWords.closedThen],
  'ends-before-it-begins': ['until', staffWords.endsBefore],
  'alternate-for-whom': ['alternateFor', staffWords.alternateForWhom],
}

async function seatPlacePage(c: AppContext, group: Group, held: Seat, form: FormState) {
  const { db, view } = c.var
  const places = (await placesOn(db, group.id, todayOf(c))).filter(
    ({ open, id }) => open > 0 || id === held.placeId,
  )
  const communities = await communityNames(db)
  return <SeatPlacePage {...{ view, group, form, places, communities }} slug={slugOf(c)} seat={held} />
}

const placeForm = async (c: AppContext, group: Group, place: PlaceHeld | undefined, form: FormState) => (
  <PlaceFormPage
    view={c.var.view}
    slug={slugOf(c)}
    group={group}
    place={place}
    communities={await communityNames(c.var.db)}
    form={form}
  />
)

interface PlaceTyped extends Omit<PlaceFacts, 'label' | 'exOfficioVotes'> {
  labelEn?: string | undefined
  labelFr?: string | undefined
  exOfficioVotes?: 'yes' | undefined
  version: number
}
const factsFrom = ({ labelEn, labelFr, exOfficioVotes, version: _, ...typed }: PlaceTyped): PlaceFacts => ({
  ...typed,
  label: textIn({ en: labelEn, fr: labelFr }),
  exOfficioVotes: exOfficioVotes === 'yes',
})

const placeValues = (place: PlaceHeld) => ({
  labelEn: place.label?.en ?? '',
  labelFr: place.label?.fr ?? '',
  role: place.role,
  exOfficioVotes: place.role === 'ex-officio' && place.votes ? 'yes' : '',
  sector: place.sector ?? '',
  communityId: place.communityId ?? '',
  seats: String(place.seats),
  version: String(place.version),
})

export const seatRoutes = new Hono<AppEnv>()
  .get('/:id/seats/new', may('groups.manage'), async c => {
    const place = c.req.query('place') ?? ''
    const form = emptyForm({ role: 'member', since: todayOf(c), placeId: place })
    return c.html(await newSeatPage(c, await groupOf(c), form))
  })
  .post('/:id/seats/new', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, seatSchema)
    if (!read.ok) return c.html(await newSeatPage(c, group, read.form), 422)
    const outcome = await seat(db, actor, { ...read.value, groupId: group.id }, now)
    if (!outcome.ok) {
      const [field, message] = seatingRefused[outcome.why]
      return c.html(await newSeatPage(c, group, refuse(c, read.values, field, message)), 422)
    }
    const { person } = found(await findSeat(db, outcome.id))
    const said = { name: person, group: inTongue(group.name, view.tongue).text }
    return redirectSaying(c, groupPath(slugOf(c), group.id), view.t(groupStaffWords.seated, said))
  })
  .get('/:id/seats/:seat/ending', may('groups.manage'), async c => {
    const group = await groupOf(c)
    const held = await heldSeat(c, group)
    const form = emptyForm({ on: todayOf(c) })
    return c.html(<SeatEndingPage view={c.var.view} slug={slugOf(c)} group={group} seat={held} form={form} />)
  })
  .post('/:id/seats/:seat/ending', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const held = await heldSeat(c, group)
    const again = (form: FormState) =>
      c.html(<SeatEndingPage view={view} slug={slugOf(c)} group={group} seat={held} form={form} />, 422)
    const read = await readForm(c, seatEndingSchema)
    if (!read.ok) return again(read.form)
    const outcome = await endSeat(db, actor, held.id, read.value.on, now)
    if (outcome.ok)
      return redirectSaying(
        c,
        groupPath(slugOf(c), group.id),
        view.t(groupStaffWords.ended, { name: held.person }),
      )
    if (outcome.why === 'not-here') throw new NotFound()
    if (outcome.why === 'already-ended')
      return again(refuse(c, read.values, 'form', groupStaffWords.alreadyEnded))
    const began = { day: writeDay(held.since, view.tongue) }
    return again(refuse(c, read.values, 'on', groupStaffWords.beforeItBegan, began))
  })
  .get('/:id/seats/:seat/place', may('groups.manage'), async c => {
    const group = await groupOf(c)
    const held = await heldSeat(c, group)
    return c.html(await seatPlacePage(c, group, held, emptyForm({ placeId: held.placeId ?? '' })))
  })
  .post('/:id/seats/:seat/place', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const held = await heldSeat(c, group)
    const read = await readForm(c, fillingSchema)
    if (!read.ok) return c.html(await seatPlacePage(c, group, held, read.form), 422)
    const filled = await fillPlace(db, actor, held.id, read.value.placeId, now)
    if (!filled.ok) {
      const message = filled.why === 'no-seat-left' ? staffWords.noSeatLeft : formWords.badChoice
      return c.html(await seatPlacePage(c, group, held, refuse(c, read.values, 'placeId', message)), 422)
    }
    return redirectSaying(c, groupPath(slugOf(c), group.id), view.t(staffWords.placeSaved))
  })
  .post('/:id/seats/:seat/sign-in', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const held = await heldSeat(c, group)
    const given = await giveChairSignIn(db, actor, held.id, now)
    const sentence = given.ok
      ? view.t(staffWords.signInGiven, { name: held.person, email: given.email })
      : view.t(given.why === 'no-email' ? staffWords.noEmail : staffWords.notChair)
    return redirectSaying(c, groupPath(slugOf(c), group.id), sentence)
  })
  .get('/:id/places', may('groups.manage'), async c => {
    const { db, view } = c.var
    const group = await groupOf(c)
    const places = await placesOn(db, group.id, todayOf(c))
    const communities = await communityNames(db)
    return c.html(<PlacesPage {...{ view, group, places, communities }} slug={slugOf(c)} />)
  })
  .get('/:id/places/new', may('groups.manage'), async c =>
    c.html(await placeForm(c, await groupOf(c), undefined, emptyForm({ role: 'member', seats: '1' }))),
  )
  .post('/:id/places', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, placeSchema)
    if (!read.ok) return c.html(await placeForm(c, group, undefined, read.form), 422)
    const added = await addPlace(db, actor, group.id, factsFrom(read.value), now)
    if (!added.ok) {
      const message = added.why === 'closed' ? staffWords.closedThen : formWords.badChoice
      const form = refuse(c, read.values, added.why === 'closed' ? 'form' : 'communityId', message)
      return c.html(await placeForm(c, group, undefined, form), 422)
    }
    return redirectSaying(c, placesPath(slugOf(c), group.id), view.t(staffWords.placeSaved))
  })
  .get('/:id/places/:place/change', may('groups.manage'), async c => {
    const group = await groupOf(c)
    const place = await placeOf(c, group)
    return c.html(await placeForm(c, group, place, emptyForm(placeValues(place))))
  })
  .post('/:id/places/:place/change', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const place = await placeOf(c, group)
    const read = await readForm(c, placeSchema)
    if (!read.ok) return c.html(await placeForm(c, group, place, read.form), 422)
    const facts = { ...factsFrom(read.value), version: read.value.version }
    const changed = await changePlace(db, actor, place.id, facts, todayOf(c), now)
    if (changed.ok) return redirectSaying(c, placesPath(slugOf(c), group.id), view.t(staffWords.placeSaved))
    if (changed.why === 'changed-meanwhile') {
      const values = { ...read.values, version: String(place.version) }
      const form = refuse(c, values, 'form', staffWords.changedMeanwhile)
      return c.html(await placeForm(c, group, place, form), 409)
    }
    const form =
      changed.why === 'fewer-than-sit'
        ? refuse(c, read.values, 'seats', staffWords.fewerThanSit)
        : refuse(c, read.values, 'communityId', formWords.badChoice)
    return c.html(await placeForm(c, group, place, form), 422)
  })
  .post('/:id/places/:place/ending', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const place = await placeOf(c, group)
    const ended = await endPlace(db, actor, place.id, todayOf(c), now)
    const sentence = view.t(ended.ok ? staffWords.placeEnded : staffWords.somebodySits)
    return redirectSaying(c, placesPath(slugOf(c), group.id), sentence)
  })
  .route('/', renewalRoutes)
