/**
 * Reads the tabular package of HSDS (a folder of CSV files, one table each) into the same objects as its JSON: a row
 * stands inside whatever its keys name, everywhere it is named; one that belongs to nothing there is kept by itself.
 */
import type { Tongue } from '#platform/text.ts'
import { longestId } from '../external-id.ts'
import type { Reading } from '../reading.ts'
import type { Refusal, Remark } from '../remark.ts'
import { Assembly } from './assembly.ts'
import type { Entry } from './entry.ts'
import { columnsOf } from './schema.ts'
import { fieldsOf, type ObjectName, objectNames, objectShape } from './shape.ts'
import { Store } from './store.ts'
import { nobodySaid, textOf, type Written } from './written.ts'

interface Row {
  line: number
  row: Written
}

/** A file of the package: `services.csv` and its rows, by column. */
interface Table {
  file: string
  rows: readonly Row[]
}

type Mutable = Record<string, unknown>
interface Placed {
  line: number
  row: Mutable
}

const nameOfFile = (file: string): ObjectName | undefined =>
  objectNames.find(name => `${objectShape(name).table}.csv` === file.toLowerCase().split('/').at(-1))

export function readTables(tables: readonly Table[], tongue: Tongue = 'en'): Reading {
  const refused: Refusal[] = []
  const byTable = new Map<ObjectName, Map<string, Placed>>()
  for (const { file, rows } of tables) {
    const name = nameOfFile(file)
    if (!name) continue
    const kept = byTable.get(name) ?? new Map<string, Placed>()
    byTable.set(name, kept)
    for (const { line, row } of rows) {
      const cells = cellsOf(name, row)
      const id = textOf(cells.id)
      const at = { line, field: `${file}: id`, written: textOf(cells.name) ?? id ?? '' }
      const first = id ? kept.get(id) : undefined
      if (!id) refused.push({ ...at, reason: 'id-missing' })
      else if (id.length > longestId) refused.push({ ...at, reason: 'id-too-long' })
      else if (first) refused.push({ ...at, reason: 'listed-twice', firstLine: first.line })
      else kept.set(id, { line, row: cells })
    }
  }
  const { store, entries, loose, remarks } = putTogether(byTable)
  const assembly = new Assembly(store, tongue)
  const taken = assembly.rowsOf(entries)
  return {
    rows: taken.rows,
    refused: [...refused, ...taken.refused],
    scope: {},
    records: [...assembly.records(), ...loose],
    remarks: [...assembly.remarks, ...remarks],
  }
}

/**
 * A row without its empty cells, numbers as numbers where they are written as one would write them. The spaces around
 * words are the source's; around what is of a form (a key, a day, a choice) they are nobody's.
 */
function cellsOf(name: ObjectName, row: Written): Mutable {
  const cells: Mutable = {}
  const numeric = numbersOf(name)
  const formed = formedOf(name)
  for (const [column, said] of Object.entries(row)) {
    const value = typeof said === 'string' && formed.has(column) ? said.trim() : said
    if (value === '' || value === nobodySaid || value === null || value === undefined) continue
    const number = typeof value === 'string' && numeric.has(column) ? Number(value) : undefined
    cells[column] = number !== undefined && String(number) === value ? number : value
  }
  return cells
}

const numbersOf = (name: ObjectName): ReadonlySet<string> =>
  new Set(columnsOf(name).flatMap(([column, { is }]) => (is === 'number' ? [column] : [])))

const formedOf = (name: ObjectName): ReadonlySet<string> =>
  new Set(
    columnsOf(name).flatMap(([column, { is, format, tabular, among }]) =>
      is === 'number' || format || tabular || among ? [column] : [],
    ),
  )

/** What stands inside what, in the order it has to be put in: a term into its attribute before that into a service. */
const inside: readonly ObjectName[] = [
  'language',
  'phone',
  'contact',
  'schedule',
  'service_area',
  'address',
  'accessibility',
  'funding',
  'cost_option',
  'required_document',
  'organization_identifier',
  'service_capacity',
  'url',
  'program',
]
const main: readonly ObjectName[] = ['organization', 'service', 'location', 'service_at_location']

function putTogether(tables: ReadonlyMap<ObjectName, Map<string, Placed>>) {
  const of = (name: ObjectName) => tables.get(name) ?? new Map<string, Placed>()
  const store = new Store()
  const remarks: Remark[] = []
  const loose: { kind: ObjectName; externalId: string; written: Written; line: number }[] = []
  for (const [id, { line, row }] of of('taxonomy')) store.record('taxonomy', { ...row, id }, line)
  for (const [id, { line, row }] of of('taxonomy_term')) store.record('taxonomy_term', { ...row, id }, line)

  const placed = new Set<Placed>()
  // What is linked by the id of anything at all. Nothing is hung on what may hang on it in turn.
  const anything = new Map<string, Mutable>()
  const without = (...names: ObjectName[]) => {
    for (const [name, table] of tables)
      for (const [id, { row }] of table) {
        if (names.includes(name)) anything.delete(id)
        else anything.set(id, row)
      }
  }
  without('attribute', 'metadata', 'taxonomy', 'taxonomy_term')
  for (const each of of('attribute').values()) {
    const term = of('taxonomy_term').get(textOf(each.row.taxonomy_term_id) ?? '')
    if (term) each.row.taxonomy_term = termWith(term.row, of('taxonomy'))
    const owner = anything.get(textOf(each.row.link_id) ?? '')
    if (owner && owner !== each.row) {
      hang(owner, 'attributes', each.row)
      placed.add(each)
    }
  }
  without('metadata')
  for (const each of of('metadata').values()) {
    const owner = anything.get(textOf(each.row.resource_id) ?? '')
    if (!owner || owner === each.row) continue
    hang(owner, 'metadata', each.row)
    placed.add(each)
  }
  for (const each of of('service_capacity').values()) {
    const unit = of('unit').get(textOf(each.row.unit_id) ?? '')
    if (!unit) continue
    each.row.unit = unit.row
    placed.add(unit)
  }
  for (const each of of('service').values()) {
    const program = of('program').get(textOf(each.row.program_id) ?? '')
    if (program) each.row.program = program.row
  }
  for (const name of inside)
    for (const each of of(name).values())
      for (const [owner, field] of holders(name)) {
        const whole = of(owner).get(textOf(each.row[`${owner}_id`]) ?? '')
        if (!whole) continue
        hang(whole.row, field, each.row)
        placed.add(each)
      }

  const entries: Entry[] = []
  let record = 0
  const entry = (line: number, row: Written, about: Entry['about']) => {
    entries.push({ line, record: ++record, written: row as never, ...(about && { about }) })
  }
  for (const { row, line } of of('organization').values()) store.organisation(row, line)
  for (const { row, line } of of('service').values()) store.service(row, undefined, line)
  for (const each of of('service_at_location').values()) {
    const service = of('service').get(textOf(each.row.service_id) ?? '')
    const location = of('location').get(textOf(each.row.location_id) ?? '')
    if (!service || !location) {
      remarks.push({
        code: 'reference-missing',
        field: 'service_at_location.csv',
        written: textOf(each.row.id) ?? '',
        line: each.line,
      })
      continue
    }
    store.serviceAt(`hsds:${textOf(service.row.id)}`, { ...each.row, location: location.row }, each.line)
    placed.add(each)
  }
  for (const { row, line } of of('location').values()) store.location(row, undefined, line)
  const told = new Set<string>()
  for (const { row, line } of of('service').values()) {
    const key = `hsds:${textOf(row.id)}`
    told.add(store.services.get(key)?.organisation ?? '')
    entry(line, row, { services: [key] })
  }
  for (const { row, line } of of('organization').values()) {
    const organisation = `hsds:${textOf(row.id)}`
    if (!told.has(organisation)) entry(line, row, { organisation, services: [] })
  }
  const atService = new Set([...store.services.values()].flatMap(each => [...each.at.keys()]))
  for (const { row, line } of of('location').values()) {
    const location = `hsds:${textOf(row.id)}`
    if (!atService.has(location)) entry(line, row, { services: [], location })
  }
  for (const name of objectNames) {
    if (main.includes(name) && name !== 'service_at_location') continue
    if (name === 'taxonomy' || name === 'taxonomy_term') continue
    for (const [externalId, each] of of(name))
      if (!placed.has(each))
        loose.push({ kind: name, externalId, written: bare(name, each.row), line: each.line })
  }
  return { store, entries, loose, remarks }
}

function termWith(term: Written, taxonomies: ReadonlyMap<string, Placed>): Written {
  const taxonomy = taxonomies.get(textOf(term.taxonomy_id) ?? '')
  return taxonomy ? { ...term, taxonomy_detail: taxonomy.row } : term
}

/** Which objects hold rows of a table, and in which list: a phone stands in a service's `phones`. */
function holders(name: ObjectName): readonly (readonly [ObjectName, string])[] {
  const known = holding.get(name)
  if (known) return known
  const own = new Set(columnsOf(name).map(([column]) => column))
  const found = objectNames.flatMap(owner =>
    own.has(`${owner}_id`)
      ? fieldsOf(owner)
          .filter(([, field]) => field.is === 'list' && field.of === name && field.since !== 'later')
          .map(([field]) => [owner, field] as const)
      : [],
  )
  holding.set(name, found)
  return found
}
const holding = new Map<ObjectName, readonly (readonly [ObjectName, string])[]>()

function hang(owner: Mutable, field: string, row: Written): void {
  const list = owner[field]
  if (Array.isArray(list)) list.push(row)
  else owner[field] = [row]
}

/** A row by itself, without what was put inside it. */
const bare = (name: ObjectName, row: Written): Written => {
  const nested = new Set(
    fieldsOf(name).flatMap(([field, { is }]) => (is === 'list' || is === 'one' ? [field] : [])),
  )
  return Object.fromEntries(Object.entries(row).filter(([field]) => !nested.has(field)))
}
