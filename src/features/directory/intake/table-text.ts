import { parse } from 'csv-parse/sync'

export interface TextRow {
  /** 1-based line of the file where the row begins. */
  line: number
  cells: Readonly<Record<string, string>>
}

/** What parts the cells: the mark most found in the first line, outside quotation marks. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1)
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  return [',', ';', '\t', '|'].reduce((best, mark) =>
    bare.split(mark).length > bare.split(best).length ? mark : best,
  )
}

/** Rows of a table by the names in its first line, blanks left out; undefined when it cannot be read as a table. */
export function rowsOfText(text: string): TextRow[] | undefined {
  try {
    const read = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      columns: (names: string[]) => names.map(name => name.trim().toLowerCase()),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[]
    let line = 2
    return read.map(({ record, info }) => {
      const began = line
      line = info.lines + 1
      const cells = Object.entries(record).flatMap(([name, cell]) => {
        const kept = cell.replaceAll('\0', '').toWellFormed().trim()
        return kept === '' ? [] : [[name, kept] as const]
      })
      return { line: began, cells: Object.fromEntries(cells) }
    })
  } catch {
    return undefined
  }
}
