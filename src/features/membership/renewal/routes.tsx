import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { dayIn } from '#platform/time.ts'
import { memberPage } from '../member-routes.tsx'
import { plainName } from '../pages/name.tsx'
import { memberPath } from '../paths.ts'
import { findMember } from '../queries.ts'
import { agreeAnew, askAgain, beginRound, sendOwnLink } from './commands.ts'
import { readAdjusted } from './forms.ts'
import { ownWords } from './own-words.ts'
import { RenewalPage } from './pages/board.tsx'
import { renewalPath } from './paths.ts'
import { changesForMost, renewalBoard, renewalOf } from './queries.ts'
import { renewalWords as words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

export const renewalRoutes = new Hono<AppEnv>()
  .get('/renewal', may('membership.see'), async c => {
    const { db, view, now } = c.var
    const { rows, now: shown } = await renewalBoard(db, dayIn(view.zone, now))
    const collator = new Intl.Collator(view.tongue, { sensitivity: 'base' })
    const name = (row: (typeof rows)[number]) => plainName(row.member.name, view.tongue)
    const sorted = rows.toSorted((a, b) => collator.compare(name(a), name(b)))
    const changes = await changesForMost(db, rows, shown)
    return c.html(<RenewalPage view={view} slug={slugOf(c)} rows={sorted} changes={changes} />)
  })
  .post('/renewal/rounds', may('membership.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const { asked, unreachable } = await beginRound(db, actor, house.origin, now)
    const facts = { count: asked.length, none: unreachable.length }
    const sentence = view.t(unreachable.length > 0 ? words.askedSome : words.asked, facts)
    return redirectSaying(c, renewalPath(slugOf(c)), sentence)
  })
  .post('/:id/renewal-letter', may('membership.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const member = found(await findMember(db, c.req.param('id')))
    const outcome = await askAgain(db, actor, member.id, house.origin, now)
    if (!outcome.ok) return memberPage(c, member, refuse(c, {}, 'form', words.nobodyToAsk), 422)
    const sentence = view.t(words.askedOne, { name: plainName(member.name, view.tongue) })
    return redirectSaying(c, renewalPath(slugOf(c)), sentence)
  })
  .post('/:id/own-link', may('membership.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const member = found(await findMember(db, c.req.param('id')))
    const outcome = await sendOwnLink(db, actor, member.id, house.origin, now)
    if (!outcome.ok) return memberPage(c, member, refuse(c, {}, 'form', words.nobodyToAsk), 422)
    return redirectSaying(c, memberPath(slugOf(c), member.id), view.t(words.askedOne, { name: outcome.name }))
  })
  .post('/:id/endorsements', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const member = found(await findMember(db, c.req.param('id')))
    const read = await readAdjusted(c, await renewalOf(db, member.id, dayIn(view.zone, now)))
    if (!read.ok) return memberPage(c, member, read.form, 422)
    const outcome = await agreeAnew(db, actor, member.id, { ...read.answer, how: 'staff' }, now)
    if (!outcome.ok) {
      const form = emptyForm()
      form.errors.form = view.t(ownWords.changedMeanwhile)
      return memberPage(c, member, form, 409)
    }
    const sentence = view.t(words.recorded, { name: plainName(member.name, view.tongue) })
    return redirectSaying(c, memberPath(slugOf(c), member.id), sentence)
  })
