import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { Database } from '../db/database.ts'
import type { Log } from '../http/log.ts'
import { newId } from '../id.ts'
import { enter } from './enter.ts'
import { keepingOver } from './keeping.ts'

const sessionDays = 30
export const freshMinutes = 30
export const shortestPassword = 10

export interface EngineParts {
  database: Database
  origin: string
  secret: string
  log?: Log | undefined
}

/** `__Host-` binds a cookie to this very host over https; plain http, as in development, cannot carry it. */
export const cookiePrefix = (origin: string): string =>
  origin.startsWith('https:') ? '__Host-porchlight' : 'porchlight'

/**
 * better-auth as a library only: its own addresses are never mounted, our routes call it. Nobody can sign up; an
 * account is made by an invitation.
 */
export const startEngine = (parts: EngineParts) =>
  betterAuth({
    appName: 'Porchlight',
    baseURL: parts.origin,
    secret: parts.secret,
    database: keepingOver(parts.database),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_level, message) => parts.log?.('sign-in engine', { message }) },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    session: {
      expiresIn: sessionDays * 86_400,
      freshAge: freshMinutes * 60,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    user: {
      additionalFields: {
        tongue: { type: 'string', required: true, input: false },
        writtenEmail: { type: 'string', required: true, input: false },
      },
    },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(parts.origin),
      defaultCookieAttributes: {
        secure: parts.origin.startsWith('https:'),
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
      },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    plugins: [
      twoFactor({ issuer: 'Porchlight', allowPasswordless: true }),
      passkey({
        rpID: new URL(parts.origin).hostname,
        rpName: 'Porchlight',
        origin: parts.origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      }),
      enter,
    ],
  })

export type Engine = ReturnType<typeof startEngine>
