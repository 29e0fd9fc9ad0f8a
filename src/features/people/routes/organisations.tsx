import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { communityNames } from '#platform/db/communities.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue, textIn } from '#platform/text.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { addOrganisation, changeOrganisation } from '../commands.ts'
import { organisationSchema } from '../forms.ts'
import { foldedName } from '../organisation.ts'
import { OrganisationPage } from '../pages/organisation.tsx'
import { OrganisationFormPage } from '../pages/organisation-form.tsx'
import { OrganisationsPage } from '../pages/organisations.tsx'
import { organisationChangePath, organisationPath, organisationsPath } from '../paths.ts'
import {
  contactsOf,
  findOrganisation,
  historyOf,
  organisationCalled,
  searchOrganisations,
} from '../queries.ts'
import { sectorName } from '../sector-words.ts'
import type { OrganisationRow } from '../tables.ts'
import { kindWords, words } from '../words.ts'
import { askedIn } from './asked.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

const valuesOf = (row: OrganisationRow) => ({
  nameEn: row.name.en ?? '',
  nameFr: row.name.fr ?? '',
  kind: row.kind,
  sector: row.sector ?? '',
  communityId: row.communityId ?? '',
  site: row.site ?? '',
  email: row.email ?? '',
  phone: row.phone ?? '',
})

async function conflictWith(c: AppContext, current: OrganisationRow, sent: object): Promise<Conflict> {
  const { t } = c.var.view
  const yours = new Map<string, unknown>(Object.entries(sent))
  const [last] = await historyOf(c.var.db, current.id, 1)
  const communities = await communityNames(c.var.db)
  const said = (field: string, value: string) => {
    if (field === 'kind' && value in kindWords) return t(kindWords[value as OrganisationRow['kind']])
    if (field === 'communityId') return communities.find(({ id }) => id === value)?.name ?? ''
    return field === 'sector' ? sectorName(t, value) : value
  }
  const theirs = valuesOf(current)
  const fields = (Object.keys(theirs) as (keyof typeof theirs)[]).map(field => ({
    label: t(field === 'communityId' ? words.community : words[field]),
    theirs: said(field, theirs[field]),
    yours: said(field, String(yours.get(field) ?? '')),
  }))
  return { by: last?.actorName, at: current.changedAt, fields }
}

export const organisationRoutes = new Hono<AppEnv>()
  .get('/', may('people.see'), async c => {
    const { asked, search } = askedIn(c)
    const page = await searchOrganisations(c.var.db, search)
    return c.html(<OrganisationsPage view={c.var.view} slug={slugOf(c)} asked={asked} found={page} />)
  })
  .get('/new', may('people.manage'), async c =>
    c.html(
      <OrganisationFormPage
        view={c.var.view}
        slug={slugOf(c)}
        title={c.var.view.t(words.addOrganisation)}
        action={organisationsPath(slugOf(c))}
        back={organisationsPath(slugOf(c))}
        form={emptyForm({ kind: 'organisation' })}
        communities={await communityNames(c.var.db)}
        version={0}
      />,
    ),
  )
  .post('/', may('people.manage'), async c => {
    const { db, actor, now, view } = c.var
    const slug = slugOf(c)
    const read = await readForm(c, organisationSchema())
    const name = read.ok ? textIn({ en: read.value.nameEn, fr: read.value.nameFr }) : {}
    const known = read.ok && !read.value.another ? await organisationCalled(db, foldedName(name)) : undefined
    if (!read.ok || known) {
      const called = known ? inTongue(known.name, view.tongue).text : ''
      const form = read.ok
        ? refuse(c, read.values, 'nameEn', words.alreadyKnown, { name: called })
        : read.form
      return c.html(
        <OrganisationFormPage
          view={view}
          slug={slug}
          title={view.t(words.addOrganisation)}
          action={organisationsPath(slug)}
          back={organisationsPath(slug)}
          form={form}
          communities={await communityNames(db)}
          version={0}
          {...(known ? { known } : {})}
        />,
        422,
      )
    }
    const id = await addOrganisation(db, actor, { ...read.value, name }, now)
    const sentence = view.t(words.organisationAdded, { name: inTongue(name, view.tongue).text })
    return redirectSaying(c, organisationPath(slug, id), sentence)
  })
  .get('/:id', may('people.see'), async c => {
    const { db, view } = c.var
    const organisation = found(await findOrganisation(db, c.req.param('id')))
    const known: Child[] = []
    for (const { aboutOrganisation } of c.var.house.features)
      known.push(await aboutOrganisation?.(db, view, organisation.id))
    return c.html(
      <OrganisationPage
        view={view}
        slug={slugOf(c)}
        organisation={organisation}
        community={(await communityNames(db)).find(({ id }) => id === organisation.communityId)?.name}
        contacts={await contactsOf(db, organisation.id)}
        history={await historyOf(db, organisation.id)}
        known={known}
      />,
    )
  })
  .get('/:id/change', may('people.manage'), async c => {
    const organisation = found(await findOrganisation(c.var.db, c.req.param('id')))
    return c.html(
      <OrganisationFormPage
        view={c.var.view}
        slug={slugOf(c)}
        title={c.var.view.t(words.changeOrganisation)}
        action={organisationChangePath(slugOf(c), organisation.id)}
        back={organisationPath(slugOf(c), organisation.id)}
        form={emptyForm(valuesOf(organisation))}
        communities={await communityNames(c.var.db)}
        version={organisation.version}
      />,
    )
  })
  .post('/:id/change', may('people.manage'), async c => {
    const { db, actor, now, view } = c.var
    const slug = slugOf(c)
    const before = found(await findOrganisation(db, c.req.param('id')))
    const { en: _en, fr: _fr, ...otherNames } = before.name
    const read = await readForm(c, organisationSchema(Object.keys(otherNames).length > 0))
    const page = {
      view,
      slug,
      title: view.t(words.changeOrganisation),
      action: organisationChangePath(slug, before.id),
      back: organisationPath(slug, before.id),
      communities: await communityNames(db),
    }
    if (!read.ok) {
      const version = Number(read.values.version) || 0
      return c.html(<OrganisationFormPage {...page} form={read.form} version={version} />, 422)
    }
    const {
      nameEn,
      nameFr,
      kind,
      sector = '',
      communityId = '',
      site = '',
      email = '',
      phone = '',
      version,
    } = read.value
    const name = textIn({ ...otherNames, en: nameEn, fr: nameFr })
    const part = { name, kind, sector, communityId, site, email, phone, version }
    const change = await changeOrganisation(db, actor, before.id, part, now)
    if (!change.ok) {
      if (change.why === 'not-here') throw new NotFound()
      const conflict = await conflictWith(c, change.current, read.value)
      const props = { ...page, form: emptyForm(read.values), version: change.current.version, conflict }
      return c.html(<OrganisationFormPage {...props} />, 409)
    }
    const sentence = view.t(words.organisationChanged, { name: inTongue(name, view.tongue).text })
    return redirectSaying(c, organisationPath(slug, before.id), sentence)
  })
