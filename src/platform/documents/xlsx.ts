import type { DataValidation, Worksheet } from 'exceljs'
import type { PlainDate } from '../time.ts'

export {
  type ReadCell,
  type ReadRow,
  type ReadSheet,
  type ReadWorkbook,
  readWorkbook,
} from './xlsx-reading.ts'

/** A cell to write: a string is text (never run as a formula), `{ day }` a real date, nothing an empty cell. */
export type Cell = string | number | boolean | { day: PlainDate } | null | undefined

export interface Column {
  title: string
  /** In characters; 14 unless told. */
  width?: number
  kind?: 'text' | 'number' | 'day'
  hidden?: boolean
  /** The only answers this column should have; offered as a list, others warned of. */
  choices?: readonly string[]
}

export interface Sheet {
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  rightToLeft?: boolean
  /** No header row: only lines to read, such as instructions. */
  prose?: boolean
}

const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\uFFFE\uFFFF]/gu
const longest = 32_767

/** A sheet's name as spreadsheets accept one: 31 characters, none of `\ / ? * [ ] :`, no apostrophe at the ends. */
const sheetName = (written: string): string =>
  written
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(unwritable, '')
    .trim()
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || 'Sheet'

const inCell = (cell: Cell) =>
  typeof cell === 'string'
    ? cell.replace(unwritable, '').slice(0, longest)
    : typeof cell === 'object' && cell !== null
      ? new Date(`${cell.day}T00:00:00Z`)
      : (cell ?? null)

/**
 * A spreadsheet (XLSX, ISO/IEC 29500) with one sheet after another: typed cells, days as real dates, a header row that
 * stays in sight, lists of answers. Text stays text even where it looks like a formula. `title` names the file inside.
 */
export async function workbookOf(sheets: readonly Sheet[], title = ''): Promise<Uint8Array> {
  const { default: kit } = await import('exceljs')
  const book = new kit.Workbook()
  book.creator = 'Porchlight'
  book.title = title.replace(unwritable, '')
  const taken = new Set<string>()
  const lists = sheets.flatMap(sheet => sheet.columns.flatMap(({ choices }) => (choices ? [choices] : [])))
  for (const sheet of sheets) fill(book.addWorksheet(freeName(sheet.name, taken)), sheet, lists)
  // A list written into the cell itself may have 255 characters; on a sheet of their own they may be as many as wanted.
  if (lists.length > 0) {
    const kept = book.addWorksheet(listsName, { state: 'veryHidden' })
    for (const [n, choices] of lists.entries())
      for (const [row, choice] of choices.entries()) kept.getCell(row + 1, n + 1).value = inCell(choice)
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const listsName = '_lists'

function freeName(written: string, taken: Set<string>): string {
  let name = sheetName(written)
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${sheetName(written).slice(0, 27)} ${n}`
  taken.add(name.toLowerCase())
  return name
}

function fill(made: Worksheet, sheet: Sheet, lists: readonly (readonly string[])[]): void {
  made.columns = sheet.columns.map(column => ({
    width: column.width ?? 14,
    hidden: column.hidden ?? false,
    style: {
      numFmt: column.kind === 'day' ? 'yyyy-mm-dd' : column.kind === 'number' ? 'General' : '@',
      alignment: { vertical: 'top', wrapText: (column.width ?? 14) >= 24 },
    },
  }))
  made.views = [
    {
      rightToLeft: sheet.rightToLeft ?? false,
      ...(sheet.prose ? { state: 'normal' } : { state: 'frozen', ySplit: 1 }),
    },
  ]
  made.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  if (!sheet.prose) {
    const head = made.addRow(sheet.columns.map(({ title }) => inCell(title)))
    head.font = { bold: true }
    head.eachCell(cell => {
      cell.numFmt = '@'
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1ECE2' } }
      cell.alignment = { vertical: 'middle', wrapText: true }
    })
    made.pageSetup.printTitlesRow = '1:1'
  }
  for (const row of sheet.rows) made.addRow(row.map(inCell))
  const last = sheet.rows.length + 1
  for (const [n, { choices }] of sheet.columns.entries()) {
    if (!choices || choices.length === 0) continue
    const formula = `'${listsName}'!$${letters(lists.indexOf(choices) + 1)}$1:$${letters(lists.indexOf(choices) + 1)}$${choices.length}`
    // A hundred rows more than are written, for what people add below. One rule for all of them: one for each cell would
    // make a long sheet slow.
    const column = letters(n + 1)
    ranged(made).dataValidations.add(`${column}2:${column}${last + 100}`, {
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      formulae: [formula],
    })
  }
}

/** What the kit has and its types leave out: a rule for a whole range. */
const ranged = (made: Worksheet) =>
  made as Worksheet & { dataValidations: { add: (address: string, rule: DataValidation) => void } }

/** A column's letters from its number: 1 → A, 27 → AA. */
export const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)
