/** Reads a list from a file of text: any encoding, any delimiter, rows of any length. Refuses in words. */
import { parse } from 'csv-parse/sync'
import { decode } from '#platform/encoding.ts'
import { guessColumns } from './columns/guess.ts'
import type { Table } from './table.ts'

export interface TableFile {
  /** Without the column that names the rows. */
  readonly table: Table
  readonly ids: readonly string[]
  readonly remarks: readonly string[]
}

export type TableReading = { ok: true; file: TableFile } | { ok: false; why: string }

/** What is parted into more is no list of anything, or parted at the wrong sign. */
const mostColumns = 500
const delimiters = [',', ';', '\t', '|']

export function readTable(
  bytes: Uint8Array,
  { id, delimiter }: { id?: string | undefined; delimiter?: string | undefined } = {},
): TableReading {
  const { text } = decode(bytes)
  if (text.trim() === '') return no('the file is empty.')
  if (text.includes('\0')) return no('this is not a text file. Save it as CSV first.')
  const parted = delimiter ?? delimiterOf(text)
  let rows: string[][]
  try {
    rows = parse(text, {
      delimiter: parted,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    })
  } catch (error) {
    return no(`the file cannot be read as a list: ${(error as Error).message}`)
  }
  const widest = Math.max(...sizes(rows))
  if (widest > mostColumns)
    return no(`a row has ${widest} columns; lists of up to ${mostColumns} are read. Is the delimiter right?`)
  return tableOf(rows, id)
}

function tableOf(rows: readonly string[][], id: string | undefined): TableReading {
  const [header = [], ...body] = rows
  if (body.length === 0) return no('there are no rows under the header.')
  const remarks: string[] = []
  const columns = unlike(header, remarks)
  if (header.length > 1 && looksLikeData(header, body))
    return no(
      `the first line looks like a row, not like the names of the columns (${header.slice(0, 4).join(', ')} …). Add a line with their names.`,
    )
  const ragged = body.filter(row => row.length !== columns.length).length
  if (ragged > 0)
    remarks.push(`${ragged} rows have more or fewer cells than the header; missing cells count as not known.`)
  for (let more = columns.length; more < Math.max(...sizes(body)); more++) columns.push(`column ${more + 1}`)
  if (id !== undefined && !columns.includes(id))
    return no(`there is no column “${id}”. The columns are ${columns.join(', ')}.`)
  const cells = body.map(row => columns.map((_, at) => row[at] || null))
  const whole = { columns, rows: cells }
  const named = id ?? guessColumns(whole).id
  if (named === undefined && columns.length === 1 && delimiters.some(each => header[0]?.includes(each)))
    remarks.push('only one column was found; --delimiter says what parts them.')
  const at = named === undefined ? -1 : columns.indexOf(named)
  const ids = cells.map((row, index) => (at < 0 ? String(index + 1) : (row[at] ?? '')))
  const problem = id === undefined ? undefined : idProblem(ids, id)
  if (problem) return no(problem)
  const without = <T>(row: readonly T[]) => row.filter((_, index) => index !== at)
  const table = { columns: without(columns), rows: cells.map(without) }
  if (table.columns.length === 0)
    return no('besides the column that names the rows there is nothing to compare.')
  return { ok: true, file: { table, ids, remarks } }
}

const no = (why: string): TableReading => ({ ok: false, why })

function* sizes(rows: readonly string[][]) {
  let most = 0
  for (const row of rows) most = Math.max(most, row.length)
  yield most
}

/** The delimiter that parts the first lines most evenly, quoted text aside. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 20)
    .map(line => line.replace(/"[^"]*"/g, ''))
  let best = ','
  let most = 0
  for (const delimiter of delimiters) {
    const counts = lines.map(line => line.split(delimiter).length - 1)
    const first = counts[0] ?? 0
    if (first === 0) continue
    const even = counts.filter(count => count === first).length / counts.length
    const score = even * 10 + Math.min(first, 9) / 10
    if (score > most) {
      most = score
      best = delimiter
    }
  }
  return best
}

/** Every column gets a name of its own. */
function unlike(header: readonly string[], remarks: string[]): string[] {
  const seen = new Map<string, number>()
  return header.map((written, at) => {
    const name = written || `column ${at + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    if (times > 1)
      remarks.push(`two columns are called “${name}”; the later one is called “${name} ${times}” here.`)
    return times > 1 ? `${name} ${times}` : name
  })
}

const kindsOfData = [/^[\d\s().,/+-]*\d[\d\s().,/+-]*$/, /^\S+@\S+\.\S+$/, /^https?:\S+$/]

/**
 * A row has numbers, days, mail addresses or sites where the rows under it have them. Columns may be called by a
 * year or, in exports of linked data, by an address: such a name says nothing unless its column holds the like.
 */
function looksLikeData(header: readonly string[], body: readonly string[][]): boolean {
  const kindOf = (cell: string) => kindsOfData.findIndex(pattern => pattern.test(cell))
  const rows = body.slice(0, 20)
  let [like, usual] = [0, 0]
  for (const [at, name] of header.entries()) {
    const kinds = rows
      .map(row => row[at] ?? '')
      .filter(cell => cell !== '')
      .map(kindOf)
    if (kinds.length === 0) continue
    const share = kinds.filter(kind => kind >= 0).length / kinds.length
    usual += share
    const own = kindOf(name)
    if (own >= 0 && kinds.filter(kind => kind === own).length > kinds.length / 2 && !isYear(name, rows, at))
      like++
  }
  return like >= Math.max(1, usual * 0.6)
}

/** A column called 2021 counts something in that year; in a row 2021 stands among other years. */
const isYear = (name: string, rows: readonly string[][], at: number) =>
  /^(?:19|20)\d\d$/.test(name) && rows.every(row => !/^(?:19|20)\d\d$/.test(row[at] ?? ''))

function idProblem(ids: readonly string[], column: string): string | undefined {
  const empty = ids.indexOf('')
  if (empty >= 0) return `row ${empty + 1} has nothing in “${column}”, which must name every row.`
  const seen = new Map<string, number>()
  for (const [at, id] of ids.entries()) {
    const before = seen.get(id)
    if (before !== undefined)
      return `“${column}” must be different in every row: rows ${before + 1} and ${at + 1} both have “${id}”.`
    seen.set(id, at)
  }
  return undefined
}
