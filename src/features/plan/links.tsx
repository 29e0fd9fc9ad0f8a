import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { handBack, reportOnAction, tellOutcome } from './commands/reports.ts'
import { handBackSchema, outcomeSchema, reportSchema } from './forms.ts'
import { linkWords } from './link-words.ts'
import { DonePage, HandBackPage, ReportPage } from './pages/link.tsx'
import { actionPath } from './paths.ts'
import { isPublic } from './plan.ts'
import { findActionSeen, lastByLink, outcomesOf, planOfAction } from './queries/actions.ts'
import { staffWords } from './staff-words.ts'
import { saidIn } from './tongue-of.ts'
import { updatePurpose } from './update-link.ts'

const propsOf = async (c: AppContext, link: OpenLink) => ({
  view: c.var.view,
  action: found(await findActionSeen(c.var.db, link.subject, c.var.view.zone)),
  link,
  form: emptyForm(),
})

const done = (c: AppContext, link: OpenLink) => c.redirect(`${link.path}/done`, 303)

async function takeReport(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now, view } = c.var
  const props = await propsOf(c, link)
  const read = await readForm(c, reportSchema)
  if (!read.ok) return c.html(<ReportPage {...props} form={read.form} />, 422)
  const told = { said: read.value.said, sentence: saidIn(read.value.sentence, view.tongue) }
  const kept = await reportOnAction(db, actor, link.subject, told, { voice: 'lead', linkId: link.id }, now)
  if (kept.ok) return done(c, link)
  const form = refuse(c, read.values, 'said', linkWords.chooseOne)
  return c.html(<ReportPage {...props} form={form} />, 422)
}

async function takeBack(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now, view } = c.var
  const read = await readForm(c, handBackSchema)
  if (!read.ok) return c.html(<HandBackPage {...(await propsOf(c, link))} form={read.form} />, 422)
  const told = { sentence: saidIn(read.value.sentence, view.tongue), linkId: link.id }
  const kept = await handBack(db, actor, link.subject, told, now)
  if (!kept.ok && kept.why === 'not-here') found(undefined)
  return done(c, link)
}

async function donePage(c: AppContext, link: OpenLink, form = emptyForm(), status: 200 | 422 = 200) {
  const { db, view } = c.var
  const props = await propsOf(c, link)
  const last = await lastByLink(db, link.id)
  const told = (await outcomesOf(db, link.subject)).filter(
    ({ linkId, at }) => linkId === link.id && last && at >= last.at,
  )
  const plan = found(await planOfAction(db, link.subject))
  const publicPath = isPublic(plan) ? actionPath(view.partnership?.slug ?? '', link.subject) : undefined
  return c.html(
    <DonePage {...props} form={form} last={last} outcome={told.at(-1)?.say} publicPath={publicPath} />,
    status,
  )
}

async function takeOutcome(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now, view } = c.var
  const read = await readForm(c, outcomeSchema)
  if (!read.ok) return donePage(c, link, read.form, 422)
  const say = saidIn(read.value.outcome, view.tongue) ?? {}
  const kept = await tellOutcome(db, actor, link.subject, { say, linkId: link.id }, now)
  if (!kept.ok) return donePage(c, link, refuse(c, read.values, 'outcome', staffWords.nameMissing), 422)
  return done(c, link)
}

/** The link to one action: how is it going, it is not mine any more, and what came of it. */
export const updateLink: LinkPurpose = {
  purpose: updatePurpose,
  async show(c, link) {
    const props = await propsOf(c, link)
    const leaving = c.req.query('part') === 'not-mine' && !props.action.handedBackAt
    return c.html(leaving ? <HandBackPage {...props} /> : <ReportPage {...props} />)
  },
  act(c, link) {
    const part = c.req.query('part')
    return part === 'not-mine'
      ? takeBack(c, link)
      : part === 'outcome'
        ? takeOutcome(c, link)
        : takeReport(c, link)
  },
  done: (c, link) => donePage(c, link),
}
