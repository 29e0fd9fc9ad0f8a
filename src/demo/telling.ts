import type { Actor } from '#platform/activity.ts'
import type { Database } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'

/** What every chapter of one partnership's story needs. */
export interface Telling {
  readonly database: Database
  readonly partnershipId: string
  readonly origin: string
  /** The moment of loading: what is recent is dated from here. */
  readonly now: Date
  readonly coordinator: Actor
}

export const within = <Result>(
  { database, partnershipId }: Telling,
  work: (db: TenantDb) => Promise<Result>,
): Promise<Result> => database.inPartnership(partnershipId, 'write', work)

const dayLength = 86_400_000

/** A number of days before another moment. */
export const before = (moment: Date, days: number): Date => new Date(moment.getTime() - days * dayLength)

/** A day of the past or future, written as it is read. Throws on one that does not exist. */
export function day(written: string): PlainDate {
  const found = plainDate(written)
  if (!found) throw new Error(`There is no day ${written}`)
  return found
}

/** In office hours of that day, in any Canadian zone. */
export const at = (written: string): Date => new Date(`${day(written)}T16:00:00Z`)

export const dayOf = (moment: Date): PlainDate => day(moment.toISOString().slice(0, 10))

/** What a command gave back where the story leaves it no way to refuse. Throws with the reason when it did. */
export function granted<Result extends { ok: true }>(result: Result | { ok: false; why: string }): Result {
  if (!result.ok) throw new Error(`The story does not hold together: ${result.why}`)
  return result
}
