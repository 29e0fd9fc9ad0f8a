import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, isTongue, tongueNames } from '#platform/text.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { addPerson, changePerson } from '../commands.ts'
import { personSchema } from '../forms.ts'
import { PersonPage } from '../pages/person.tsx'
import { PersonFormPage, type PersonFormProps } from '../pages/person-form.tsx'
import { PersonsPage } from '../pages/persons.tsx'
import { organisationPath, personChangePath, personPath, personsPath } from '../paths.ts'
import { findOrganisation, findPerson, historyOf, listOrganisations, searchPersons } from '../queries.ts'
import type { PersonRow } from '../tables.ts'
import { words } from '../words.ts'
import { askedIn } from './asked.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

const valuesOf = (row: PersonRow) => ({
  name: row.name,
  organisationId: row.organisationId ?? '',
  title: row.title ?? '',
  email: row.email ?? '',
  phone: row.phone ?? '',
  tongue: row.tongue,
})

async function conflictWith(c: AppContext, current: PersonRow, sent: object): Promise<Conflict> {
  const { db, view } = c.var
  const yours = new Map<string, unknown>(Object.entries(sent))
  const [last] = await historyOf(db, current.id, 1)
  const theirs = valuesOf(current)
  const label = { ...words, organisationId: words.organisation }
  const said = async (field: string, value: string) => {
    if (field === 'tongue' && isTongue(value)) return tongueNames[value]
    if (field !== 'organisationId' || !value) return value
    return inTongue((await findOrganisation(db, value))?.name, view.tongue).text
  }
  const fields = (Object.keys(theirs) as (keyof typeof theirs)[]).map(async field => ({
    label: view.t(label[field]),
    theirs: await said(field, theirs[field]),
    yours: await said(field, String(yours.get(field) ?? '')),
  }))
  return { by: last?.actorName, at: current.changedAt, fields: await Promise.all(fields) }
}

type Shown = Pick<PersonFormProps, 'form' | 'version'> & { conflict?: Conflict }

async function formPage(c: AppContext, person: PersonRow | undefined, shown: Shown) {
  const { db, view } = c.var
  const slug = slugOf(c)
  return (
    <PersonFormPage
      view={view}
      title={view.t(person ? words.changePerson : words.addPerson)}
      action={person ? personChangePath(slug, person.id) : personsPath(slug)}
      back={person ? personPath(slug, person.id) : personsPath(slug)}
      organisations={await listOrganisations(db)}
      {...shown}
    />
  )
}

/** Whether an organisation chosen in a form is one of this partnership's. */
const isKnown = async (c: AppContext, organisationId: string | undefined) =>
  !organisationId || (await findOrganisation(c.var.db, organisationId)) !== undefined

export const personRoutes = new Hono<AppEnv>()
  .get('/', may('people.see'), async c => {
    const { asked, search } = askedIn(c)
    const page = await searchPersons(c.var.db, search)
    return c.html(<PersonsPage view={c.var.view} slug={slugOf(c)} asked={asked} found={page} />)
  })
  .get('/new', may('people.manage'), async c => {
    const { tongue } = c.var.view
    const form = emptyForm({ organisationId: c.req.query('organisation') ?? '', tongue })
    return c.html(await formPage(c, undefined, { form, version: 0 }))
  })
  .post('/', may('people.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, personSchema)
    if (!read.ok) return c.html(await formPage(c, undefined, { form: read.form, version: 0 }), 422)
    if (!(await isKnown(c, read.value.organisationId))) {
      const form = refuse(c, read.values, 'organisationId', formWords.badChoice)
      return c.html(await formPage(c, undefined, { form, version: 0 }), 422)
    }
    const id = await addPerson(db, actor, read.value, now)
    const { organisationId } = read.value
    const next = organisationId ? organisationPath(slugOf(c), organisationId) : personPath(slugOf(c), id)
    return redirectSaying(c, next, view.t(words.organisationAdded, { name: read.value.name }))
  })
  .get('/:id', may('people.see'), async c => {
    const { db, view } = c.var
    const person = found(await findPerson(db, c.req.param('id')))
    const { organisationId } = person
    return c.html(
      <PersonPage
        view={view}
        slug={slugOf(c)}
        person={person}
        organisation={organisationId ? await findOrganisation(db, organisationId) : undefined}
        history={await historyOf(db, person.id)}
      />,
    )
  })
  .get('/:id/change', may('people.manage'), async c => {
    const person = found(await findPerson(c.var.db, c.req.param('id')))
    return c.html(await formPage(c, person, { form: emptyForm(valuesOf(person)), version: person.version }))
  })
  .post('/:id/change', may('people.manage'), async c => {
    const { db, actor, now, view } = c.var
    const before = found(await findPerson(db, c.req.param('id')))
    const read = await readForm(c, personSchema)
    const typed = Number(read.values.version) || 0
    if (!read.ok) return c.html(await formPage(c, before, { form: read.form, version: typed }), 422)
    const { organisationId = '', title = '', email = '', phone = '', ...rest } = read.value
    if (!(await isKnown(c, organisationId))) {
      const form = refuse(c, read.values, 'organisationId', formWords.badChoice)
      return c.html(await formPage(c, before, { form, version: typed }), 422)
    }
    const part = { ...rest, organisationId, title, email, phone }
    const change = await changePerson(db, actor, before.id, part, now)
    if (!change.ok) {
      if (change.why === 'not-here') throw new NotFound()
      const conflict = await conflictWith(c, change.current, read.value)
      const shown = { form: emptyForm(read.values), version: change.current.version, conflict }
      return c.html(await formPage(c, before, shown), 409)
    }
    const sentence = view.t(words.organisationChanged, { name: rest.name })
    return redirectSaying(c, personPath(slugOf(c), before.id), sentence)
  })
