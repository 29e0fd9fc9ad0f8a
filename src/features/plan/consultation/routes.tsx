import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { daySchema, emptyForm, lineSchema, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { heldUp, overLimit, triedTooOften } from '#platform/http/rate-limit.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { dayIn } from '#platform/time.ts'
import { everythingIn } from '../editions/compare.ts'
import { bodyOf } from '../editions/queries.ts'
import { consultationPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { findPlan } from '../queries/plans.ts'
import { idOf, inBoth, slugOf } from '../routes/asked.ts'
import { staffWords } from '../staff-words.ts'
import {
  addComment,
  answerComment,
  consult,
  lookAtComment,
  takeUpComment,
  tellWhatWasHeard,
} from './commands.tsx'
import { stageOf } from './consultation.ts'
import { ConsultationPage } from './pages.tsx'
import { commentsOf, consultationOf } from './queries.ts'
import { consultationStaffWords as own, consultationWords as words } from './words.ts'

const longText = z.string().max(4000)
const settingSchema = z
  .object({
    opens: daySchema,
    closes: daySchema,
    sayEn: longText.optional(),
    sayFr: longText.optional(),
  })
  .refine(sent => sent.closes >= sent.opens, { path: ['closes'], params: { message: own.turned } })
const commentSchema = z.object({
  about: z.string().max(80).default('plan'),
  said: longText,
  name: lineSchema.optional(),
  email: z.email().max(200).optional(),
  website: z.string().optional(),
})
const inTwo = { en: longText.optional(), fr: longText.optional() }
const answerSchema = z
  .object({ answerEn: inTwo.en, answerFr: inTwo.fr })
  .refine(sent => sent.answerEn || sent.answerFr, {
    path: ['answerEn'],
    params: { message: staffWords.nameMissing },
  })
const tellingSchema = z.object({
  heardEn: inTwo.en,
  heardFr: inTwo.fr,
  changedEn: inTwo.en,
  changedFr: inTwo.fr,
})

async function page(c: AppContext, plan: Plan, form: FormState) {
  const { db, view, now } = c.var
  const consultation = await consultationOf(db, plan.id)
  const stage = consultation && stageOf(consultation, dayIn(view.zone, now))
  // Before it opens, and without one, a draft is nobody's to read but the partnership's.
  const hidden = !consultation || stage === 'ahead'
  if (hidden && !view.can('plan.see')) throw new NotFound()
  return (
    <ConsultationPage
      view={view}
      slug={slugOf(c)}
      plan={plan}
      consultation={consultation}
      stage={stage}
      here={everythingIn(await bodyOf(db, plan))}
      comments={consultation ? await commentsOf(db, consultation.id) : []}
      form={form}
    />
  )
}

const planOf = async (c: AppContext): Promise<Plan> => found(await findPlan(c.var.db, idOf(c)))
const back = (c: AppContext, sentence: string) =>
  redirectSaying(c, consultationPath(slugOf(c), idOf(c)), sentence)

const addressLimit = { of: 'comment-address', times: 4, minutes: 24 * 60 }

export const consultationRoutes = new Hono<AppEnv>()
  .get('/plans/:id/consultation', may('public'), async c =>
    c.html(await page(c, await planOf(c), emptyForm({ about: c.req.query('about') ?? '' }))),
  )
  .post('/plans/:id/consultation', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const plan = await planOf(c)
    const read = await readForm(c, settingSchema)
    if (!read.ok) return c.html(await page(c, plan, read.form), 422)
    const say = inBoth(undefined, { en: read.value.sayEn, fr: read.value.sayFr })
    const begun = await consult(db, actor, plan.id, { ...read.value, say }, now)
    return back(c, view.t(begun.ok ? own.opened : own.notDraft))
  })
  .post('/plans/:id/consultation/comments', may('public'), async c => {
    const { db, actor, now, view, house } = c.var
    const refused = await triedTooOften(c, 'comment')
    if (refused) return refused
    const plan = await planOf(c)
    const read = await readForm(c, commentSchema)
    if (!read.ok) return c.html(await page(c, plan, read.form), 422)
    const { about, said, name, email, website } = read.value
    // What no person can see was filled in: thank the machine and keep nothing.
    if (website) return back(c, view.t(words.thanks))
    const waits = await heldUp(c, { of: 'comment', times: 40, minutes: 60 }, read.values)
    if (waits) return c.html(await page(c, plan, waits), 429)
    // Whoever gives somebody else's address cannot fill their mailbox.
    const often = email && (await overLimit(c, addressLimit, `${db.partnershipId} ${email.toLowerCase()}`))
    const place = everythingIn(await bodyOf(db, plan)).find(({ thing, id }) => about === `${thing}:${id}`)
    const facts = {
      part: place?.thing ?? ('plan' as const),
      subject: place?.id,
      about: place?.title ?? plan.name,
      said,
      tongue: view.tongue,
      name,
      email: often ? undefined : email,
    }
    const kept = await addComment(db, actor, plan.id, facts, house.origin, now)
    if (!kept.ok) return c.html(await page(c, plan, refuse(c, read.values, 'form', words.comments)), 422)
    return back(c, view.t(email ? words.thanksProve : words.thanks))
  })
  .post('/plans/:id/consultation/comments/:comment/showing', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    if (!(await lookAtComment(db, actor, c.req.param('comment'), undefined, now))) throw new NotFound()
    return back(c, view.t(own.saved))
  })
  .post('/plans/:id/consultation/comments/:comment/keeping-off', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, z.object({ why: lineSchema }))
    if (!read.ok) return c.html(await page(c, await planOf(c), read.form), 422)
    if (!(await lookAtComment(db, actor, c.req.param('comment'), read.value.why, now))) throw new NotFound()
    return back(c, view.t(own.saved))
  })
  .post('/plans/:id/consultation/comments/:comment/answer', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const read = await readForm(c, answerSchema)
    if (!read.ok) return c.html(await page(c, await planOf(c), read.form), 422)
    const answer = inBoth(undefined, { en: read.value.answerEn, fr: read.value.answerFr })
    const kept = await answerComment(db, actor, idOf(c), c.req.param('comment'), answer, house.origin, now)
    if (!kept.ok) throw new NotFound()
    return back(c, view.t(kept.mailed ? own.answeredMailed : own.answered))
  })
  .post('/plans/:id/consultation/comments/:comment/evidence', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    if (!(await takeUpComment(db, actor, idOf(c), c.req.param('comment'), now))) throw new NotFound()
    return back(c, view.t(own.takenUp))
  })
  .post('/plans/:id/consultation/telling', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, tellingSchema)
    if (!read.ok) return c.html(await page(c, await planOf(c), read.form), 422)
    const heard = inBoth(undefined, { en: read.value.heardEn, fr: read.value.heardFr })
    const changed = inBoth(undefined, { en: read.value.changedEn, fr: read.value.changedFr })
    if (!(await tellWhatWasHeard(db, actor, idOf(c), { heard, changed }, now))) throw new NotFound()
    return back(c, view.t(own.told))
  })
