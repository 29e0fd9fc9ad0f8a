import { and, eq, getTableColumns, getTableName, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '../activity.ts'
import type { TenantDb } from '../db/tenant.ts'
import { newId } from '../id.ts'
import type { Grid } from './grid.ts'
import type { Answers, Made, SheetKind, SheetRow } from './sheet.ts'
import { type Brought, brought } from './tables.ts'
import type { Reading } from './understand.ts'

/** Keeps a file's tables, so that its columns can be told and its rows looked at before anything is made of them. */
export async function bring(
  db: TenantDb,
  actor: Actor,
  file: { kind: string; name: string; grids: Grid[]; reading: Reading },
  now: Date,
): Promise<string> {
  const id = newId()
  await db.insert(brought).values({
    partnershipId: db.partnershipId,
    id,
    kind: file.kind,
    name:
      file.name
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .toWellFormed()
        .slice(0, 200) || 'table',
    tables: file.grids,
    reading: file.reading,
    broughtAt: now,
    broughtBy: actor.name,
  })
  await record(db, actor, now, 'sheet.brought', { subject: id, detail: { kind: file.kind } })
  return id
}

/** Keeps how a file is to be read; a file already taken keeps the reading it was taken by. */
export async function readAs(db: TenantDb, id: string, reading: Reading): Promise<boolean> {
  const changed = await db
    .update(brought)
    .set({ reading })
    .where(and(eq(brought.id, id), isNull(brought.takenAt)))
    .returning({ id: brought.id })
  return changed.length > 0
}

/** Says that this file is being taken by somebody; false when somebody has it already. */
export type Claim = (db: TenantDb, actor: Actor, id: string, now: Date) => Promise<boolean>

const claim: Claim = async (db, actor, id, now) => {
  const mine = await db
    .update(brought)
    .set({ takenAt: now, takenBy: actor.name, made: [] })
    .where(and(eq(brought.id, id), isNull(brought.takenAt)))
    .returning({ id: brought.id })
  return mine.length > 0
}

/** Takes a file's rows in, once: of two people pressing at the same moment the second is told. `claiming` is replaced only by its race test. */
export async function takeIn(
  db: TenantDb,
  actor: Actor,
  kind: SheetKind,
  id: string,
  rows: readonly SheetRow[],
  answers: Answers,
  now: Date,
  claiming: Claim = claim,
): Promise<{ ok: true; made: number } | { ok: false; why: 'already-taken' }> {
  if (!(await claiming(db, actor, id, now))) return { ok: false, why: 'already-taken' }
  const made = await kind.take(db, actor, rows, answers, now)
  await db.update(brought).set({ made }).where(eq(brought.id, id))
  await record(db, actor, now, 'sheet.taken', {
    subject: id,
    public: true,
    detail: { kind: kind.name, rows: rows.length },
  })
  return { ok: true, made: made.length }
}

/**
 * Takes back what bringing a file made, the last first. What something else has come to rest on since stays, and is
 * counted: undoing never takes anybody's later work with it.
 */
export async function undo(
  db: TenantDb,
  actor: Actor,
  kind: SheetKind,
  file: Pick<Brought, 'id' | 'made'>,
  now: Date,
): Promise<{ ok: true; undone: number; kept: number } | { ok: false; why: 'not-taken' }> {
  const mine = await db
    .update(brought)
    .set({ undoneAt: now, undoneBy: actor.name, kept: 0 })
    .where(and(eq(brought.id, file.id), isNull(brought.undoneAt), sql`${brought.takenAt} is not null`))
    .returning({ made: brought.made })
  const [taken] = mine
  if (!taken) return { ok: false, why: 'not-taken' }
  const made = (taken.made ?? []).toReversed()
  let kept = 0
  for (const one of made) if (!(await takeBack(db, kind, one))) kept += 1
  await kind.takenBack?.(db)
  await db.update(brought).set({ kept }).where(eq(brought.id, file.id))
  await record(db, actor, now, 'sheet.undone', {
    subject: file.id,
    public: true,
    detail: { kind: kind.name, kept },
  })
  return { ok: true, undone: made.length - kept, kept }
}

const restrictedBy = new Set(['23503', '23001'])

/** False when it has been changed since it was made, or something rests on it. */
async function takeBack(db: TenantDb, kind: SheetKind, made: Made): Promise<boolean> {
  await db.execute(sql`savepoint taking_back`)
  try {
    const gone = (await kind.takeBack?.(db, made)) ?? (await removeRow(db, kind, made))
    await db.execute(sql`release savepoint taking_back`)
    return gone
  } catch (error) {
    await db.execute(sql`rollback to savepoint taking_back`)
    const { code, cause } = error as { code?: string; cause?: { code?: string } }
    if (restrictedBy.has(cause?.code ?? code ?? '')) return false
    throw error
  }
}

async function removeRow(db: TenantDb, kind: SheetKind, { table, id }: Made): Promise<boolean> {
  const known = kind.makes.find(each => getTableName(each) === table)
  if (!known) return false
  const untouched = 'version' in getTableColumns(known) ? sql`and version = 1` : sql``
  const { rowCount } = await db.execute(sql`delete from ${known} where id = ${id} ${untouched}`)
  return rowCount === 1
}
