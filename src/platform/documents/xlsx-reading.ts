import type { Cell as MadeCell, Workbook, Worksheet } from 'exceljs'
import { type PlainDate, plainDate } from '../time.ts'
import { unzip, zip } from './zip.ts'

/** A cell that holds something. What a formula came to is read like any other; an empty cell is not in its row at all. */
export interface ReadCell {
  /** As people call it: `B4`. */
  address: string
  /** From 1. */
  column: number
  /** `day` and `moment` only where the cell is a real date; anything else that looks like one is text. */
  kind: 'text' | 'number' | 'percent' | 'day' | 'moment' | 'truth' | 'error'
  /** What it says, untrimmed; a day as `2027-04-03`, a number with a point. A percentage's number is its hundredth part. */
  text: string
  number?: number
  day?: PlainDate
  formula?: string
  /** The range it is merged over: `B4:C6`. */
  merged?: string
}

export interface ReadRow {
  /** From 1, as the spreadsheet counts them. */
  row: number
  hidden: boolean
  cells: ReadCell[]
}

export interface ReadSheet {
  name: string
  hidden: boolean
  /** From 1. */
  hiddenColumns: number[]
  /** Ranges of merged cells: `B4:C6`. */
  merged: string[]
  rows: ReadRow[]
}

/**
 * `not-a-workbook`: no XLSX, or a broken one. `old-kind`: the XLS of before 2007. `locked`: closed by a password.
 * `too-large`: more than it may hold once unpacked, or more cells than we read.
 */
export type ReadWorkbook =
  | { ok: true; sheets: ReadSheet[]; macros: boolean }
  | { ok: false; why: 'not-a-workbook' | 'old-kind' | 'locked' | 'too-large' }

const limits = { bytes: 24_000_000, files: 2_000 }
const mostCells = 250_000
const mostRows = 1_048_576

const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/
// Each is unfolded into one thing per cell by the reader, so that a few bytes could fill the memory.
const ignoreNodes = [
  'dataValidations',
  'conditionalFormatting',
  'mergeCells',
  'hyperlinks',
  'tableParts',
  'drawing',
  'legacyDrawing',
  'picture',
  'extLst',
  'autoFilter',
  'rowBreaks',
]

/**
 * Reads a spreadsheet somebody sent. Nothing in it is run: of a formula its last result is taken, macros are left out.
 * Refused before it is unpacked where it would grow past 24 MB or 250,000 cells (zip bombs).
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const signature = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (signature === 'd0cf11e0a1b11ae1')
    return {
      ok: false,
      why: Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old-kind',
    }
  const opened = unzip(bytes, name => needed.test(name), limits)
  if (!opened.ok) return { ok: false, why: opened.why === 'too-large' ? 'too-large' : 'not-a-workbook' }
  const { files } = opened
  const book = files.get('xl/workbook.xml')?.toString('utf8')
  if (!book || !files.has('xl/_rels/workbook.xml.rels')) return { ok: false, why: 'not-a-workbook' }
  files.set('xl/workbook.xml', Buffer.from(book.replace(/<definedNames[\s\S]*?<\/definedNames>/g, '')))
  const merged = new Map<string, string[]>()
  let cells = 0
  for (const [name, content] of files) {
    if (!name.startsWith('xl/worksheets/')) continue
    const sheet = content.toString('utf8')
    cells += sheet.split('<c ').length - 1
    if (cells > mostCells || !rowsWithin(sheet)) return { ok: false, why: 'too-large' }
    merged.set(
      name,
      [...sheet.matchAll(/<mergeCell\b[^<>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)].map(([, ref]) => ref ?? ''),
    )
  }
  const read = await opening(zip(files))
  if (!read) return { ok: false, why: 'not-a-workbook' }
  const where = partsOf(book, files.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '')
  return {
    ok: true,
    sheets: read.worksheets.map(sheet => sheetOf(sheet, merged.get(where.get(sheet.name) ?? '') ?? [])),
    macros: opened.names.some(name => /vbaProject\.bin$/i.test(name)),
  }
}

function rowsWithin(sheet: string): boolean {
  for (const [, row] of sheet.matchAll(/<(?:row|c)\b[^<>]*\br="[A-Z]*(\d+)"/g))
    if (Number(row) > mostRows) return false
  return true
}

// A stranger's file may break the reader anywhere in it; all of that is one thing to the sender: it cannot be read.
async function opening(content: Buffer): Promise<Workbook | undefined> {
  const { default: kit } = await import('exceljs')
  const book = new kit.Workbook()
  try {
    // Its types were written for an older Buffer.
    await book.xlsx.load(content as unknown as Parameters<typeof book.xlsx.load>[0], { ignoreNodes })
    return book
  } catch {
    return undefined
  }
}

/** Which file inside holds which sheet. */
function partsOf(book: string, rels: string): Map<string, string> {
  const targets = new Map(
    [...rels.matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')] as const,
    ),
  )
  return new Map(
    [...book.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      decoded(attribute(tag, 'name')),
      (targets.get(attribute(tag, 'r:id')) ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const decoded = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  )

function sheetOf(sheet: Worksheet, merged: string[]): ReadSheet {
  const rows: ReadRow[] = []
  let widest = 0
  const starts = new Map(merged.map(range => [range.split(':')[0] ?? '', range]))
  sheet.eachRow((row, number) => {
    const cells: ReadCell[] = []
    row.eachCell(cell => {
      const read = cellOf(cell)
      const range = starts.get(cell.address)
      if (read) cells.push(range ? { ...read, merged: range } : read)
    })
    if (cells.length === 0) return
    widest = Math.max(widest, cells.at(-1)?.column ?? 0)
    rows.push({ row: number, hidden: row.hidden, cells })
  })
  const hiddenColumns = Array.from({ length: widest }, (_, n) => n + 1).filter(n => sheet.getColumn(n).hidden)
  return { name: sheet.name, hidden: sheet.state !== 'visible', hiddenColumns, merged, rows }
}

type Plain = string | number | boolean | Date | null | undefined | object

function cellOf(cell: MadeCell): ReadCell | undefined {
  const at = { address: cell.address, column: Number(cell.col) }
  const value: Plain = cell.value
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    if ('formula' in value || 'sharedFormula' in value) {
      const result: Plain = 'result' in value ? (value.result as Plain) : undefined
      const formula =
        'formula' in value
          ? String(value.formula)
          : String((value as { sharedFormula: unknown }).sharedFormula)
      const read = plainOf(at, result ?? '', cell.numFmt)
      return { ...(read ?? { ...at, kind: 'text' as const, text: '' }), formula }
    }
    if ('richText' in value) {
      const runs = value.richText as readonly { text?: unknown }[]
      return plainOf(at, runs.map(run => String(run.text ?? '')).join(''), cell.numFmt)
    }
    if ('text' in value && 'hyperlink' in value) return plainOf(at, cell.text, cell.numFmt)
  }
  return plainOf(at, value, cell.numFmt)
}

function plainOf(
  at: { address: string; column: number },
  value: Plain,
  format: string | undefined,
): ReadCell | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'string') return { ...at, kind: 'text', text: value }
  if (typeof value === 'boolean') return { ...at, kind: 'truth', text: String(value) }
  if (typeof value === 'number')
    return {
      ...at,
      kind: format?.includes('%') ? 'percent' : 'number',
      text: plainNumber(value),
      number: value,
    }
  if (value instanceof Date) return dateOf(at, value)
  if ('error' in value) return { ...at, kind: 'error', text: String(value.error) }
  return { ...at, kind: 'text', text: JSON.stringify(value) }
}

// 0.1 + 0.2 is kept by spreadsheets as 0.30000000000000004 and shown as 0.3; fifteen digits are what they promise.
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)))

function dateOf(at: { address: string; column: number }, value: Date): ReadCell {
  if (Number.isNaN(value.getTime())) return { ...at, kind: 'error', text: '#VALUE!' }
  // A date kept as a fraction may come a few thousandths of a second short.
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString()
  const day = plainDate(rounded.slice(0, 10))
  if (!day) return { ...at, kind: 'error', text: '#VALUE!' }
  return rounded.slice(11, 19) === '00:00:00'
    ? { ...at, kind: 'day', text: day, day }
    : { ...at, kind: 'moment', text: `${day} ${rounded.slice(11, 16)}`, day }
}
