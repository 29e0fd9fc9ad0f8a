import { and, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { Database } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { imports } from '../../tables.ts'
import { type TwinRun, twinRuns } from '../tables.ts'
import { type Found, twinKinds } from '../twin.ts'
import { findTwins } from './find.ts'

export const lookJob = 'directory.twins'
const hour = 3_600_000
const day = 24 * hour

export async function lastRun(db: TenantDb): Promise<TwinRun | undefined> {
  const [row] = await db.select().from(twinRuns).orderBy(desc(twinRuns.askedAt), desc(twinRuns.id)).limit(1)
  return row
}

async function findRun(db: TenantDb, id: string): Promise<TwinRun | undefined> {
  const [row] = await db.select().from(twinRuns).where(eq(twinRuns.id, id))
  return row
}

/** Has everything looked through in the background; one that waits or works already is the one. */
export async function askToLook(db: TenantDb, actor: Actor, now: Date): Promise<string> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`directory twins asked ${db.partnershipId}`}, 0))`,
  )
  const [open] = await db
    .select({ id: twinRuns.id })
    .from(twinRuns)
    .where(
      and(
        inArray(twinRuns.state, ['waiting', 'working']),
        gt(twinRuns.askedAt, new Date(now.getTime() - hour)),
      ),
    )
  if (open) return open.id
  const id = newId()
  await addRun(db, actor, id, now)
  await enqueue(db, lookJob, { run: id })
  return id
}

const addRun = (db: TenantDb, actor: Actor, id: string, now: Date) =>
  db.insert(twinRuns).values({
    ...{ partnershipId: db.partnershipId, id, state: 'waiting' as const, done: 0, total: twinKinds.length },
    ...{ byName: actor.name, askedAt: now, changedAt: now },
  })

/** After lists came in: once a day at most. */
export async function lookIfListsCame(db: TenantDb, actor: Actor, now: Date): Promise<string | undefined> {
  const last = await lastRun(db)
  if (last && now.getTime() - last.askedAt.getTime() < day) return undefined
  const [came] = await db
    .select({ id: imports.id })
    .from(imports)
    .where(
      last ? and(eq(imports.state, 'done'), gt(imports.finishedAt, last.askedAt)) : eq(imports.state, 'done'),
    )
    .limit(1)
  return came ? askToLook(db, actor, now) : undefined
}

/** Looks at once, as the demonstration does. */
export async function lookNow(
  database: Database,
  partnershipId: string,
  actor: Actor,
  now: Date,
): Promise<Found> {
  const id = newId()
  await database.inPartnership(partnershipId, 'write', db => addRun(db, actor, id, now))
  return look(database, partnershipId, id, () => now)
}

/** Does one run: a transaction for each kind; what was found of one stands though another fails. Bears being run twice. */
export async function look(
  database: Database,
  partnershipId: string,
  runId: string,
  clock: () => Date,
): Promise<Found> {
  const note = (part: Partial<TwinRun>) =>
    database.inPartnership(partnershipId, 'write', db =>
      db
        .update(twinRuns)
        .set({ ...part, changedAt: clock() })
        .where(and(eq(twinRuns.id, runId), ne(twinRuns.state, 'done'))),
    )
  const asked = await database.inPartnership(partnershipId, 'read', db => findRun(db, runId))
  if (!asked || asked.state === 'done') return asked?.found ?? {}
  const found: Found = {}
  try {
    for (const [done, kind] of twinKinds.entries()) {
      await note({ state: 'working', done, found })
      found[kind] = await database.inPartnership(partnershipId, 'write', db =>
        findTwins(db, kind, runId, clock()),
      )
    }
    await database.inPartnership(partnershipId, 'write', async db => {
      await db
        .update(twinRuns)
        .set({ state: 'done', done: twinKinds.length, found, finishedAt: clock(), changedAt: clock() })
        .where(eq(twinRuns.id, runId))
      await record(db, { kind: 'system', name: asked.byName }, clock(), 'twins.looked-for', {
        detail: { ...found },
      })
    })
    return found
  } catch (error) {
    await note({ state: 'failed', failure: (error as Error).message.slice(0, 500), finishedAt: clock() })
    throw error
  }
}
