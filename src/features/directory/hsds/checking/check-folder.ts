import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { rowsOfText } from '#platform/documents/rows-of-text.ts'
import { decode } from '#platform/encoding.ts'
import { checkDocument } from './check-document.ts'
import { type CheckedTable, checkPackage } from './check-package.ts'
import type { Checker, Fault } from './checker.ts'

/** A file larger than this is not looked into. */
const most = 256_000_000

/** Checks the files of a folder, or one file: JSON, NDJSON, and the CSV package. Ends with how many files there were. */
export async function* checkFolder(checker: Checker, folder: string): AsyncGenerator<Fault, number> {
  const isFile = (await stat(folder)).isFile()
  const base = isFile ? path.dirname(folder) : folder
  const names = isFile ? [path.basename(folder)] : (await readdir(folder)).toSorted()
  const tables: CheckedTable[] = []
  let files = 0
  for (const name of names) {
    if (!/\.(json|ndjson|jsonl|csv)$/i.test(name) || name === 'datapackage.json') continue
    files += 1
    const whole = path.join(base, name)
    if ((await stat(whole)).size > most) {
      yield { place: name, path: '', says: 'is too large to look into' }
      continue
    }
    const { text } = decode(await readFile(whole))
    if (/\.csv$/i.test(name)) {
      const table = tableIn(name, text)
      if ('says' in table) yield table
      else tables.push(table)
    } else yield* checkDocument(checker, text, name)
  }
  yield* checkPackage(checker, tables)
  return files
}

function tableIn(file: string, text: string): CheckedTable | Fault {
  const read = rowsOfText(text, { delimiter: ',', strict: true })
  if (!read.ok) return { place: file, path: '', says: `is no table: ${read.why}` }
  const [heading, ...rows] = read.rows.filter(({ cells }) => cells.some(cell => cell !== ''))
  const names = heading?.cells ?? []
  return {
    file,
    rows: rows.map(({ line, cells }) => ({
      line,
      row: Object.fromEntries(names.slice(0, cells.length).map((name, n) => [name, cells[n] ?? ''])),
    })),
  }
}
