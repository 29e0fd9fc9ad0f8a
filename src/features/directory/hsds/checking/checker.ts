import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readObject } from '../read-object.ts'
import { isRule, ruleIn } from '../schedule.ts'
import { schemaOf } from '../schema.ts'
import { type ObjectName, objectNames } from '../shape.ts'
import { idOf, objectsIn, textOf, type Written } from '../written.ts'

/** Something in a feed or a package that the standard does not allow, and where. */
export interface Fault {
  /** A file of the folder, or an address of the feed. */
  place: string
  line?: number
  /** The record's own id. */
  id?: string
  /** Inside the record, as a JSON path: `$.phones[0].number`. */
  path: string
  says: string
  /** Worth knowing, and no breach: ids that are not UUIDs, which much software writes. */
  isNote?: true
}

const formats: Record<string, string> = {
  uri: 'is not a whole web address',
  email: 'is not an e-mail address',
  'date-time': 'is not an instant such as 2026-11-03T15:00:00Z',
  uuid: 'is not a UUID',
}

/** Checks objects of the standard by the schemas made from its table, and what schemas cannot say. */
export class Checker {
  readonly #checks = new Map<ObjectName, ValidateFunction>()
  readonly #seen = new Map<string, string>()
  readonly #parents = new Map<string, string>()

  constructor() {
    const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
    addFormats.default(ajv)
    for (const name of objectNames) ajv.addSchema(schemaOf(name, 'hsds:'))
    for (const name of objectNames) {
      const check = ajv.getSchema(`hsds:/${name}.json`)
      if (check) this.#checks.set(name, check)
    }
  }

  /** Every fault of one record. `place` and `line` are said with each. */
  check(name: ObjectName, record: Written, at: { place: string; line?: number }): Fault[] {
    const check = this.#checks.get(name)
    const id = idOf(record)
    const here = { ...at, ...(id !== undefined && { id }) }
    const faults: Fault[] = []
    if (check && !check(record))
      for (const error of check.errors ?? []) {
        const isNote = error.keyword === 'format' && error.params.format === 'uuid'
        faults.push({ ...here, path: pathOf(error), says: wordsFor(error), ...(isNote && { isNote }) })
      }
    for (const [n, rule] of rulesOf(record))
      faults.push({
        ...here,
        path: `$.schedules[${n}]`,
        says: `its rule cannot be read: ${rule.slice(0, 80)}`,
      })
    const parent = textOf(name === 'taxonomy_term' ? record.parent_id : record.parent_organization_id)
    if (id !== undefined && parent !== undefined) this.#parents.set(id, parent)
    return faults
  }

  /** Says when an id was told of before among things of its kind. */
  again(name: ObjectName, id: string, where: string): string | undefined {
    const first = this.#seen.get(`${name} ${id}`)
    if (first === undefined) this.#seen.set(`${name} ${id}`, where)
    return first
  }

  /** Child → parent, as told so far. */
  get parents(): ReadonlyMap<string, string> {
    return this.#parents
  }
}

function* rulesOf(record: Written): Iterable<[number, string]> {
  for (const [n, each] of objectsIn(record.schedules).entries()) {
    const read = readObject('schedule', each)
    const rule = read.ok ? ruleIn(read.read) : undefined
    if (rule !== undefined && !isRule(rule)) yield [n, rule]
  }
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  const inside = keyword === 'required' ? `/${params.missingProperty}` : ''
  return `$${(instancePath + inside).replace(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.')}`
}

function wordsFor({ keyword, params, data }: ErrorObject): string {
  const shown = (JSON.stringify(data) ?? '').slice(0, 80)
  if (keyword === 'required') return 'is missing'
  if (keyword === 'type') return `is to be ${articled(String(params.type))}, and is ${shown}`
  if (keyword === 'enum')
    return `is to be one of ${(params.allowedValues as string[]).join(', ')}, and is ${shown}`
  if (keyword === 'format')
    return `${formats[String(params.format)] ?? `is not a ${params.format}`}: ${shown}`
  return `${keyword}: ${shown}`
}

const articled = (type: string) =>
  ({ string: 'text', number: 'a number', array: 'a list', object: 'an object' })[type] ?? type
