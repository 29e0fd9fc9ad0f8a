import { Hono } from 'hono'
import { z } from 'zod'
import { findCommunity } from '#features/partnership/index.ts'
import { listOrganisations } from '#features/people/index.ts'
import { serveAttachment } from '#platform/files/attachments.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { daySchema, emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { dayIn } from '#platform/time.ts'
import { memberPath } from '../../paths.ts'
import { behindOf } from '../../standing.ts'
import { findLetter, inForceOn, lettersOfApplication } from '../../standing-queries.ts'
import { approve, askApplicant, decline } from '../commands/review.ts'
import { ApplicationsPage } from '../pages/applications.tsx'
import { ReviewPage } from '../pages/review.tsx'
import { applicationPath } from '../paths.ts'
import { planShownThen } from '../plan-shown.ts'
import { type Application, alike, findApplication, possibleMatches, provenApplications } from '../queries.ts'
import { reviewWords as words } from '../staff-words.ts'
import type { EventRow } from '../tables.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

/** Unproven applications exist for nobody here. */
async function applicationOf(c: AppContext): Promise<Application> {
  const application = await findApplication(c.var.db, c.req.param('id') ?? '')
  return found(application?.state === 'unproven' ? undefined : application)
}

async function reviewPage(
  c: AppContext,
  application: Application,
  form: FormState,
  status: 200 | 409 | 422 = 200,
  first?: EventRow,
) {
  const { db, view, now } = c.var
  const { planId, edition, communityId } = application
  const matches = await possibleMatches(db, application)
  const today = dayIn(view.zone, now)
  const values = { as: matches.length === 0 ? 'new' : '', since: today, ...form.values }
  return c.html(
    <ReviewPage
      view={view}
      slug={slugOf(c)}
      application={application}
      plan={planId && edition ? await planShownThen(db, planId, edition) : undefined}
      community={communityId ? (await findCommunity(db, communityId))?.name : undefined}
      older={behindOf(application, await inForceOn(db, today)).length > 0}
      matches={matches}
      twins={alike(application, await provenApplications(db))}
      letters={await lettersOfApplication(db, application.id)}
      organisations={await listOrganisations(db)}
      form={{ ...form, values }}
      first={first}
    />,
    status,
  )
}

/** Somebody was first: the page as it is now, with what they did. */
async function tooLate(c: AppContext, refused: { last?: EventRow | undefined }, values: FormState['values']) {
  const application = await applicationOf(c)
  const form = { ...emptyForm(values) }
  return reviewPage(c, application, form, 409, refused.last)
}

const approvalSchema = z.object({
  as: z.string().max(40).optional(),
  other: z.uuid().optional(),
  since: daySchema,
  say: z.string().max(1_000).optional(),
})
const questionSchema = z.object({ question: z.string().max(4_000) })
const refusalSchema = z.object({ reason: z.string().max(4_000) })

export const reviewRoutes = new Hono<AppEnv>()
  .get('/applications', may('membership.see'), async c =>
    c.html(
      <ApplicationsPage
        view={c.var.view}
        slug={slugOf(c)}
        applications={await provenApplications(c.var.db)}
      />,
    ),
  )
  .get('/applications/:id', may('membership.see'), async c =>
    reviewPage(c, await applicationOf(c), emptyForm()),
  )
  .post('/applications/:id/approval', may('membership.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const application = await applicationOf(c)
    const read = await readForm(c, approvalSchema)
    if (!read.ok) return reviewPage(c, application, read.form, 422)
    const { as, other, since, say } = read.value
    const whom = other ?? as
    if (!whom) return reviewPage(c, application, refuse(c, read.values, 'as', formWords.badChoice), 422)
    const approval = { as: whom === 'new' ? undefined : whom, since, say, origin: house.origin }
    const outcome = await approve(db, actor, application.id, approval, now)
    if (outcome.ok) {
      const sentence = view.t(words.approved, { name: application.signatoryName })
      return redirectSaying(c, memberPath(slugOf(c), outcome.memberId), sentence)
    }
    if (outcome.why === 'already-member')
      return reviewPage(c, application, refuse(c, read.values, 'since', words.alreadyMember), 422)
    if (outcome.why === 'no-such-known')
      return reviewPage(c, application, refuse(c, read.values, 'as', formWords.badChoice), 422)
    return tooLate(c, 'last' in outcome ? outcome : {}, read.values)
  })
  .post('/applications/:id/questions', may('membership.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const application = await applicationOf(c)
    const read = await readForm(c, questionSchema)
    if (!read.ok) return reviewPage(c, application, read.form, 422)
    const outcome = await askApplicant(db, actor, application.id, read.value.question, house.origin, now)
    if (!outcome.ok) return tooLate(c, 'last' in outcome ? outcome : {}, read.values)
    const sentence = view.t(words.asked, { name: application.signatoryName })
    return redirectSaying(c, applicationPath(slugOf(c), application.id), sentence)
  })
  .post('/applications/:id/refusal', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const application = await applicationOf(c)
    const read = await readForm(c, refusalSchema)
    if (!read.ok) return reviewPage(c, application, read.form, 422)
    const outcome = await decline(db, actor, application.id, read.value.reason, now)
    if (!outcome.ok) return tooLate(c, 'last' in outcome ? outcome : {}, read.values)
    const sentence = view.t(words.declined, { name: application.signatoryName })
    return redirectSaying(c, applicationPath(slugOf(c), application.id), sentence)
  })
  .get('/letters/:id', may('membership.see'), async c => {
    const letter = found(await findLetter(c.var.db, c.req.param('id')))
    return found(await serveAttachment(c.var.files, letter))
  })
