import { Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { emptyForm, readForm, refuse } from '../http/forms.ts'
import { may } from '../http/may.ts'
import { redirectSaying } from '../http/notice.ts'
import { overLimit } from '../http/rate-limit.ts'
import { afterEntering, type Doors, keepCookies } from './entering.ts'
import { codeForm } from './forms.ts'
import { CodePage } from './pages.tsx'
import { sitePath } from './site-path.ts'
import { tryCode } from './try-code.ts'
import { words } from './words.ts'

/** The code asked for after a link, a password or a passkey, where the person set codes up. */
export const secondStepRoutes = (doors: Doors) =>
  new Hono<AppEnv>()
    .get('/sign-in/code', may('public'), c =>
      c.html(<CodePage view={c.var.view} form={emptyForm()} to={sitePath(c.req.query('to'))} />),
    )
    .post('/sign-in/code', may('public'), async c => {
      const over = await overLimit(c, { of: 'sign-in-code', times: 20, minutes: 15 })
      if (over) return over
      const { view } = c.var
      const read = await readForm(c, codeForm)
      const to = sitePath(read.values.to?.toString())
      if (!read.ok) return c.html(<CodePage view={view} form={read.form} to={to} />, 422)
      const tried = await tryCode(doors, c.req.raw.headers, read.value.code)
      if (tried.ok) {
        keepCookies(c, tried.headers)
        await afterEntering(c, doors)
        return c.redirect(to, 303)
      }
      if (tried.why === 'over') return redirectSaying(c, '/sign-in', view.t(words.codeOver))
      const form = refuse(c, {}, 'code', words.wrongCode)
      return c.html(<CodePage view={view} form={form} to={to} />, 422)
    })
