import { Hono } from 'hono'
import { listOrganisations, listPersons } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, type TextIn, textIn } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { addGroup, changeGroup, endSeat, seat } from './commands.ts'
import { groupSchema, seatEndingSchema, seatSchema } from './forms.ts'
import { type Group, groupKinds } from './group.ts'
import { GroupPage } from './pages/group.tsx'
import { GroupFormPage } from './pages/group-form.tsx'
import { GroupsPage } from './pages/groups.tsx'
import { NewSeatPage, SeatEndingPage } from './pages/seat.tsx'
import { groupChangePath, groupPath, groupsPath } from './paths.ts'
import { findGroup, findSeat, listGroups, rosterOn, seatedOn, whomToAsk } from './queries.ts'
import { kindWords, staffWords, words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const todayOf = (c: AppContext) => dayIn(c.var.view.zone, c.var.now)

const groupOf = async (c: AppContext): Promise<Group> =>
  found(await findGroup(c.var.db, c.req.param('id') ?? ''))

const heldSeat = async (c: AppContext, group: Group) => {
  const held = found(await findSeat(c.var.db, c.req.param('seat') ?? ''))
  if (held.groupId !== group.id) throw new NotFound()
  return held
}

const valuesOf = (group: Group) => ({
  nameEn: group.name.en ?? '',
  nameFr: group.name.fr ?? '',
  kind: group.kind,
  purposeEn: group.purpose?.en ?? '',
  purposeFr: group.purpose?.fr ?? '',
  vacancies: group.vacancies ? String(group.vacancies) : '',
  version: String(group.version),
})

const otherThanOurs = (text: TextIn | null): TextIn => {
  const { en: _en, fr: _fr, ...others } = text ?? {}
  return others
}

const groupForm = (c: AppContext, group: Group | undefined, form: FormState, conflict?: Conflict) => {
  const { view } = c.var
  const slug = slugOf(c)
  return (
    <GroupFormPage
      view={view}
      title={view.t(group ? staffWords.change : staffWords.add)}
      action={group ? groupChangePath(slug, group.id) : groupsPath(slug)}
      back={group ? groupPath(slug, group.id) : groupsPath(slug)}
      backLabel={group ? inTongue(group.name, view.tongue).text : view.t(words.title)}
      form={form}
      conflict={conflict}
    />
  )
}

/** What was typed beside what is saved now. */
const conflictWith = (c: AppContext, current: Group, sent: FormState['values']): Conflict => {
  const { t } = c.var.view
  const saved = valuesOf(current)
  const shown = (values: FormState['values'], field: keyof typeof saved) => {
    const value = String(values[field] ?? '')
    if (field !== 'kind') return value
    const kind = groupKinds.find(known => known === value)
    return kind ? t(kindWords[kind]) : value
  }
  const fields = ['nameEn', 'nameFr', 'kind', 'purposeEn', 'purposeFr', 'vacancies'] as const
  return {
    at: current.changedAt,
    fields: fields.map(field => ({
      label: t(staffWords[field]),
      theirs: shown(saved, field),
      yours: shown(sent, field),
    })),
  }
}

async function newSeatPage(c: AppContext, group: Group, form: FormState) {
  const { db, view } = c.var
  const [persons, organisations] = [await listPersons(db), await listOrganisations(db)]
  const props = { view, slug: slugOf(c), group, form, persons, organisations }
  return <NewSeatPage {...props} />
}

export const routes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view } = c.var
    const [groups, seated] = [await listGroups(db), await seatedOn(db, todayOf(c))]
    return c.html(<GroupsPage view={view} slug={slugOf(c)} groups={groups} seated={seated} />)
  })
  .get('/new', may('groups.manage'), c =>
    c.html(groupForm(c, undefined, emptyForm({ kind: 'working-group' }))),
  )
  .post('/', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, groupSchema())
    if (!read.ok) return c.html(groupForm(c, undefined, read.form), 422)
    const { nameEn, nameFr, purposeEn, purposeFr, kind, vacancies } = read.value
    const name = textIn({ en: nameEn, fr: nameFr })
    const purpose = textIn({ en: purposeEn, fr: purposeFr })
    const id = await addGroup(db, actor, { name, kind, purpose, vacancies }, now)
    const sentence = view.t(staffWords.saved, { name: inTongue(name, view.tongue).text })
    return redirectSaying(c, groupPath(slugOf(c), id), sentence)
  })
  .get('/:id', may('public'), async c => {
    const { db, view } = c.var
    const group = await groupOf(c)
    const seats = await rosterOn(db, group.id, todayOf(c))
    const contact = await whomToAsk(db)
    return c.html(<GroupPage view={view} slug={slugOf(c)} group={group} seats={seats} contact={contact} />)
  })
  .get('/:id/change', may('groups.manage'), async c => {
    const group = await groupOf(c)
    return c.html(groupForm(c, group, emptyForm(valuesOf(group))))
  })
  .post('/:id/change', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, groupSchema(Object.keys(otherThanOurs(group.name)).length > 0))
    if (!read.ok) return c.html(groupForm(c, group, read.form), 422)
    const { nameEn, nameFr, purposeEn, purposeFr, kind, vacancies = 0, version } = read.value
    const name = textIn({ ...otherThanOurs(group.name), en: nameEn, fr: nameFr })
    const purpose = textIn({ ...otherThanOurs(group.purpose), en: purposeEn, fr: purposeFr })
    const part = { name, kind, purpose, vacancies, version }
    const change = await changeGroup(db, actor, group.id, part, now)
    if (!change.ok) {
      if (change.why === 'not-here') throw new NotFound()
      const form = emptyForm({ ...read.values, version: String(change.current.version) })
      return c.html(groupForm(c, group, form, conflictWith(c, change.current, read.values)), 409)
    }
    const sentence = view.t(staffWords.saved, { name: inTongue(name, view.tongue).text })
    return redirectSaying(c, groupPath(slugOf(c), group.id), sentence)
  })
  .get('/:id/seats/new', may('groups.manage'), async c => {
    const form = emptyForm({ role: 'member', since: todayOf(c) })
    return c.html(await newSeatPage(c, await groupOf(c), form))
  })
  .post('/:id/seats/new', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, seatSchema)
    if (!read.ok) return c.html(await newSeatPage(c, group, read.form), 422)
    const outcome = await seat(db, actor, { ...read.value, groupId: group.id }, now)
    if (!outcome.ok) {
      const message = outcome.why === 'not-here' ? formWords.badChoice : staffWords.alreadySeated
      return c.html(await newSeatPage(c, group, refuse(c, read.values, 'personId', message)), 422)
    }
    const { person } = found(await findSeat(db, outcome.id))
    const sentence = view.t(staffWords.seated, {
      name: person,
      group: inTongue(group.name, view.tongue).text,
    })
    return redirectSaying(c, groupPath(slugOf(c), group.id), sentence)
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
        view.t(staffWords.ended, { name: held.person }),
      )
    if (outcome.why === 'not-here') throw new NotFound()
    if (outcome.why === 'already-ended') return again(refuse(c, read.values, 'form', staffWords.alreadyEnded))
    const began = { day: writeDay(held.since, view.tongue) }
    return again(refuse(c, read.values, 'on', staffWords.beforeItBegan, began))
  })
