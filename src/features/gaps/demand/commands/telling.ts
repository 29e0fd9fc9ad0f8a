import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import type { About } from '../demand.ts'
import { demandFigures, unmetRequests } from '../tables.ts'

export interface FigureTold extends About {
  least: number
  most: number
  source: string
  asOf: PlainDate
  /** How many answered: then it is a survey, else an estimate. */
  respondents?: number | undefined
  reach: string
  note?: string | undefined
}

/** Keeps an estimate, or what a survey found. */
export async function tellDemand(db: TenantDb, actor: Actor, told: FigureTold, now: Date): Promise<string> {
  const id = newId()
  const basis = told.respondents === undefined ? 'estimate' : 'survey'
  await db.insert(demandFigures).values({
    partnershipId: db.partnershipId,
    id,
    basis,
    need: told.need,
    communityId: told.communityId,
    language: told.language ?? null,
    status: told.status ?? null,
    timeOfDay: told.time ?? null,
    least: told.least,
    most: told.most,
    source: told.source,
    asOf: told.asOf,
    respondents: told.respondents ?? null,
    reach: told.reach,
    note: told.note ?? null,
    givenBy: actor.name,
    givenAt: now,
  })
  await record(db, actor, now, 'demand.told', { subject: id, detail: { basis } })
  return id
}

export interface UnmetTold extends Omit<About, 'time'> {
  /** The first day of the month. */
  month: PlainDate
  times: number
  /** Where they were asked. */
  countedBy: string
}

/**
 * Keeps how often somebody had to be sent away in a month: a count, and never who. The same place counting the same
 * thing for the same month again is refused, or it would be counted twice.
 */
export async function countUnmet(
  db: TenantDb,
  actor: Actor,
  told: UnmetTold,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'counted-already' }> {
  const id = newId()
  const made = await db
    .insert(unmetRequests)
    .values({
      partnershipId: db.partnershipId,
      id,
      need: told.need,
      communityId: told.communityId,
      language: told.language ?? null,
      status: told.status ?? null,
      month: told.month,
      times: told.times,
      countedBy: told.countedBy,
      linkId: actor.kind === 'link' ? actor.id : null,
      givenBy: actor.name,
      givenAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: unmetRequests.id })
  if (made.length === 0) return { ok: false, why: 'counted-already' }
  await record(db, actor, now, 'demand.unmet-counted', { subject: id, detail: { times: told.times } })
  return { ok: true, id }
}

/** Takes a figure or a count out of use; it stays on record. False when somebody has already, or there is none. */
export async function withdraw(
  db: TenantDb,
  actor: Actor,
  what: 'figure' | 'unmet',
  id: string,
  now: Date,
): Promise<boolean> {
  const gone = { withdrawnBy: actor.name, withdrawnAt: now }
  const done =
    what === 'figure'
      ? await db
          .update(demandFigures)
          .set(gone)
          .where(and(eq(demandFigures.id, id), isNull(demandFigures.withdrawnAt)))
          .returning({ id: demandFigures.id })
      : await db
          .update(unmetRequests)
          .set(gone)
          .where(and(eq(unmetRequests.id, id), isNull(unmetRequests.withdrawnAt)))
          .returning({ id: unmetRequests.id })
  if (done.length > 0) await record(db, actor, now, `demand.${what}-withdrawn`, { subject: id })
  return done.length > 0
}
