import { Hono } from 'hono'
import { openPlaces } from '#features/groups/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { listOrganisations, sectors } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { addDays, dayIn } from '#platform/time.ts'
import { nameIn } from '../list/listed.ts'
import { addStep, planApproach } from './commands.ts'
import { approachSchema, invitationSchema, stepSchema } from './forms.ts'
import { sendInvitation } from './invitation-commands.tsx'
import { ApproachPage } from './pages/approach.tsx'
import { MissingPage } from './pages/missing.tsx'
import { NewApproachPage } from './pages/new-approach.tsx'
import { approachPath, missingPath } from './paths.ts'
import { findApproach, listApproaches, memberSince, membersByName, tableOn } from './queries.ts'
import { tableGrid } from './table-grid.ts'
import { staffWords as words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const todayIn = (c: AppContext) => dayIn(c.var.view.zone, c.var.now)

async function newPage(c: AppContext, form: FormState) {
  const { db, view } = c.var
  return (
    <NewApproachPage
      view={view}
      slug={slugOf(c)}
      form={form}
      organisations={await listOrganisations(db)}
      communities={await listCommunities(db)}
    />
  )
}

async function approachPage(c: AppContext, forms: { step?: FormState; invitation?: FormState } = {}) {
  const { db, view } = c.var
  const approach = found(await findApproach(db, c.req.param('id') ?? ''))
  const today = todayIn(c)
  const communities = await listCommunities(db)
  return (
    <ApproachPage
      view={view}
      slug={slugOf(c)}
      approach={approach}
      community={communities.find(({ id }) => id === approach.communityId)?.name}
      since={memberSince(approach, await membersByName(db, today))}
      today={today}
      step={forms.step ?? emptyForm({ day: today })}
      invitation={
        forms.invitation ??
        emptyForm({ to: approach.person ?? '', email: approach.email ?? '', tongue: 'en' })
      }
    />
  )
}

export const missingRoutes = new Hono<AppEnv>()
  .get('/', may('membership.see'), async c => {
    const { db, view } = c.var
    const day = todayIn(c)
    const communities = await listCommunities(db)
    const table = await tableOn(db, day)
    const approaches = await listApproaches(db)
    const members = await membersByName(db, day)
    const since = approaches.flatMap(approach => {
      const from = memberSince(approach, members)
      return from ? [[approach.id, from] as const] : []
    })
    return c.html(
      <MissingPage
        view={view}
        slug={slugOf(c)}
        day={day}
        communities={communities}
        table={table}
        rows={tableGrid(
          table,
          sectors,
          communities.map(({ id }) => id),
        )}
        places={await openPlaces(db, day)}
        approaches={approaches}
        since={new Map(since)}
      />,
    )
  })
  .get('/approaches/new', may('membership.manage'), async c => {
    const { view } = c.var
    const form = emptyForm({
      organisationId: c.req.query('organisation') ?? '',
      sector: c.req.query('sector') ?? '',
      communityId: c.req.query('community') ?? '',
      asker: view.account?.name ?? '',
      dueOn: addDays(todayIn(c), 14),
    })
    return c.html(await newPage(c, form))
  })
  .post('/approaches', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, approachSchema)
    if (!read.ok) return c.html(await newPage(c, read.form), 422)
    const { organisationId, name, ...facts } = read.value
    const who = organisationId ? { organisationId } : { name: name ?? '' }
    const outcome = await planApproach(db, actor, { ...facts, who }, now)
    if (!outcome.ok) {
      const message = outcome.why === 'being-asked' ? words.beingAsked : formWords.badChoice
      return c.html(await newPage(c, refuse(c, read.values, 'organisationId', message)), 422)
    }
    const approach = found(await findApproach(db, outcome.id))
    const sentence = view.t(words.saved, { name: nameIn(approach.called, view.tongue) })
    return redirectSaying(c, missingPath(slugOf(c)), sentence)
  })
  .get('/approaches/:id', may('membership.see'), async c => c.html(await approachPage(c)))
  .post('/approaches/:id/steps', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = found(await findApproach(db, c.req.param('id')))
    const read = await readForm(c, stepSchema)
    if (!read.ok) return c.html(await approachPage(c, { step: read.form }), 422)
    const outcome = await addStep(db, actor, id, read.value, todayIn(c), now)
    if (outcome.ok) return redirectSaying(c, approachPath(slugOf(c), id), view.t(words.kept))
    if (outcome.why === 'not-here') throw new NotFound()
    const [field, message] =
      outcome.why === 'next-before'
        ? (['nextOn', words.nextBefore] as const)
        : (['day', words.future] as const)
    return c.html(await approachPage(c, { step: refuse(c, read.values, field, message) }), 422)
  })
  .post('/approaches/:id/invitation', may('membership.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const { id } = found(await findApproach(db, c.req.param('id')))
    const read = await readForm(c, invitationSchema)
    if (!read.ok) return c.html(await approachPage(c, { invitation: read.form }), 422)
    const { to, email, tongue, note } = read.value
    const invitation = { to: { name: to, email }, tongue, note, origin: house.origin }
    const outcome = await sendInvitation(db, actor, id, invitation, todayIn(c), now)
    if (!outcome.ok) throw new NotFound()
    return redirectSaying(c, approachPath(slugOf(c), id), view.t(words.invited, { name: to }))
  })
