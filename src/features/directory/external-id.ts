import { createHash } from 'node:crypto'
import type { ExternalId } from './listing.ts'

/** In characters; an index holds no more in every script. */
export const longestId = 500

/** The same parts give the same id on every machine and in every import: 100 bits of SHA-256. */
export const idFrom = (source: string, kind: string, ...parts: readonly string[]): ExternalId =>
  `${source}:${kind}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 25)}`
