import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { heldUp, overLimit, triedTooOften } from '#platform/http/rate-limit.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { textIn } from '#platform/text.ts'
import { addDays } from '#platform/time.ts'
import type { Message } from '#platform/words/messages.ts'
import { communityNames, groupOf, slugOf, todayOf } from '../asked-routes.ts'
import { isClosed } from '../group.ts'
import { callChangePath, callReviewPath, callSentPath, newCallPath } from '../paths.ts'
import { findGroup } from '../queries.ts'
import { termsInForce } from '../reference-terms/queries.ts'
import { placesOn } from '../seats/queries.ts'
import { callOf } from './asked-routes.ts'
import { callState, type OpenCall } from './call.ts'
import { applyForSeat } from './commands/applying.ts'
import {
  type CallFacts,
  type CallRefused,
  changeCall,
  closeCall,
  openCall,
  writeCall,
} from './commands/calls.ts'
import { applicationSchema, callSchema, wantedIn } from './forms.ts'
import { CallPage, SentPage } from './pages/call.tsx'
import { CallFormPage, GroupCallsPage } from './pages/tending.tsx'
import { callsOf, placesOfCall } from './queries.ts'
import { reviewRoutes } from './review-routes.tsx'
import { staffWords } from './staff-words.ts'

async function callPage(c: AppContext, call: OpenCall, form: FormState) {
  const { db, view } = c.var
  const places = await placesOfCall(db, call.id)
  const communities = await communityNames(db)
  return <CallPage {...{ view, call, places, communities, form }} slug={slugOf(c)} today={todayOf(c)} />
}

async function callForm(c: AppContext, groupId: string, call: OpenCall | undefined, form: FormState) {
  const { db, view } = c.var
  const group = found(await findGroup(db, groupId))
  if (isClosed(group, todayOf(c))) throw new NotFound()
  const slug = slugOf(c)
  const places = (await placesOn(db, groupId, todayOf(c))).filter(({ open }) => open > 0)
  const communities = await communityNames(db)
  const action = call ? callChangePath(slug, call.id) : newCallPath(slug, groupId)
  return <CallFormPage {...{ view, slug, group, call, action, places, communities, form }} />
}

const callRefused: Record<CallRefused, [field: string, message: Message]> = {
  'not-here': ['form', formWords.badChoice],
  'closes-in-the-past': ['closesOn', staffWords.closesPast],
  'nobody-wanted': ['form', staffWords.wantedNone],
  'more-than-open': ['form', staffWords.wantedNone],
}

async function readCall(c: AppContext, groupId: string) {
  const ids = (await placesOn(c.var.db, groupId, todayOf(c))).map(({ id }) => id)
  const read = await readForm(c, callSchema(ids))
  if (!read.ok) return read
  const { titleEn, titleFr, asksEn, asksFr, closesOn, termMonths, version } = read.value
  const facts: CallFacts & { version: number } = {
    title: textIn({ en: titleEn, fr: titleFr }),
    asks: textIn({ en: asksEn, fr: asksFr }),
    closesOn,
    termMonths: termMonths || undefined,
    wanted: wantedIn(read.value, ids),
    version,
  }
  return { ok: true as const, facts, values: read.values }
}

/** From one place in an hour, where many may sit: a library, a settlement office. */
const applications = { of: 'seat application', times: 30, minutes: 60 }

export const callRoutes = new Hono<AppEnv>()
  .get('/:id/calls', may('groups.see'), async c => {
    const { db, view } = c.var
    const group = await groupOf(c)
    const calls = await callsOf(db, group.id)
    return c.html(<GroupCallsPage {...{ view, group, calls }} slug={slugOf(c)} today={todayOf(c)} />)
  })
  .get('/:id/calls/new', may('groups.manage'), async c => {
    const group = await groupOf(c)
    const months = (await termsInForce(c.var.db, group.id, c.var.now))?.rules.termMonths
    const closesOn = addDays(todayOf(c), 30)
    return c.html(
      await callForm(c, group.id, undefined, emptyForm({ closesOn, termMonths: String(months ?? '') })),
    )
  })
  .post('/:id/calls/new', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readCall(c, group.id)
    if (!read.ok) return c.html(await callForm(c, group.id, undefined, read.form), 422)
    const made = await writeCall(db, actor, group.id, read.facts, todayOf(c), now)
    if (made.ok) return redirectSaying(c, callReviewPath(slugOf(c), made.id), view.t(staffWords.saved))
    const form = refuse(c, read.values, ...callRefused[made.why])
    return c.html(await callForm(c, group.id, undefined, form), 422)
  })
  .get('/calls/:call', may('public'), async c => c.html(await callPage(c, await callOf(c), emptyForm())))
  .post('/calls/:call', may('public'), async c => {
    const { db, actor, now, view, house } = c.var
    const call = await callOf(c)
    const refused = await triedTooOften(c, 'seat application')
    if (refused) return refused
    const sent = c.redirect(callSentPath(slugOf(c), call.id), 303)
    const { website } = await sentValues(c)
    // What only a machine fills in is answered like everything else, and kept nowhere.
    if (website) return sent
    const read = await readForm(c, applicationSchema)
    if (!read.ok) return c.html(await callPage(c, call, read.form), 422)
    const waits = await heldUp(c, applications, read.values)
    if (waits) return c.html(await callPage(c, call, waits), 429)
    const address = `${db.partnershipId} ${read.value.email.toLowerCase()}`
    // Whoever gives somebody else's address cannot fill their mailbox, nor learn that it was tried before.
    if (await overLimit(c, { of: 'seat-address', times: 4, minutes: 24 * 60 }, address)) return sent
    const communities = await communityNames(db)
    const { communityId, ...typed } = read.value
    const here = communityId && communities.has(communityId) ? communityId : undefined
    const applying = { ...typed, communityId: here, tongue: view.tongue }
    const applied = await applyForSeat(db, actor, call.id, applying, house.origin, now)
    if (!applied.ok) return c.html(await callPage(c, call, emptyForm(read.values)), 422)
    return sent
  })
  .get('/calls/:call/sent', may('public'), async c =>
    c.html(<SentPage view={c.var.view} slug={slugOf(c)} call={await callOf(c)} />),
  )
  .get('/calls/:call/change', may('groups.manage'), async c => {
    const call = await callOf(c)
    if (callState(call, todayOf(c)) === 'over') throw new NotFound()
    const wanted = (await placesOfCall(c.var.db, call.id)).map(one => [`wanted-${one.id}`, `${one.wanted}`])
    const values = {
      titleEn: call.title.en ?? '',
      titleFr: call.title.fr ?? '',
      asksEn: call.asks.en ?? '',
      asksFr: call.asks.fr ?? '',
      closesOn: call.closesOn,
      termMonths: call.termMonths ? String(call.termMonths) : '',
      version: String(call.version),
      ...Object.fromEntries(wanted),
    }
    return c.html(await callForm(c, call.groupId, call, emptyForm(values)))
  })
  .post('/calls/:call/change', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const call = await callOf(c)
    const read = await readCall(c, call.groupId)
    if (!read.ok) return c.html(await callForm(c, call.groupId, call, read.form), 422)
    const changed = await changeCall(db, actor, call.id, read.facts, todayOf(c), now)
    if (changed.ok) return redirectSaying(c, callReviewPath(slugOf(c), call.id), view.t(staffWords.saved))
    if (changed.why === 'changed-meanwhile') {
      const values = { ...read.values, version: String(call.version) }
      const form = refuse(c, values, 'form', staffWords.changedMeanwhile)
      return c.html(await callForm(c, call.groupId, call, form), 409)
    }
    const form = refuse(c, read.values, ...callRefused[changed.why])
    return c.html(await callForm(c, call.groupId, call, form), 422)
  })
  .post('/calls/:call/opening', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const call = await callOf(c)
    const opened = await openCall(db, actor, call.id, todayOf(c), now)
    const sentence = view.t(opened ? staffWords.opened : staffWords.closesPast)
    return redirectSaying(c, callReviewPath(slugOf(c), call.id), sentence)
  })
  .post('/calls/:call/closing', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const call = await callOf(c)
    await closeCall(db, actor, call.id, now)
    return redirectSaying(c, callReviewPath(slugOf(c), call.id), view.t(staffWords.ended))
  })
  .route('/', reviewRoutes)
