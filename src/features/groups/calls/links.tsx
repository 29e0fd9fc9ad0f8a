import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { communityNames, todayOf } from '../asked-routes.ts'
import { applicationState, verdicts } from './call.ts'
import { answerOffer, proveApplication, withdrawApplication } from './commands/applying.ts'
import { type Opinion, reviewApplications } from './commands/deciding.ts'
import { reviewSchema } from './forms.ts'
import { ApplicantPage, ReviewedPage, ReviewerPage } from './pages/link.tsx'
import { applicationPurpose, reviewPurpose } from './purposes.ts'
import { applicationsOf, findApplication, findCall, findReviewer, reviewsOf } from './queries.ts'
import { linkWords } from './words.ts'

async function applicantPage(c: AppContext, link: OpenLink, form = emptyForm()) {
  const { db, view } = c.var
  const application = found(await findApplication(db, link.subject))
  const call = found(await findCall(db, application.callId))
  return <ApplicantPage {...{ view, link, call, application, form }} />
}

/** An applicant proves the address, looks, withdraws, answers an offer. */
export const applicantLink: LinkPurpose = {
  purpose: applicationPurpose,
  show: async (c, link) => c.html(await applicantPage(c, link)),
  async act(c, link) {
    const { db, actor, now } = c.var
    const values = await sentValues(c)
    const { part } = values
    const again = async (message: typeof linkWords.notNow) =>
      c.html(await applicantPage(c, link, refuse(c, {}, 'form', message)), 422)
    if (part === 'proof') {
      const proven = await proveApplication(db, actor, link.subject, todayOf(c), now)
      if (!proven.ok) {
        const say = { 'not-now': linkWords.notNow, twice: linkWords.twice, over: linkWords.overNow }
        return again(say[proven.why])
      }
    } else if (part === 'withdrawal') {
      if (!(await withdrawApplication(db, actor, link.subject, now))) return again(linkWords.notNow)
    } else if (part === 'acceptance' || part === 'refusal') {
      const answered = await answerOffer(db, actor, link.subject, part === 'acceptance', now)
      if (!answered.ok) return again(answered.why === 'full' ? linkWords.full : linkWords.notNow)
    } else return again(linkWords.notNow)
    return c.redirect(`${link.path}/done`, 303)
  },
  done: async (c, link) => c.html(await applicantPage(c, link)),
}

async function reviewerPage(c: AppContext, link: OpenLink, sent?: FormState) {
  const { db, view } = c.var
  const reviewer = found(await findReviewer(db, link.subject))
  const call = found(await findCall(db, reviewer.callId))
  const waiting = (await applicationsOf(db, call.id)).filter(one => applicationState(one) === 'waiting')
  const said = (await reviewsOf(db, call.id)).filter(({ reviewerId }) => reviewerId === reviewer.id)
  const before = Object.fromEntries(
    said.flatMap(({ applicationId, says, words }) => [
      [`says-${applicationId}`, says],
      [`words-${applicationId}`, words ?? ''],
    ]),
  )
  const communities = await communityNames(db)
  const page = (
    <ReviewerPage
      {...{ view, link, call, said, communities }}
      applications={waiting}
      form={sent ?? emptyForm(before)}
    />
  )
  return { page, waiting }
}

/** Somebody of the recruitment group says what they think of each application. */
export const reviewerLink: LinkPurpose = {
  purpose: reviewPurpose,
  show: async (c, link) => c.html((await reviewerPage(c, link)).page),
  async act(c, link) {
    const { db, actor, now } = c.var
    const { waiting } = await reviewerPage(c, link)
    const read = await readForm(c, reviewSchema(waiting.map(({ id }) => id)))
    if (!read.ok) return c.html((await reviewerPage(c, link, read.form)).page, 422)
    const opinions = waiting.flatMap(({ id }): Opinion[] => {
      const says = verdicts.find(one => one === read.value[`says-${id}`])
      return says ? [{ applicationId: id, says, words: read.value[`words-${id}`] }] : []
    })
    await reviewApplications(db, actor, link.subject, opinions, now)
    return c.redirect(`${link.path}/done`, 303)
  },
  done: async (c, link) => c.html(<ReviewedPage view={c.var.view} link={link} />),
}
