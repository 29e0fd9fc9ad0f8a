import type { Actor } from '#platform/activity.ts'
import type { Database } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Files } from '#platform/files/files.ts'
import type { TextIn } from '#platform/text.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'

/** Where stories are told: the installation's database and files, and its address. */
export interface World {
  readonly database: Database
  readonly files: Files
  readonly origin: string
}

/** What every chapter of one partnership's story needs. */
export interface Telling extends World {
  readonly partnershipId: string
  /** The moment of loading: what is recent is dated from here. */
  readonly now: Date
  readonly coordinator: Actor
}

export const within = <Result>(
  { database, partnershipId }: Telling,
  work: (db: TenantDb) => Promise<Result>,
): Promise<Result> => database.inPartnership(partnershipId, 'write', work)

const dayLength = 86_400_000

/** Some days before another moment: in office hours, and on the Friday where that would be a weekend. */
export function before(moment: Date, days: number): Date {
  const then = new Date(moment.getTime() - days * dayLength)
  if (days < 1) return then
  const intoWeekend = [2, 0, 0, 0, 0, 0, 1][then.getUTCDay()] ?? 0
  then.setUTCDate(then.getUTCDate() - intoWeekend)
  then.setUTCHours(16, 0, 0, 0)
  return then
}

/** A day of the past or future, written as it is read. Throws on one that does not exist. */
export function day(written: string): PlainDate {
  const found = plainDate(written)
  if (!found) throw new Error(`There is no day ${written}`)
  return found
}

/** In office hours of that day, in any Canadian zone. */
export const at = (written: string): Date => new Date(`${day(written)}T16:00:00Z`)

export const dayOf = (moment: Date): PlainDate => day(moment.toISOString().slice(0, 10))

/** The same words in English and French, and in Arabic where newcomers are the readers. */
export const said = (en: string, fr: string, ar?: string): TextIn => (ar ? { en, fr, ar } : { en, fr })

/** What a command gave back where the story leaves it no way to refuse. Throws with the reason when it did. */
export function granted<Result extends { ok: true } | { ok: false; why: string }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(`The story does not hold together: ${result.why}`)
  return result as Extract<Result, { ok: true }>
}

/** Ids, or people’s names, by the short names the chapters use. Throws on a name nobody introduced. */
export type Ids = ReadonlyMap<string, string>
export function idOf(ids: Ids, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`Nobody introduced ${name}`)
  return id
}

/** Everybody and every group a story has introduced so far. */
export interface Cast {
  readonly organisations: Ids
  readonly persons: Ids
  readonly groups: Ids
  /** How each person is called. */
  readonly called: ReadonlyMap<string, string>
  /** Who speaks for each organisation: its first person's name. */
  readonly speakers: ReadonlyMap<string, string>
}
