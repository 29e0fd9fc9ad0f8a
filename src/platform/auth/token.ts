import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token, so that reading the database lets nobody in. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
