import { Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { emptyForm, readForm, refuse } from '../http/forms.ts'
import { may } from '../http/may.ts'
import { overLimit } from '../http/rate-limit.ts'
import { foldEmail } from './accounts.ts'
import { askForSignInLink } from './ask-for-link.ts'
import { refusedByEngine } from './engine-refusal.ts'
import { afterProof, type Doors, speakAs } from './entering.ts'
import { askForm, passwordForm } from './forms.ts'
import { ClosedLinkPage, LinkPage, PasswordPage, SentPage, SignInPage } from './pages.tsx'
import { readSignInLink, useSignInLink } from './sign-in-links.ts'
import { sitePath } from './site-path.ts'
import { hashOfToken } from './token.ts'
import { words } from './words.ts'

const perAddress = { times: 30, minutes: 15 }
const perEmail = { times: 5, minutes: 15 }
// Counted under a hash: the table of limits is no list of who signs in.
const counted = (email: string) => hashOfToken(foldEmail(email))

/** Asking for a link, using one, and signing in by password. */
export const signInRoutes = (doors: Doors) =>
  new Hono<AppEnv>()
    .get('/sign-in', may('public'), c => {
      const { view } = c.var
      const to = sitePath(c.req.query('to'))
      const again = c.req.query('again') !== undefined
      if (view.account && !again) return c.redirect(to, 303)
      const form = emptyForm(view.account ? { email: view.account.email } : {})
      return c.html(<SignInPage view={view} form={form} to={to} again={again} />)
    })
    .post('/sign-in', may('public'), async c => {
      const { view } = c.var
      const over = await overLimit(c, { of: 'sign-in', ...perAddress })
      if (over) return over
      const read = await readForm(c, askForm)
      const to = sitePath(read.values.to?.toString())
      if (!read.ok) return c.html(<SignInPage view={view} form={read.form} to={to} again={false} />, 422)
      const { email } = read.value
      const often = await overLimit(c, { of: 'sign-in-link', ...perEmail }, counted(email))
      if (often) return often
      await c.var.database.onSite('write', db =>
        askForSignInLink(db, { email, tongue: view.tongue, to }, c.var.now),
      )
      return c.redirect('/sign-in/sent', 303)
    })
    .get('/sign-in/sent', may('public'), c => c.html(<SentPage view={c.var.view} />))
    .get('/sign-in/link/:token', may('public'), async c => {
      const over = await overLimit(c, { of: 'sign-in-link-open', ...perAddress })
      if (over) return over
      const { view } = c.var
      const link = await c.var.database.onSite('read', db =>
        readSignInLink(db, c.req.param('token'), c.var.now),
      )
      if (link.state !== 'open') return c.html(<ClosedLinkPage view={view} why={link.state} />, 410)
      return c.html(<LinkPage view={view} name={link.account.name} email={link.account.email} />)
    })
    .post('/sign-in/link/:token', may('public'), async c => {
      const over = await overLimit(c, { of: 'sign-in-link-use', ...perAddress })
      if (over) return over
      const link = await c.var.database.onSite('write', db =>
        useSignInLink(db, c.req.param('token'), c.var.now),
      )
      if (link.state !== 'open') return c.html(<ClosedLinkPage view={c.var.view} why={link.state} />, 410)
      speakAs(c, link.account.tongue)
      const answered = await doors.engine.api.enterAs({
        body: { accountId: link.account.id },
        headers: c.req.raw.headers,
        returnHeaders: true,
      })
      return c.redirect(await afterProof(c, doors, answered, sitePath(link.to)), 303)
    })
    .get('/sign-in/password', may('public'), c =>
      c.html(<PasswordPage view={c.var.view} form={emptyForm()} to={sitePath(c.req.query('to'))} />),
    )
    .post('/sign-in/password', may('public'), async c => {
      const { view } = c.var
      const over = await overLimit(c, { of: 'sign-in-password', ...perAddress })
      if (over) return over
      const read = await readForm(c, passwordForm)
      const to = sitePath(read.values.to?.toString())
      if (!read.ok) return c.html(<PasswordPage view={view} form={read.form} to={to} />, 422)
      const { email, password } = read.value
      const often = await overLimit(c, { of: 'sign-in-password', times: 10, minutes: 15 }, counted(email))
      if (often) return often
      const answered = await doors.engine.api
        .signInEmail({ body: { email, password }, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusedByEngine)
      if (answered) return c.redirect(await afterProof(c, doors, answered, to), 303)
      const form = refuse(c, { email }, 'password', words.wrongPassword)
      return c.html(<PasswordPage view={view} form={form} to={to} />, 422)
    })
