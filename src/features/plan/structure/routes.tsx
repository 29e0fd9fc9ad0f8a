import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnv } from '#platform/http/env.ts'
import { daySchema, lineSchema, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { dayIn } from '#platform/time.ts'
import { askPartners } from '../partners/commands.tsx'
import { actionPath } from '../paths.ts'
import { findAction } from '../queries/actions.ts'
import { idOf, inBoth, slugOf } from '../routes/asked.ts'
import { actionPage } from '../routes/reading.tsx'
import { staffWords } from '../staff-words.ts'
import { addMilestone, dropMilestone, reachMilestone } from './commands.ts'
import { structureWords as words } from './words.ts'

const milestoneSchema = z
  .object({
    milestoneEn: lineSchema.optional(),
    milestoneFr: lineSchema.optional(),
    due: daySchema.optional(),
  })
  .refine(sent => sent.milestoneEn || sent.milestoneFr, {
    path: ['milestoneEn'],
    params: { message: staffWords.nameMissing },
  })

export const structureRoutes = new Hono<AppEnv>()
  .post('/actions/:id/milestones', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const action = found(await findAction(db, idOf(c)))
    const read = await readForm(c, milestoneSchema)
    if (!read.ok) return c.html(await actionPage(c, action.id, read.form), 422)
    const title = inBoth(undefined, { en: read.value.milestoneEn, fr: read.value.milestoneFr })
    await addMilestone(db, actor, action.id, { title, due: read.value.due }, now)
    return redirectSaying(c, actionPath(slugOf(c), action.id), view.t(words.milestoneAdded))
  })
  .post('/milestones/:id/reaching', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, z.object({ on: daySchema.optional(), open: z.literal('yes').optional() }))
    const on = read.ok && read.value.on ? read.value.on : dayIn(view.zone, now)
    const open = read.ok && read.value.open
    const actionId = await reachMilestone(db, actor, idOf(c), open ? undefined : on, now)
    if (!actionId) throw new NotFound()
    return redirectSaying(c, actionPath(slugOf(c), actionId), view.t(words.milestoneSaved))
  })
  .post('/milestones/:id/removal', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const actionId = await dropMilestone(db, actor, idOf(c), now)
    if (!actionId) throw new NotFound()
    return redirectSaying(c, actionPath(slugOf(c), actionId), view.t(words.milestoneSaved))
  })
  .post('/actions/:id/partners/asking', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const asked = found(await askPartners(db, actor, idOf(c), house.origin, now))
    const sentence = [
      view.t(words.partnersAsked, { count: asked.asked }),
      asked.unreached > 0 ? view.t(words.partnersUnreached, { count: asked.unreached }) : '',
    ].join(' ')
    return redirectSaying(c, actionPath(slugOf(c), idOf(c)), sentence.trim())
  })
