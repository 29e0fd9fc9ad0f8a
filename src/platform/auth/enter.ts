import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, createAuthMiddleware } from 'better-auth/api'
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies'
import { generateRandomString } from 'better-auth/crypto'
import { z } from 'zod'

const minutesForCode = 10

/** What may leave a session behind without a code: the code itself, and what a person already inside does. */
const pastTheCode = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code', '/change-password'])

/**
 * Lets in whoever our own sign-in link has proven, and asks everybody who set up codes for one, whatever the way in.
 * better-auth's own second step knows only passwords; a passkey or a link would walk past it.
 */
export const enter = {
  id: 'porchlight-enter',
  endpoints: {
    enterAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ accountId: z.string() }) },
      async ctx => {
        const { internalAdapter } = ctx.context
        const user = await internalAdapter.findUserById(ctx.body.accountId)
        if (!user) throw new APIError('UNAUTHORIZED')
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ entered: true })
      },
    ),
  },
  hooks: {
    after: [
      {
        matcher: context => !pastTheCode.has(context.path ?? ''),
        handler: createAuthMiddleware(async ctx => {
          const entered = ctx.context.newSession
          if (!entered?.user.twoFactorEnabled) return
          deleteSessionCookie(ctx, true)
          await ctx.context.internalAdapter.deleteSession(entered.session.token)
          ctx.context.setNewSession(null)
          const cookie = ctx.context.createAuthCookie('two_factor', { maxAge: minutesForCode * 60 })
          const identifier = `2fa-${generateRandomString(32)}`
          const expiresAt = new Date(Date.now() + minutesForCode * 60_000)
          await ctx.context.internalAdapter.createVerificationValue({
            value: entered.user.id,
            identifier,
            expiresAt,
          })
          await ctx.context.internalAdapter.createVerificationValue({
            value: '0',
            identifier: `2fa-attempts-${identifier}`,
            expiresAt,
          })
          await ctx.setSignedCookie(cookie.name, identifier, ctx.context.secret, cookie.attributes)
          return ctx.json({ twoFactorRedirect: true })
        }),
      },
    ],
  },
} satisfies BetterAuthPlugin
