import { Hono } from 'hono'
import { partnershipContact } from '#features/partnership/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { NotFound } from '#platform/http/refusals.ts'
import { inTongue, type TextIn, textIn } from '#platform/text.ts'
import { plainDate } from '#platform/time.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { communityNames, groupOf, slugOf, todayOf } from './asked-routes.ts'
import { balanceRoutes } from './balance/routes.tsx'
import { callsOpenOn } from './calls/queries.ts'
import { callRoutes } from './calls/routes.tsx'
import { addGroup, changeGroup, closeGroup } from './commands.ts'
import { closingSchema, groupSchema } from './forms.ts'
import { type Group, groupKinds, mayWorkFor } from './group.ts'
import { comingMeetings } from './meetings/queries.ts'
import { ClosingPage } from './pages/closing.tsx'
import { GroupPage } from './pages/group.tsx'
import { GroupFormPage } from './pages/group-form.tsx'
import { GroupsPage } from './pages/groups.tsx'
import { groupChangePath, groupPath, groupsPath } from './paths.ts'
import { listGroups, rosterOn, seatedOn } from './queries.ts'
import { termsInForce } from './reference-terms/queries.ts'
import { termsRoutes } from './reference-terms/routes.tsx'
import { openPlaces } from './seats/queries.ts'
import { seatRoutes } from './seats/routes.tsx'
import { staffWords as seatStaffWords } from './seats/words.ts'
import { kindWords, staffWords, words } from './words.ts'

const valuesOf = (group: Group) => ({
  nameEn: group.name.en ?? '',
  nameFr: group.name.fr ?? '',
  kind: group.kind,
  parentId: group.parentId ?? '',
  purposeEn: group.purpose?.en ?? '',
  purposeFr: group.purpose?.fr ?? '',
  vacancies: group.vacancies ? String(group.vacancies) : '',
  version: String(group.version),
})

const otherThanOurs = (text: TextIn | null): TextIn => {
  const { en: _en, fr: _fr, ...others } = text ?? {}
  return others
}

async function groupForm(c: AppContext, group: Group | undefined, form: FormState, conflict?: Conflict) {
  const { view, db } = c.var
  const slug = slugOf(c)
  const all = await listGroups(db)
  const others = all.filter(
    ({ id, closedOn }) => closedOn === null && (!group || mayWorkFor(all, group.id, id)),
  )
  return (
    <GroupFormPage
      view={view}
      title={view.t(group ? staffWords.change : staffWords.add)}
      action={group ? groupChangePath(slug, group.id) : groupsPath(slug)}
      back={group ? groupPath(slug, group.id) : groupsPath(slug)}
      backLabel={group ? inTongue(group.name, view.tongue).text : view.t(words.title)}
      form={form}
      conflict={conflict}
      others={others}
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

const closingPage = (c: AppContext, group: Group, form: FormState) => (
  <ClosingPage view={c.var.view} slug={slugOf(c)} group={group} form={form} />
)

export const routes = new Hono<AppEnv>()
  .route('/', callRoutes)
  .get('/', may('public'), async c => {
    const { db, view } = c.var
    const today = todayOf(c)
    const [groups, seated] = [await listGroups(db), await seatedOn(db, today)]
    const [open, calls] = [await openPlaces(db, today), await callsOpenOn(db, today)]
    const props = { view, slug: slugOf(c), groups, seated, open, calls, today }
    return c.html(<GroupsPage {...props} />)
  })
  .get('/new', may('groups.manage'), async c =>
    c.html(await groupForm(c, undefined, emptyForm({ kind: 'working-group' }))),
  )
  .post('/', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, groupSchema())
    if (!read.ok) return c.html(await groupForm(c, undefined, read.form), 422)
    const { nameEn, nameFr, purposeEn, purposeFr, kind, vacancies, parentId } = read.value
    const name = textIn({ en: nameEn, fr: nameFr })
    const purpose = textIn({ en: purposeEn, fr: purposeFr })
    const id = await addGroup(db, actor, { name, kind, purpose, vacancies, parentId }, now)
    const sentence = view.t(staffWords.saved, { name: inTongue(name, view.tongue).text })
    return redirectSaying(c, groupPath(slugOf(c), id), sentence)
  })
  .get('/:id', may('public'), async c => {
    const { db, view, now } = c.var
    const group = await groupOf(c)
    const today = todayOf(c)
    const day = plainDate(c.req.query('on') ?? '') ?? today
    return c.html(
      <GroupPage
        view={view}
        slug={slugOf(c)}
        group={group}
        seats={await rosterOn(db, group.id, day)}
        day={day}
        today={today}
        groups={await listGroups(db)}
        open={await openPlaces(db, today, group.id)}
        calls={await callsOpenOn(db, today, group.id)}
        coming={await comingMeetings(db, group.id, view.can('groups.see'), now)}
        terms={await termsInForce(db, group.id, now)}
        communities={await communityNames(db)}
        contact={await partnershipContact(db)}
      />,
    )
  })
  .get('/:id/change', may('groups.manage'), async c => {
    const group = await groupOf(c)
    return c.html(await groupForm(c, group, emptyForm(valuesOf(group))))
  })
  .post('/:id/change', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, groupSchema(Object.keys(otherThanOurs(group.name)).length > 0))
    if (!read.ok) return c.html(await groupForm(c, group, read.form), 422)
    const { nameEn, nameFr, purposeEn, purposeFr, kind, vacancies = 0, parentId = null, version } = read.value
    const name = textIn({ ...otherThanOurs(group.name), en: nameEn, fr: nameFr })
    const purpose = textIn({ ...otherThanOurs(group.purpose), en: purposeEn, fr: purposeFr })
    const part = { name, kind, purpose, vacancies, parentId, version }
    const change = await changeGroup(db, actor, group.id, part, now)
    if (!change.ok) {
      if (change.why === 'not-here') throw new NotFound()
      if (change.why !== 'changed-meanwhile') {
        const form = refuse(c, read.values, 'parentId', seatStaffWords.worksForItself)
        return c.html(await groupForm(c, group, form), 422)
      }
      const form = emptyForm({ ...read.values, version: String(change.current.version) })
      return c.html(await groupForm(c, group, form, conflictWith(c, change.current, read.values)), 409)
    }
    const sentence = view.t(staffWords.saved, { name: inTongue(name, view.tongue).text })
    return redirectSaying(c, groupPath(slugOf(c), group.id), sentence)
  })
  .get('/:id/closing', may('groups.manage'), async c =>
    c.html(closingPage(c, await groupOf(c), emptyForm({ on: todayOf(c) }))),
  )
  .post('/:id/closing', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, closingSchema)
    if (!read.ok) return c.html(closingPage(c, group, read.form), 422)
    const closed = await closeGroup(db, actor, group.id, read.value.on, now)
    if (!closed.ok) {
      if (closed.why === 'not-here') throw new NotFound()
      return c.html(closingPage(c, group, refuse(c, read.values, 'on', seatStaffWords[closed.why])), 422)
    }
    const sentence = view.t(seatStaffWords.closed, { group: inTongue(group.name, view.tongue).text })
    return redirectSaying(c, groupPath(slugOf(c), group.id), sentence)
  })
  .route('/', seatRoutes)
  .route('/', termsRoutes)
  .route('/', balanceRoutes)
