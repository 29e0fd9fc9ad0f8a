import { bigint, boolean, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Tongue } from '../text.ts'

const schema = pgSchema('auth')
const instant = () => timestamp({ withTimezone: true })

export const user = schema.table('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  writtenEmail: text().notNull(),
  emailVerified: boolean().notNull(),
  image: text(),
  tongue: text().$type<Tongue>().notNull(),
  twoFactorEnabled: boolean().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export const session = schema.table('session', {
  id: text().primaryKey(),
  userId: text().notNull(),
  token: text('token_hash').notNull(),
  expiresAt: instant().notNull(),
  ipAddress: text(),
  userAgent: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export const account = schema.table('account', {
  id: text().primaryKey(),
  userId: text().notNull(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: instant(),
  refreshTokenExpiresAt: instant(),
  scope: text(),
  password: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export const verification = schema.table('verification', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export const twoFactor = schema.table('two_factor', {
  id: text().primaryKey(),
  userId: text().notNull(),
  secret: text().notNull(),
  backupCodes: text().notNull(),
  verified: boolean().notNull(),
  failedVerificationCount: integer().notNull(),
  lockedUntil: instant(),
})

export const passkey = schema.table('passkey', {
  id: text().primaryKey(),
  userId: text().notNull(),
  name: text(),
  publicKey: text().notNull(),
  credentialID: text('credential_id').notNull(),
  counter: bigint({ mode: 'number' }).notNull(),
  deviceType: text().notNull(),
  backedUp: boolean().notNull(),
  transports: text(),
  aaguid: text(),
  createdAt: instant(),
})

export const signInRequest = schema.table('sign_in_request', {
  id: uuid().primaryKey(),
  writtenEmail: text().notNull(),
  tongue: text().$type<Tongue>().notNull(),
  toPath: text().notNull(),
  askedAt: instant().notNull(),
})

export const signInLink = schema.table('sign_in_link', {
  id: uuid().primaryKey(),
  userId: text().notNull(),
  tokenHash: text().notNull(),
  toPath: text().notNull(),
  madeAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  revokedAt: instant(),
})

/** What better-auth is given; the rest is ours alone. */
export const engineTables = { user, session, account, verification, twoFactor, passkey }
