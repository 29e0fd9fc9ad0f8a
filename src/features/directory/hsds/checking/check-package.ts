import { columnsOf, referredBy } from '../schema.ts'
import { type ObjectName, objectNames, objectShape } from '../shape.ts'
import type { Written } from '../written.ts'
import type { Checker, Fault } from './checker.ts'

export interface CheckedTable {
  file: string
  /** Rows by column, each with its line. */
  rows: readonly { line: number; row: Readonly<Record<string, string>> }[]
}

const objectIn = (file: string): ObjectName | undefined =>
  objectNames.find(name => `${objectShape(name).table}.csv` === file.toLowerCase())

/** Checks the tables of a package: each row by its object, ids that are told twice, keys that name nothing. */
export function* checkPackage(checker: Checker, tables: readonly CheckedTable[]): Generator<Fault> {
  const ids = new Map<ObjectName, Map<string, number>>()
  for (const { file, rows } of tables) {
    const name = objectIn(file)
    if (!name) {
      yield { place: file, path: '', says: 'is no table of the package', isNote: true }
      continue
    }
    const known = ids.get(name) ?? new Map<string, number>()
    ids.set(name, known)
    for (const { line, row } of rows) {
      const { id } = row
      const first = id ? known.get(id) : undefined
      if (id && first !== undefined)
        yield { place: file, line, id, path: 'id', says: `was told already on line ${first}` }
      else if (id) known.set(id, line)
    }
  }
  for (const { file, rows } of tables) {
    const name = objectIn(file)
    if (!name) continue
    const { required, tabular = [] } = objectShape(name)
    const nested = new Set(['unit'])
    const needed = [...required.filter(field => !nested.has(field)), ...tabular]
    for (const { line, row } of rows) {
      const at = { place: file, line }
      const cells = cellsOf(name, row)
      for (const fault of checker.check(name, cells, at))
        if (fault.says !== 'is missing') yield { ...fault, path: fault.path.replace('$.', '') }
      const id = row.id ? { id: row.id } : {}
      for (const column of needed) if (!row[column]) yield { ...at, ...id, path: column, says: 'is missing' }
      for (const [column] of columnsOf(name)) {
        const target = row[column] ? referredBy(name, column) : undefined
        if (target && !ids.get(target)?.has(row[column] ?? ''))
          yield { ...at, ...id, path: column, says: `names no ${target} of the package: ${row[column]}` }
      }
    }
  }
}

function cellsOf(name: ObjectName, row: Readonly<Record<string, string>>): Written {
  const numbers = new Set(columnsOf(name).flatMap(([column, { is }]) => (is === 'number' ? [column] : [])))
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, cell]): [string, unknown][] => {
      if (cell === '') return []
      const number = Number(cell)
      return [[column, numbers.has(column) && !Number.isNaN(number) ? number : cell]]
    }),
  )
}
