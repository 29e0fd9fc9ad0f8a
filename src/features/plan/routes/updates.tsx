import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { linksAbout } from '#platform/links/links.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDayOf } from '#platform/time.ts'
import { mayBeSaid } from '../action.ts'
import { askForUpdate, takeBackLink } from '../commands/asking.ts'
import { confirmOutcome, reportOnAction, tellOutcome } from '../commands/reports.ts'
import { askingSchema, staffOutcomeSchema, staffReportSchema } from '../forms.ts'
import type { FormFrame } from '../pages/form-page.tsx'
import { type QuietAction, QuietPage, UpdateFormPage } from '../pages/update-form.tsx'
import { actionPath, planPath, quietPath, updatesPath } from '../paths.ts'
import { underWay } from '../plan.ts'
import { quietFor } from '../progress.ts'
import { actionsOf, findAction } from '../queries/actions.ts'
import { listPlans } from '../queries/plans.ts'
import { staffWords } from '../staff-words.ts'
import type { ActionRow } from '../tables.ts'
import { updatePurpose } from '../update-link.ts'
import { idOf, inBoth, slugOf } from './asked.ts'
import { actionPage } from './reading.tsx'

const updatePage = (c: AppContext, action: ActionRow, form: FormFrame['form']) => (
  <UpdateFormPage
    view={c.var.view}
    title={inTongue(action.title, c.var.view.tongue).text}
    action={updatesPath(slugOf(c), action.id)}
    back={actionPath(slugOf(c), action.id)}
    form={form}
    sayable={mayBeSaid(action.state, 'staff')}
  />
)

async function quietOnes(c: AppContext): Promise<QuietAction[]> {
  const { db, now, view } = c.var
  const today = dayIn(view.zone, now)
  const quiet: QuietAction[] = []
  const actions = []
  for (const plan of (await listPlans(db)).filter(underWay))
    actions.push(...(await actionsOf(db, plan.id, view.zone)))
  for (const action of actions) {
    const days = quietFor(action, today)
    if (days === undefined) continue
    const [last] = await linksAbout(db, updatePurpose, action.id)
    const asked = last && (!action.heardAt || last.sentAt > action.heardAt)
    quiet.push({ action, days, askedOn: asked ? writeDayOf(last.sentAt, view.zone, view.tongue) : undefined })
  }
  return quiet.toSorted((a, b) => b.days - a.days)
}

export const updateRoutes = new Hono<AppEnv>()
  .get('/actions/:id/updates/new', may('plan.manage'), async c => {
    const action = found(await findAction(c.var.db, idOf(c)))
    return c.html(updatePage(c, action, emptyForm()))
  })
  .post('/actions/:id/updates', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const action = found(await findAction(db, idOf(c)))
    const read = await readForm(c, staffReportSchema)
    if (!read.ok) return c.html(updatePage(c, action, read.form), 422)
    const sentence = inBoth(undefined, { en: read.value.sentenceEn, fr: read.value.sentenceFr })
    const told = { said: read.value.said, sentence }
    const kept = await reportOnAction(db, actor, action.id, told, { voice: 'staff' }, now)
    if (kept.ok) return redirectSaying(c, actionPath(slugOf(c), action.id), view.t(staffWords.newsKept))
    const form =
      kept.why === 'reason-missing'
        ? refuse(c, read.values, 'sentenceEn', staffWords.dropNeedsReason)
        : refuse(c, read.values, 'said', staffWords.notFromHere)
    return c.html(updatePage(c, action, form), 422)
  })
  .post('/actions/:id/asking', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const action = found(await findAction(db, idOf(c)))
    const asked = await askForUpdate(db, actor, action.id, { origin: house.origin }, now)
    const sentence = asked.ok
      ? view.t(staffWords.asked, { name: asked.to.name })
      : view.t(
          asked.why === 'no-lead'
            ? staffWords.noLeadToAsk
            : asked.why === 'finished'
              ? staffWords.notFromHere
              : staffWords.cannotAsk,
        )
    return redirectSaying(c, actionPath(slugOf(c), action.id), sentence)
  })
  .post('/actions/:id/links/:link/revocation', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const action = found(await findAction(db, idOf(c)))
    if (!(await takeBackLink(db, actor, action.id, c.req.param('link'), now))) throw new NotFound()
    return redirectSaying(c, actionPath(slugOf(c), action.id), view.t(staffWords.linkTakenBack))
  })
  .post('/actions/:id/outcomes', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const action = found(await findAction(db, idOf(c)))
    const read = await readForm(c, staffOutcomeSchema)
    if (!read.ok) return c.html(await actionPage(c, action.id, read.form), 422)
    const say = inBoth(undefined, { en: read.value.sayEn, fr: read.value.sayFr })
    const told = await tellOutcome(db, actor, action.id, { say }, now)
    if (!told.ok) throw new NotFound()
    return redirectSaying(c, actionPath(slugOf(c), action.id), view.t(staffWords.newsKept))
  })
  .post('/outcomes/:id/confirmation', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const confirmed = await confirmOutcome(db, actor, idOf(c), now)
    if (!confirmed.ok) throw new NotFound()
    const path = confirmed.actionId ? actionPath(slugOf(c), confirmed.actionId) : planPath(slugOf(c))
    return redirectSaying(c, path, view.t(staffWords.outcomeConfirmed))
  })
  .get('/quiet', may('plan.manage'), async c => {
    const quiet = await quietOnes(c)
    const form = emptyForm({ action: quiet.map(({ action }) => action.id) })
    return c.html(<QuietPage view={c.var.view} slug={slugOf(c)} quiet={quiet} form={form} />)
  })
  .post('/quiet', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const read = await readForm(c, askingSchema)
    const chosen = read.ok ? read.value.action : []
    const quiet = new Set((await quietOnes(c)).map(({ action }) => action.id))
    let count = 0
    for (const id of new Set(chosen))
      if (quiet.has(id) && (await askForUpdate(db, actor, id, { origin: house.origin }, now)).ok) count += 1
    return redirectSaying(c, quietPath(slugOf(c)), view.t(staffWords.askedMany, { count }))
  })
