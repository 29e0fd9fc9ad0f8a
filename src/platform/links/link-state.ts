import type { LinkRow } from './tables.ts'

export type Closed = { why: 'revoked' | 'used' | 'expired'; on: Date }

/** Why a link opens nothing any more; undefined while it is in force. A link is good up to the instant it expires. */
export function closedBecause(
  link: Pick<LinkRow, 'revokedAt' | 'usedAt' | 'expiresAt' | 'uses'>,
  now: Date,
): Closed | undefined {
  if (link.revokedAt) return { why: 'revoked', on: link.revokedAt }
  if (link.uses === 'once' && link.usedAt) return { why: 'used', on: link.usedAt }
  if (now >= link.expiresAt) return { why: 'expired', on: link.expiresAt }
  return undefined
}
