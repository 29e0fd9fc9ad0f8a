import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import type { AppContext, AppEnv } from '../http/env.ts'
import { emptyForm, readForm, refuse } from '../http/forms.ts'
import { may } from '../http/may.ts'
import { redirectSaying } from '../http/notice.ts'
import { found } from '../http/refusals.ts'
import { speechIn } from '../words/speech.ts'
import { accountFacts, endSessions } from './account-facts.ts'
import { AccountPage, AccountPasswordPage } from './account-pages.tsx'
import { words } from './account-words.ts'
import { changeAccount } from './accounts.ts'
import { freshMinutes } from './engine.ts'
import { refusedByEngine } from './engine-refusal.ts'
import { type Doors, keepCookies } from './entering.ts'
import { newPasswordForm, profileForm } from './forms.ts'
import { freshly } from './with-account.ts'

/** The account of whoever reads. */
export const ownFacts = (c: AppContext) =>
  c.var.database.onSite('read', db => accountFacts(db, found(c.var.view.account).id, new Date()))

/** A person's own account: name, language, password, and where they are signed in. */
export function accountRoutes(doors: Doors) {
  const { api } = doors.engine
  const fresh = freshly(doors.sessions, freshMinutes, '/account/password')
  const signedIn = async (c: AppContext) => found(await doors.sessions.signedIn(c.req.raw.headers))
  return new Hono<AppEnv>()
    .get('/account', may('signed-in'), async c => {
      const facts = await ownFacts(c)
      const form = emptyForm({ name: facts.name, tongue: facts.tongue })
      const { sessionId } = await signedIn(c)
      return c.html(<AccountPage view={c.var.view} form={form} facts={facts} sessionId={sessionId} />)
    })
    .post('/account/profile', may('signed-in'), async c => {
      const { view, now } = c.var
      const read = await readForm(c, profileForm)
      if (!read.ok) {
        const { sessionId } = await signedIn(c)
        const page = { view, form: read.form, facts: await ownFacts(c), sessionId }
        return c.html(<AccountPage {...page} />, 422)
      }
      const { tongue } = read.value
      await c.var.database.onSite('write', db => changeAccount(db, found(view.account).id, read.value, now))
      setCookie(c, 'lang', tongue, { path: '/', maxAge: 31_536_000, sameSite: 'Lax', httpOnly: true })
      return redirectSaying(c, '/account', speechIn(tongue)(words.saved))
    })
    .get('/account/password', may('signed-in'), fresh, async c => {
      const { hasPassword } = await ownFacts(c)
      return c.html(<AccountPasswordPage view={c.var.view} form={emptyForm()} hasPassword={hasPassword} />)
    })
    .post('/account/password', may('signed-in'), fresh, async c => {
      const { view } = c.var
      const { hasPassword } = await ownFacts(c)
      const again = (form: ReturnType<typeof emptyForm>) =>
        c.html(<AccountPasswordPage view={view} form={form} hasPassword={hasPassword} />, 422)
      const read = await readForm(c, newPasswordForm)
      if (!read.ok) return again(read.form)
      const { password: newPassword, current: currentPassword = '' } = read.value
      const { headers } = c.req.raw
      if (hasPassword) {
        const changed = await api
          .changePassword({
            body: { newPassword, currentPassword, revokeOtherSessions: true },
            headers,
            returnHeaders: true,
          })
          .catch(refusedByEngine)
        if (!changed) return again(refuse(c, {}, 'current', words.passwordWrong))
        keepCookies(c, changed.headers)
      } else {
        await api.setPassword({ body: { newPassword }, headers })
        const { account, sessionId } = await signedIn(c)
        await c.var.database.onSite('write', db => endSessions(db, account.id, { allBut: sessionId }))
      }
      return redirectSaying(c, '/account', view.t(words.passwordSaved))
    })
    .post('/account/sessions/removal', may('signed-in'), async c => {
      const { account, sessionId } = await signedIn(c)
      await c.var.database.onSite('write', db => endSessions(db, account.id, { allBut: sessionId }))
      return redirectSaying(c, '/account', c.var.view.t(words.signedOutElsewhere))
    })
    .post('/account/sessions/:id/removal', may('signed-in'), async c => {
      const { account } = await signedIn(c)
      const only = c.req.param('id')
      const ended = await c.var.database.onSite('write', db => endSessions(db, account.id, { only }))
      found(ended || undefined)
      return redirectSaying(c, '/account', c.var.view.t(words.saved))
    })
}
