import { exactCell } from '#platform/csv.ts'
import { columnsOf, dataPackage, referredBy } from '../schema.ts'
import { fieldsOf, type ObjectName, objectNames, objectShape } from '../shape.ts'
import { idOf, isWritten, nobodySaid, objectsIn, type Written } from '../written.ts'

type Row = Record<string, unknown>

/**
 * Takes whole objects apart into the tables of the CSV package: each thing one row of its table however often it is told,
 * with the keys of everything it was told inside of.
 */
export class Rows {
  readonly #tables = new Map<ObjectName, Map<string, Row>>()

  add(name: ObjectName, object: Written, inside?: { name: ObjectName; id: string }): void {
    const id = idOf(object)
    if (id === undefined) return
    const table = this.#tables.get(name) ?? new Map<string, Row>()
    this.#tables.set(name, table)
    const row = table.get(id) ?? cellsOf(name, object)
    table.set(id, row)
    for (const [column, value] of keysOf(name, object, inside)) row[column] ??= value
    for (const [field, { is, of }] of fieldsOf(name)) {
      if (is !== 'list' && is !== 'one') continue
      for (const each of objectsIn(object[field])) this.add(of as ObjectName, each, { name, id })
    }
    // An organization's services stand beside the standard's own fields.
    if (name === 'organization')
      for (const each of objectsIn(object.services)) this.add('service', each, { name, id })
  }

  get count(): number {
    return [...this.#tables.values()].reduce((sum, table) => sum + table.size, 0)
  }

  /** Ids of a kind of thing that rows name by their keys and that no row has. */
  lacking(name: ObjectName): ReadonlySet<string> {
    const held = this.#tables.get(name)
    const lacking = new Set<string>()
    for (const [other, table] of this.#tables)
      for (const [column] of columnsOf(other)) {
        if (referredBy(other, column) !== name) continue
        for (const { [column]: id } of table.values())
          if (typeof id === 'string' && !held?.has(id)) lacking.add(id)
      }
    return lacking
  }

  /** The package: its description and a file for each table that has rows. */
  files(): { file: string; text: string }[] {
    const named = objectNames.filter(name => (this.#tables.get(name)?.size ?? 0) > 0)
    return [
      { file: 'datapackage.json', text: `${JSON.stringify(dataPackage(named), null, 2)}\n` },
      ...named.map(name => ({ file: `${objectShape(name).table}.csv`, text: this.#csv(name) })),
    ]
  }

  #csv(name: ObjectName): string {
    const rows = [...(this.#tables.get(name)?.values() ?? [])]
    const known = columnsOf(name).filter(
      ([column, { since }]) => since !== 'ours' || rows.some(row => row[column] !== undefined),
    )
    const columns = known.map(([column]) => column)
    const extra = new Set(rows.flatMap(row => Object.keys(row)))
    for (const column of columns) extra.delete(column)
    const all = [
      ...columns.filter(
        column => !later.has(`${name} ${column}`) || rows.some(row => row[column] !== undefined),
      ),
      ...extra,
    ]
    const needed = neededTexts(name)
    const filled = (row: Row, column: string) =>
      needed.has(column) && (row[column] ?? '') === '' ? nobodySaid : row[column]
    return [all, ...rows.map(row => all.map(column => filled(row, column)))].map(line).join('')
  }
}

/** Columns of words that may not be empty in the package. */
const neededTexts = (name: ObjectName): ReadonlySet<string> => {
  const { required, tabular = [] } = objectShape(name)
  const words = columnsOf(name).flatMap(([column, { is, format, tabular, among }]) =>
    is === 'text' && !format && !tabular && !among && !/(?:^|_)id$/.test(column) ? [column] : [],
  )
  return new Set(words.filter(column => required.includes(column) || tabular.includes(column)))
}

const later = new Set(
  objectNames.flatMap(name =>
    columnsOf(name).flatMap(([column, { since }]) => (since === 'later' ? [`${name} ${column}`] : [])),
  ),
)

/** What stands in cells: the values as they were written, where the standard's type would have changed them. */
function cellsOf(name: ObjectName, object: Written): Row {
  const nested = new Set(
    fieldsOf(name).flatMap(([field, { is }]) => (is === 'list' || is === 'one' ? [field] : [])),
  )
  const row: Row = {}
  for (const [field, value] of Object.entries(object)) {
    const isHeld = nested.has(field) || (name === 'organization' && field === 'services')
    if (isHeld || value === null || value === undefined || typeof value === 'object') continue
    const as = /^x_(.+)$/.exec(field)?.[1]
    if (as !== undefined && columnNames(name).has(as) && field !== 'x_timezone') row[as] = value
    else if (row[field] === undefined || object[`x_${field}`] === undefined) row[field] = value
  }
  return row
}

const names = new Map<ObjectName, ReadonlySet<string>>()
function columnNames(name: ObjectName): ReadonlySet<string> {
  const known = names.get(name) ?? new Set(columnsOf(name).map(([column]) => column))
  names.set(name, known)
  return known
}

/** The keys a row gets from where it stands and from what stands in it. */
function* keysOf(
  name: ObjectName,
  object: Written,
  inside?: { name: ObjectName; id: string },
): Iterable<[string, string]> {
  const columns = columnNames(name)
  if (inside && columns.has(`${inside.name}_id`)) yield [`${inside.name}_id`, inside.id]
  if (inside && name === 'attribute') {
    yield ['link_id', inside.id]
    yield ['link_entity', inside.name]
  }
  if (inside && name === 'metadata') {
    yield ['resource_id', inside.id]
    yield ['resource_type', inside.name]
  }
  for (const [field, { is, of }] of fieldsOf(name)) {
    const held = object[field]
    if (is !== 'one' || !isWritten(held)) continue
    const id = idOf(held)
    const column = field === 'taxonomy_detail' ? 'taxonomy_id' : `${of}_id`
    if (id !== undefined && columns.has(column)) yield [column, id]
  }
}

// A package is read by programs: a cell made safe for spreadsheets would be another number.
const cell = (value: unknown): string => (value === undefined ? '' : exactCell(String(value)))
const line = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`
