import { and, desc, eq } from 'drizzle-orm'
import type { TenantDb } from '../db/tenant.ts'
import { isId } from '../id.ts'
import type { Grid } from './grid.ts'
import { guessMapping, headingRow, signatureOf } from './guess.ts'
import type { SheetKind } from './sheet.ts'
import { type Brought, brought } from './tables.ts'
import { type Reading, rowsBelow } from './understand.ts'

export async function findBrought(db: TenantDb, id: string): Promise<Brought | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(brought).where(eq(brought.id, id))
  return row
}

/** Files brought so far, newest first, without what is in them. */
export const listBrought = (db: TenantDb) =>
  db
    .select({
      id: brought.id,
      kind: brought.kind,
      name: brought.name,
      broughtAt: brought.broughtAt,
      broughtBy: brought.broughtBy,
      takenAt: brought.takenAt,
      undoneAt: brought.undoneAt,
    })
    .from(brought)
    .orderBy(desc(brought.broughtAt), desc(brought.id))
    .limit(50)

const headingsOf = (grid: Grid, heading: number): string[] =>
  (grid.rows[heading]?.cells ?? []).map(({ text }) => text)

/**
 * How to read a table: as the last file of this kind with the same headings was read and taken, else as its headings
 * and cells suggest. Of several tables, the one that names most fields.
 */
export async function suggestReading(
  db: TenantDb,
  kind: SheetKind,
  grids: readonly Grid[],
  chosen?: number,
): Promise<Reading> {
  const suggested = grids.map((grid, n): Reading => {
    const heading = headingRow(grid, kind.fields)
    return {
      grid: n,
      heading,
      mapping: guessMapping(headingsOf(grid, heading), rowsBelow(grid, heading), kind.fields),
    }
  })
  const named = (reading: Reading) => Object.keys(reading.mapping).length
  const best =
    (chosen === undefined ? undefined : suggested[chosen]) ??
    suggested.toSorted((a, b) => named(b) - named(a))[0]
  if (!best) return { grid: 0, heading: 0, mapping: {} }
  const headings = headingsOf(grids[best.grid] ?? { name: '', rows: [] }, best.heading)
  return (await rememberedReading(db, kind, headings, best)) ?? best
}

async function rememberedReading(
  db: TenantDb,
  kind: SheetKind,
  headings: string[],
  best: Reading,
): Promise<Reading | undefined> {
  const signature = signatureOf(headings)
  const earlier = await db
    .select({ tables: brought.tables, reading: brought.reading, takenAt: brought.takenAt })
    .from(brought)
    .where(and(eq(brought.kind, kind.name)))
    .orderBy(desc(brought.broughtAt))
    .limit(20)
  for (const { tables, reading, takenAt } of earlier) {
    const grid = tables[reading.grid]
    if (!takenAt || !grid) continue
    const then = headingsOf(grid, reading.heading)
    if (signatureOf(then) !== signature) continue
    // Columns may have changed places since: they are found again by their headings.
    const mapping: Record<string, number> = {}
    for (const [key, column] of Object.entries(reading.mapping)) {
      const now = headings.indexOf(then[column] ?? '')
      if (now >= 0) mapping[key] = now
    }
    return { ...best, mapping, order: reading.order }
  }
  return undefined
}
