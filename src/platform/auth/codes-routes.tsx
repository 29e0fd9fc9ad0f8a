import { Hono } from 'hono'
import QRCode from 'qrcode'
import type { AppContext, AppEnv } from '../http/env.ts'
import type { FormState } from '../http/form-state.ts'
import { emptyForm, readForm, refuse } from '../http/forms.ts'
import { may } from '../http/may.ts'
import { redirectSaying } from '../http/notice.ts'
import { overLimit } from '../http/rate-limit.ts'
import { found } from '../http/refusals.ts'
import { forgetUnconfirmedCodes } from './account-facts.ts'
import { ownFacts } from './account-routes.tsx'
import { words } from './account-words.ts'
import { CodesPage, CodesSetUpPage, RecoveryPage } from './codes-pages.tsx'
import { freshMinutes } from './engine.ts'
import { refusedByEngine } from './engine-refusal.ts'
import { type Doors, keepCookies } from './entering.ts'
import { codeForm, codesForm } from './forms.ts'
import { freshly } from './with-account.ts'
import { words as signIn } from './words.ts'

/** Codes from an authenticator app: setting them up, new recovery codes, turning them off. */
export function codesRoutes(doors: Doors) {
  const { api } = doors.engine
  const fresh = freshly(doors.sessions, freshMinutes, '/account/codes')
  const page = async (c: AppContext, form: FormState, status: 200 | 422) => {
    const { hasPassword, codesOn } = await ownFacts(c)
    return c.html(
      <CodesPage view={c.var.view} form={form} hasPassword={hasPassword} codesOn={codesOn} />,
      status,
    )
  }
  const wrongPassword = (c: AppContext) => page(c, refuse(c, {}, 'password', words.passwordWrong), 422)
  const passwordSent = async (c: AppContext) => {
    const read = await readForm(c, codesForm)
    return read.ok && read.value.password ? { password: read.value.password } : {}
  }
  return new Hono<AppEnv>()
    .get('/account/codes', may('signed-in'), fresh, c => page(c, emptyForm(), 200))
    .post('/account/codes', may('signed-in'), fresh, async c => {
      const over = await overLimit(c, { of: 'codes', times: 20, minutes: 15 })
      if (over) return over
      const { codesOn } = await ownFacts(c)
      if (codesOn) return c.redirect('/account/codes', 303)
      const account = found(c.var.view.account)
      await c.var.database.onSite('write', db => forgetUnconfirmedCodes(db, account.id))
      const body = await passwordSent(c)
      const begun = await api.enableTwoFactor({ body, headers: c.req.raw.headers }).catch(refusedByEngine)
      if (!begun || !('totpURI' in begun)) return wrongPassword(c)
      const picture = await QRCode.toString(begun.totpURI, { type: 'svg', margin: 2, width: 240 })
      const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
      const shown = { picture, secret, recovery: begun.backupCodes }
      return c.html(<CodesSetUpPage view={c.var.view} form={emptyForm()} begun={shown} />)
    })
    .post('/account/codes/confirmation', may('signed-in'), fresh, async c => {
      const over = await overLimit(c, { of: 'codes', times: 20, minutes: 15 })
      if (over) return over
      const read = await readForm(c, codeForm)
      const code = read.ok ? read.value.code.replace(/\s/g, '') : ''
      const confirmed = await api
        .verifyTOTP({ body: { code }, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusedByEngine)
      if (!confirmed) {
        const form = read.ok ? refuse(c, {}, 'code', signIn.wrongCode) : read.form
        return c.html(<CodesSetUpPage view={c.var.view} form={form} />, 422)
      }
      keepCookies(c, confirmed.headers)
      return redirectSaying(c, '/account', c.var.view.t(words.codesConfirmed))
    })
    .post('/account/codes/recovery', may('signed-in'), fresh, async c => {
      const over = await overLimit(c, { of: 'codes', times: 20, minutes: 15 })
      if (over) return over
      const body = await passwordSent(c)
      const made = await api.generateBackupCodes({ body, headers: c.req.raw.headers }).catch(refusedByEngine)
      if (!made) return wrongPassword(c)
      return c.html(<RecoveryPage view={c.var.view} codes={made.backupCodes} />)
    })
    .post('/account/codes/removal', may('signed-in'), fresh, async c => {
      const over = await overLimit(c, { of: 'codes', times: 20, minutes: 15 })
      if (over) return over
      const body = await passwordSent(c)
      const stopped = await api
        .disableTwoFactor({ body, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusedByEngine)
      if (!stopped) return wrongPassword(c)
      keepCookies(c, stopped.headers)
      return redirectSaying(c, '/account', c.var.view.t(words.codesStopped))
    })
}
