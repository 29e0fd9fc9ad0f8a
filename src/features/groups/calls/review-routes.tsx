import { Hono } from 'hono'
import { listPersons } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { words as formWords } from '#platform/http/words.ts'
import { addDays } from '#platform/time.ts'
import { communityNames, slugOf, todayOf } from '../asked-routes.ts'
import { applicationPath, callReviewPath } from '../paths.ts'
import { termsInForce } from '../reference-terms/queries.ts'
import { monthsAfter } from '../seats/stagger.ts'
import { applicationOf, callOf, callTended } from './asked-routes.ts'
import type { Application, OpenCall } from './call.ts'
import { forgetApplicants } from './commands/calls.ts'
import { askReviewer, declineApplication, type OfferRefused, offerSeat } from './commands/deciding.ts'
import { offerSchema, refusalSchema, reviewerSchema } from './forms.ts'
import { ApplicationPage, CallReviewPage } from './pages/review.tsx'
import { applicationsOf, placesOfCall, reviewersOf, reviewsOf, unprovenCount } from './queries.ts'
import { staffWords } from './staff-words.ts'

async function reviewPage(c: AppContext, call: OpenCall, form: FormState) {
  const { db, view } = c.var
  return (
    <CallReviewPage
      view={view}
      slug={slugOf(c)}
      call={call}
      places={await placesOfCall(db, call.id)}
      communities={await communityNames(db)}
      applications={await applicationsOf(db, call.id)}
      unproven={await unprovenCount(db, call.id)}
      reviews={await reviewsOf(db, call.id)}
      reviewers={await reviewersOf(db, call.id)}
      persons={(await listPersons(db)).filter(({ email }) => email)}
      form={form}
      today={todayOf(c)}
    />
  )
}

async function applicationPage(
  c: AppContext,
  call: OpenCall,
  application: Application,
  sent: { offer?: FormState; decline?: FormState } = {},
) {
  const { db, view } = c.var
  const places = await placesOfCall(db, call.id)
  const since = addDays(todayOf(c), 14)
  const months = call.termMonths ?? (await termsInForce(db, call.groupId, c.var.now))?.rules.termMonths
  const offer = emptyForm({
    placeId: application.placeId ?? (places.length === 1 ? (places[0]?.id ?? '') : ''),
    since,
    until: months ? addDays(monthsAfter(since, months), -1) : '',
  })
  return (
    <ApplicationPage
      view={view}
      slug={slugOf(c)}
      call={call}
      application={application}
      places={places}
      communities={await communityNames(db)}
      reviews={(await reviewsOf(db, call.id)).filter(one => one.applicationId === application.id)}
      offer={sent.offer ?? offer}
      decline={sent.decline ?? emptyForm()}
    />
  )
}

const offerRefused: Record<OfferRefused, string> = {
  'not-here': 'placeId',
  'not-waiting': 'form',
  'all-given': 'placeId',
  'no-seat-left': 'placeId',
  'ends-before-it-begins': 'until',
}

export const reviewRoutes = new Hono<AppEnv>()
  .get('/calls/:call/review', may('calls.decide'), async c =>
    c.html(await reviewPage(c, await callTended(c), emptyForm())),
  )
  .post('/calls/:call/reviewers', may('groups.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const call = await callOf(c)
    const read = await readForm(c, reviewerSchema)
    if (!read.ok) return c.html(await reviewPage(c, call, read.form), 422)
    const asked = await askReviewer(db, actor, call.id, read.value.personId, house.origin, now)
    if (!asked.ok) {
      const message = asked.why === 'not-here' ? formWords.badChoice : staffWords[asked.why]
      return c.html(await reviewPage(c, call, refuse(c, read.values, 'personId', message)), 422)
    }
    const name = (await reviewersOf(db, call.id)).find(({ id }) => id === asked.id)?.name ?? ''
    return redirectSaying(c, callReviewPath(slugOf(c), call.id), view.t(staffWords.asked, { name }))
  })
  .post('/calls/:call/review/forgetting', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const call = await callOf(c)
    const how = { late: false, today: todayOf(c) }
    const forgotten = await forgetApplicants(db, actor, call.id, how, now)
    const sentence = view.t(forgotten.ok ? staffWords.forgot : staffWords.stillOpen)
    return redirectSaying(c, callReviewPath(slugOf(c), call.id), sentence)
  })
  .get('/calls/:call/applications/:application', may('calls.decide'), async c => {
    const call = await callTended(c)
    return c.html(await applicationPage(c, call, await applicationOf(c, call)))
  })
  .post('/calls/:call/applications/:application/offer', may('calls.decide'), async c => {
    const { db, actor, now, view, house } = c.var
    const call = await callTended(c)
    const application = await applicationOf(c, call)
    const read = await readForm(c, offerSchema)
    if (!read.ok) return c.html(await applicationPage(c, call, application, { offer: read.form }), 422)
    const offered = await offerSeat(db, actor, application.id, read.value, house.origin, now)
    if (!offered.ok) {
      const offer = refuse(c, read.values, offerRefused[offered.why], staffWords[offered.why])
      return c.html(await applicationPage(c, call, application, { offer }), 422)
    }
    const sentence = view.t(staffWords.offered, { name: application.name ?? '' })
    return redirectSaying(c, applicationPath(slugOf(c), call.id, application.id), sentence)
  })
  .post('/calls/:call/applications/:application/refusal', may('calls.decide'), async c => {
    const { db, actor, now, view } = c.var
    const call = await callTended(c)
    const application = await applicationOf(c, call)
    const read = await readForm(c, refusalSchema)
    if (!read.ok) return c.html(await applicationPage(c, call, application, { decline: read.form }), 422)
    const told = await declineApplication(db, actor, application.id, read.value.reason, now)
    if (!told.ok) {
      const decline = refuse(c, read.values, 'form', staffWords['not-waiting'])
      return c.html(await applicationPage(c, call, application, { decline }), 422)
    }
    const sentence = view.t(staffWords.declined, { name: application.name ?? '' })
    return redirectSaying(c, applicationPath(slugOf(c), call.id, application.id), sentence)
  })
