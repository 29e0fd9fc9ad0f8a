import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { type ImportRow, imports, type Told } from '../../tables.ts'
import { markGone } from './gone.ts'

/** A person has seen what would happen and lets it. False when somebody decided already. */
export async function takeLooked(
  db: TenantDb,
  id: string,
  said: Pick<Told, 'fewer' | 'ids'>,
  now: Date,
): Promise<boolean> {
  const [handed] = await db.select({ told: imports.told }).from(imports).where(eq(imports.id, id))
  const mine = await db
    .update(imports)
    .set({
      state: 'waiting',
      wanted: 'take',
      told: { ...handed?.told, ...said },
      done: 0,
      total: 0,
      changedAt: now,
    })
    .where(and(eq(imports.id, id), eq(imports.state, 'ready')))
    .returning({ id: imports.id })
  if (mine.length === 0) return false
  await enqueue(db, 'directory.import', { import: id })
  return true
}

/** Lets a file go that was looked through; gives what was kept of it, to be removed. Undefined when somebody decided already. */
export async function leaveLooked(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Pick<ImportRow, 'fileKey' | 'fileName'> | undefined> {
  const [left] = await db
    .update(imports)
    .set({ state: 'left', seenAt: now, finishedAt: now, changedAt: now })
    .where(and(eq(imports.id, id), eq(imports.state, 'ready')))
    .returning({ fileKey: imports.fileKey, fileName: imports.fileName })
  if (left) await record(db, actor, now, 'directory.import-left', { subject: id })
  return left
}

/** Says what it means that a file had so few of its list: its missing services are gone, or not. Undefined when said already. */
export async function settleHeld(
  db: TenantDb,
  actor: Actor,
  id: string,
  gone: boolean,
  now: Date,
): Promise<number | undefined> {
  const [mine] = await db
    .update(imports)
    .set({ heldSettledAt: now, heldSettledBy: actor.name, changedAt: now })
    .where(and(eq(imports.id, id), isNotNull(imports.held), isNull(imports.heldSettledAt)))
    .returning({ held: imports.held })
  if (!mine) return undefined
  const count = gone ? await markGone(db, mine.held ?? [], now) : 0
  await record(db, actor, now, 'directory.gone-settled', {
    subject: id,
    public: gone,
    detail: { gone, count },
  })
  return count
}
