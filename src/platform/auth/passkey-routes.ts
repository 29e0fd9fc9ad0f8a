import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '../http/env.ts'
import { may } from '../http/may.ts'
import { redirectSaying } from '../http/notice.ts'
import { overLimit } from '../http/rate-limit.ts'
import { found } from '../http/refusals.ts'
import { removePasskey } from './account-facts.ts'
import { words } from './account-words.ts'
import { type Engine, freshMinutes } from './engine.ts'
import { refusedByEngine } from './engine-refusal.ts'
import { afterProof, type Doors, keepCookies } from './entering.ts'
import { sitePath } from './site-path.ts'
import { freshly } from './with-account.ts'

const answerForm = z.object({
  response: z.looseObject({ id: z.string(), rawId: z.string(), response: z.looseObject({}) }),
  to: z.string().optional(),
  name: z.string().trim().max(200).optional(),
})

/** What `passkey.island.ts` sends; anything else is refused, never broken. */
async function readAnswer(c: AppContext) {
  const sent: unknown = await c.req.json().catch(() => undefined)
  return answerForm.safeParse(sent).data
}

// The engine checks every byte of it; only its type is taken on trust here.
type PasskeyAnswer = NonNullable<
  Parameters<Engine['api']['verifyPasskeyAuthentication']>[0]
>['body']['response']

const refused = (c: AppContext) => c.json({ refused: true }, 422)

/** The few questions a passkey needs a script for: signing in with one, and adding one. */
export function passkeyRoutes(doors: Doors) {
  const { api } = doors.engine
  const fresh = freshly(doors.sessions, freshMinutes, '/account')
  return new Hono<AppEnv>()
    .post('/sign-in/passkey/options', may('public'), async c => {
      const over = await overLimit(c, { of: 'sign-in-passkey', times: 60, minutes: 15 })
      if (over) return over
      const { headers } = c.req.raw
      const asked = await api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true })
      keepCookies(c, asked.headers)
      return c.json(asked.response)
    })
    .post('/sign-in/passkey', may('public'), async c => {
      const sent = await readAnswer(c)
      if (!sent) return refused(c)
      const { headers } = c.req.raw
      const body = { response: sent.response as unknown as PasskeyAnswer }
      const answered = await api
        .verifyPasskeyAuthentication({ body, headers, returnHeaders: true })
        .catch(refusedByEngine)
      if (!answered) return refused(c)
      return c.json({ to: await afterProof(c, doors, answered, sitePath(sent.to)) })
    })
    .post('/account/passkeys/options', may('signed-in'), fresh, async c => {
      const query = { name: c.var.view.account?.email ?? '' }
      const { headers } = c.req.raw
      const asked = await api.generatePasskeyRegistrationOptions({ query, headers, returnHeaders: true })
      keepCookies(c, asked.headers)
      return c.json(asked.response)
    })
    .post('/account/passkeys', may('signed-in'), fresh, async c => {
      const sent = await readAnswer(c)
      if (!sent) return refused(c)
      const { headers } = c.req.raw
      const body = { response: sent.response, ...(sent.name ? { name: sent.name } : {}) }
      const added = await api
        .verifyPasskeyRegistration({ body, headers, returnHeaders: true })
        .catch(refusedByEngine)
      if (!added) return refused(c)
      redirectSaying(c, '/account', c.var.view.t(words.passkeyAdded))
      return c.json({ to: '/account' })
    })
    .post('/account/passkeys/:id/removal', may('signed-in'), fresh, async c => {
      const { id } = found(c.var.view.account)
      const gone = await c.var.database.onSite('write', db => removePasskey(db, id, c.req.param('id')))
      found(gone || undefined)
      const name = c.var.view.t(words.passkeyNameless)
      return redirectSaying(c, '/account', c.var.view.t(words.removed, { name }))
    })
}
