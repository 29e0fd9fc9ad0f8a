import { z } from 'zod'
import type { ReadCell, ReadSheet } from '#platform/documents/xlsx.ts'
import { columnNamed, headingWords } from './headings.ts'
import { tidy } from './same-text.ts'
import {
  actionFields,
  type Base,
  type CellBack,
  type Field,
  headFields,
  type Note,
  type RowBack,
  type SheetRead,
} from './sheet-row.ts'

const baseSchema = z.partialRecord(
  z.enum(actionFields),
  z.union([z.string(), z.tuple([z.string(), z.string()])]),
)

/** Rows of one kind of sheet that are looked at; a plan is never this long. */
const mostRows = 5_000
const longest = 33_000

// PostgreSQL keeps neither of the two in JSON.
const clean = (text: string) => text.slice(0, longest).replaceAll('\0', '').toWellFormed()

interface Head {
  thing: 'head' | 'action'
  row: number
  columns: Map<number, string>
  named: Map<string, number>
}

type Holding = { sheet: ReadSheet; head: Head }

/** The row of headings, wherever it stands among the first twenty: people write a line or two above it. */
function headOf(sheet: ReadSheet): Head | undefined {
  let best: Head | undefined
  for (const { row, cells } of sheet.rows.slice(0, 20))
    for (const thing of ['action', 'head'] as const) {
      const named = new Map<string, number>()
      for (const { column, text } of cells) {
        const name = columnNamed(thing, text)
        if (name && !named.has(name)) named.set(name, column)
      }
      const titled = named.has('titleEn') || named.has('titleFr')
      if (titled && named.size >= 2 && named.size > (best?.named.size ?? 0))
        best = {
          thing,
          row,
          named,
          columns: new Map(cells.map(cell => [cell.column, tidy(clean(cell.text))])),
        }
    }
  return best
}

const cellBack = (cell: ReadCell): CellBack => ({
  at: cell.address,
  kind: cell.kind,
  text: clean(cell.text),
  ...(cell.number !== undefined && { number: cell.number }),
  ...(cell.day && { day: cell.day }),
  ...(cell.formula !== undefined && { formula: clean(cell.formula) }),
})

function parseBase(text: string | undefined): Base | undefined {
  if (!text?.trim().startsWith('{')) return undefined
  try {
    const read = baseSchema.safeParse(JSON.parse(text))
    return read.success ? (read.data as Base) : undefined
  } catch {
    return undefined
  }
}

interface Range {
  written: string
  from: { row: number; column: number }
  to: { row: number; column: number }
}

const columnOf = (written: string) =>
  [...written].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function rangeOf(written: string): Range | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(written)
  if (!parts) return undefined
  const [a = '', b = '', c = '', d = ''] = parts.slice(1)
  return {
    written,
    from: { row: Number(b), column: columnOf(a) },
    to: { row: Number(d), column: columnOf(c) },
  }
}

function rowsOf({ sheet, head }: Holding): RowBack[] {
  const wanted: readonly Field[] = head.thing === 'action' ? actionFields : headFields
  const ranges = sheet.merged.map(rangeOf).filter(range => range !== undefined)
  const at = new Map(sheet.rows.flatMap(({ cells }) => cells.map(cell => [cell.address, cell] as const)))
  const rows: RowBack[] = []
  for (const { row, hidden, cells } of sheet.rows) {
    if (row <= head.row) continue
    const by = new Map(cells.map(cell => [cell.column, cell]))
    const read = (name: string) => {
      const column = head.named.get(name)
      return column === undefined ? undefined : by.get(column)
    }
    const over = ranges.filter(range => range.from.row <= row && range.to.row >= row)
    const back: RowBack = {
      thing: 'action',
      sheet: clean(sheet.name),
      row,
      hidden,
      id: tidy(clean(read('id')?.text ?? '')).toLowerCase(),
      cells: {},
      covered: {},
    }
    const base = parseBase(read('base')?.text)
    if (base) back.base = base
    if (head.thing === 'head') Object.assign(back, headOfRow(read, rows.at(-1)))
    for (const field of wanted) {
      const column = head.named.get(field)
      if (column === undefined) continue
      const cell = by.get(column)
      back.cells[field] = cell && tidy(cell.text) !== '' ? cellBack(cell) : null
      const covers = over.find(
        range =>
          range.from.column <= column &&
          range.to.column >= column &&
          !(range.from.row === row && range.from.column === column),
      )
      const start = covers && /^[A-Z]+\d+/.exec(covers.written)?.[0]
      if (covers && start)
        back.covered[field] = { range: covers.written, from: start, text: clean(at.get(start)?.text ?? '') }
    }
    const says = Object.values(back.cells).some(Boolean) || Object.keys(back.covered).length > 0
    if (back.id || says) rows.push(back)
    if (rows.length >= mostRows) break
  }
  return rows
}

/** Which of the two a row is, and what it says of its place. */
function headOfRow(
  read: (name: string) => { text: string } | undefined,
  above: RowBack | undefined,
): Partial<RowBack> {
  const what = clean(read('what')?.text ?? '')
  const number = tidy(clean(read('number')?.text ?? '')).slice(0, 20)
  const goalAbove = above?.thing === 'goal' ? above.number : above?.underNumber
  return {
    thing: isObjective(what, number) ? 'objective' : 'goal',
    kindSaid: Boolean(what.trim() || number),
    ...(number && { number }),
    ...(goalAbove && { underNumber: goalAbove }),
  }
}

const isObjective = (what: string | undefined, number: string | undefined) =>
  /^obj/i.test(what ?? '') ? !/g[ée]n[ée]ral/i.test(what ?? '') : /^\d+\.\d+/.test(number ?? '')

function notesOf(holding: Holding): Note[] {
  const { sheet, head } = holding
  const name = clean(sheet.name)
  const wanted: readonly Field[] = head.thing === 'action' ? actionFields : headFields
  const notes: Note[] = wanted
    .filter(field => !head.named.has(field))
    .map(field => ({ kind: 'column-missing', thing: head.thing, field }))
  const taken = new Set(head.named.values())
  for (const [column, title] of head.columns) {
    if (taken.has(column) || !title) continue
    notes.push({ kind: columnNamed(head.thing, title) ? 'column-twice' : 'column-added', sheet: name, title })
  }
  const hidden = sheet.rows.filter(row => row.hidden && row.row > head.row).length
  if (hidden > 0) notes.push({ kind: 'rows-hidden', sheet: name, count: hidden })
  return notes
}

const ours = new Set(Object.values(headingWords.readMeSheet))

/**
 * Finds actions, goals and objectives in sheets that were edited elsewhere: by their headings in English or French,
 * in whatever order columns and rows now stand. Undefined when none of the sheets has such headings.
 */
export function readSheets(sheets: readonly ReadSheet[], macros = false): SheetRead | undefined {
  const found = sheets.flatMap(sheet => {
    const head = headOf(sheet)
    return head ? [{ sheet, head }] : []
  })
  const actions = found.find(({ head }) => head.thing === 'action')
  const heads = found.find(({ head }) => head.thing === 'head')
  const holding = [actions, heads].filter(each => each !== undefined)
  if (holding.length === 0) return undefined
  const notes: Note[] = macros ? [{ kind: 'macros' }] : []
  if (!actions) notes.push({ kind: 'sheet-missing', thing: 'action' })
  for (const sheet of sheets)
    if (
      !sheet.hidden &&
      !ours.has(sheet.name) &&
      sheet.rows.length > 0 &&
      !holding.some(each => each.sheet === sheet)
    )
      notes.push({ kind: 'sheet-ignored', sheet: clean(sheet.name) })
  for (const each of holding) notes.push(...notesOf(each))
  const rows = holding.flatMap(rowsOf)
  if (!rows.some(({ base }) => base)) notes.push({ kind: 'no-base' })
  return {
    rows,
    notes,
    holds: { actions: Boolean(actions), heads: Boolean(heads) },
    ...leftAt(holding),
  }
}

function leftAt(holding: readonly Holding[]): Pick<SheetRead, 'exportedAt' | 'planId'> {
  for (const { head } of holding) {
    const [, moment = '', planId = ''] = (head.columns.get(head.named.get('base') ?? 0) ?? '')
      .split('|')
      .map(part => part.trim())
    const at = new Date(moment)
    if (/^\d{4}-\d\d-\d\dT/.test(moment) && !Number.isNaN(at.getTime()))
      return { exportedAt: at.toISOString(), ...(planId && { planId }) }
  }
  return {}
}
