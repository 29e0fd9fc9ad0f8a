import { createHash } from 'node:crypto'
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Actor } from '#platform/activity.ts'
import type { Database } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { ImportReport } from '../../import-report.ts'
import { readApart } from '../../intake/read-apart.ts'
import type { FileReading } from '../../read-file.ts'
import { refusedWhole } from '../../reading.ts'
import { type ImportRow, imports, type Told } from '../../tables.ts'
import { type Taking, takeReading, waitForTurn, writeFindings } from './take-reading.ts'

export interface HandedIn {
  name: string
  bytes: Uint8Array
  /** Where it is kept, for work done later. */
  key?: string
  told?: Told
  /** Look through it first, and let a person say whether it is taken. */
  look?: boolean
}

export type OnProgress = (done: number, total: number) => void

// Fewer than this and autovacuum is soon enough.
const many = 500

/** Writes down that a file was handed in. Taking it is `runImport`. */
export async function addImport(db: TenantDb, actor: Actor, file: HandedIn, now: Date): Promise<string> {
  const id = newId()
  await db.insert(imports).values({
    partnershipId: db.partnershipId,
    id,
    fileName: file.name.slice(0, 200),
    fileKey: file.key ?? null,
    fileHash: createHash('sha256').update(file.bytes).digest('base64url'),
    bytes: file.bytes.byteLength,
    told: file.told ?? {},
    state: 'waiting',
    wanted: file.look ? 'look' : 'take',
    done: 0,
    total: 0,
    byName: actor.name,
    byId: actor.kind === 'system' ? null : actor.id,
    createdAt: now,
    changedAt: now,
  })
  return id
}

/** Somebody has looked at what came of it; it no longer waits on the home page. */
export async function markSeen(db: TenantDb, id: string, now: Date): Promise<void> {
  await db
    .update(imports)
    .set({ seenAt: now })
    .where(and(eq(imports.id, id), isNull(imports.seenAt)))
}

/** Reads a file of services and takes it in, as the command line and the demonstration do. */
export async function importFile(
  database: Database,
  partnershipId: string,
  actor: Actor,
  bytes: Uint8Array,
  file: { name: string; told?: Told },
  now: Date,
  onProgress: OnProgress = () => {},
): Promise<{ importId: string; report: ImportReport }> {
  const importId = await database.inPartnership(partnershipId, 'write', db =>
    addImport(db, actor, { ...file, bytes }, now),
  )
  const report = await runImport(database, partnershipId, actor, importId, bytes, () => now, onProgress)
  return { importId, report }
}

/**
 * Takes a file that was handed in: one transaction, all or nothing. Run again after being killed, it starts afresh;
 * run again after it was done, it does nothing.
 */
export async function runImport(
  database: Database,
  partnershipId: string,
  actor: Actor,
  importId: string,
  bytes: Uint8Array,
  clock: () => Date,
  onProgress: OnProgress = () => {},
  earlier: typeof doneMeanwhile = doneMeanwhile,
): Promise<ImportReport> {
  const note = (part: Partial<ImportRow>) =>
    database.inPartnership(partnershipId, 'write', db =>
      db
        .update(imports)
        .set({ ...part, changedAt: clock() })
        .where(and(eq(imports.id, importId), ne(imports.state, 'done'))),
    )
  const began = performance.now()
  const handed = await database.inPartnership(partnershipId, 'read', async db => {
    const [row] = await db.select().from(imports).where(eq(imports.id, importId))
    return row
  })
  if (!handed) throw new Error('There is no such import')
  if (handed.state === 'done' && handed.report) return handed.report
  if (handed.state === 'left') throw new Error('Somebody said that this file is not to be taken')
  await note({ state: 'working', failure: null, done: 0 })
  const watching = watch(note, onProgress)
  try {
    const reading = asSaid(await readApart(bytes, handed.told.tongue), handed.told)
    const report = await database.inPartnership(partnershipId, 'write', async db => {
      const known = await earlier(db, importId)
      if (known) return known
      const taking = {
        importId,
        fileName: handed.fileName,
        told: handed.told,
        reading,
        onProgress: watching.told,
      }
      const { listId, held, ...taken } = await takeReading(db, actor, taking, clock())
      const whole = { ...taken, milliseconds: Math.round(performance.now() - began) }
      const through = { done: sum(taken.services), total: sum(taken.services) }
      const outcome = taken.idsChanged
        ? { state: 'ready' as const, preview: whole }
        : {
            state: 'done' as const,
            report: whole,
            listId,
            held: held?.length ? held : null,
            finishedAt: clock(),
          }
      await db
        .update(imports)
        .set({ ...through, ...outcome, changedAt: clock() })
        .where(eq(imports.id, importId))
      return whole
    })
    await watching.settled()
    if (report.services.taken + report.services.changed >= many)
      await database.onSite('write', db => db.execute(sql`select settle_services()`))
    return report
  } catch (error) {
    await watching.settled()
    await note({ state: 'failed', failure: (error as Error).message.slice(0, 500) })
    throw error
  }
}

/** Waits for the imports before it; gives what came of this one where another worker took it meanwhile. */
async function doneMeanwhile(db: TenantDb, importId: string): Promise<ImportReport | undefined> {
  await waitForTurn(db)
  const [row] = await db.select().from(imports).where(eq(imports.id, importId))
  return (row?.state === 'done' && row.report) || undefined
}

/** A file of another form than was said is refused whole. */
function asSaid(reading: FileReading, { form }: Told): FileReading {
  if (!form || !reading.format || reading.format === form) return reading
  return refusedWhole({ line: 1, reason: 'other-form', written: reading.format })
}

/** Thrown to undo what was only tried. */
class Tried extends Error {
  report: ImportReport
  constructor(report: ImportReport) {
    super('Only tried')
    this.report = report
  }
}

/**
 * Looks a handed file through: takes it as `runImport` would and undoes it, so that what is told is what would happen.
 * What was refused or doubted is kept line by line. A file nothing of which can be taken is done with at once.
 */
export async function lookThrough(
  database: Database,
  partnershipId: string,
  actor: Actor,
  importId: string,
  bytes: Uint8Array,
  clock: () => Date,
): Promise<ImportReport> {
  const began = performance.now()
  const within = <Result>(work: (db: TenantDb) => Promise<Result>) =>
    database.inPartnership(partnershipId, 'write', work)
  const handed = await within(async db => {
    const [row] = await db
      .update(imports)
      .set({ state: 'working', failure: null, changedAt: clock() })
      .where(and(eq(imports.id, importId), inArray(imports.state, ['waiting', 'working', 'failed'])))
      .returning()
    return row
  })
  if (!handed) throw new Error('There is no such import to look through')
  const reading = await readApart(bytes, handed.told.tongue)
  const taking: Taking = { ...handed, importId, reading, onProgress: () => {}, dry: true }
  const report = await within(async db => {
    const { listId: _, held: __, ...seen } = await takeReading(db, actor, taking, clock())
    throw new Tried({ ...seen, milliseconds: Math.round(performance.now() - began) })
  }).catch((error: unknown) => {
    if (error instanceof Tried) return error.report
    throw error
  })
  const nothing = reading.rows.length === 0 && !reading.records?.length
  await within(async db => {
    await writeFindings(db, importId, reading)
    await db
      .update(imports)
      .set({
        ...(nothing ? { state: 'done', report, finishedAt: clock() } : { state: 'ready', preview: report }),
        changedAt: clock(),
      })
      .where(and(eq(imports.id, importId), eq(imports.state, 'working')))
  })
  return report
}

const sum = ({ taken, changed, unchanged }: ImportReport['services']) => taken + changed + unchanged

/** Writes progress on connections of its own, at most one at a time and never waited for by the import. */
function watch(note: (part: Partial<ImportRow>) => Promise<unknown>, onProgress: OnProgress) {
  let writing: Promise<unknown> | undefined
  let closed = false
  return {
    told: (done: number, total: number) => {
      onProgress(done, total)
      if (writing || closed || done >= total) return
      writing = note({ done, total })
        .catch(() => {})
        .finally(() => {
          writing = undefined
        })
    },
    settled: async () => {
      closed = true
      await writing
    },
  }
}
