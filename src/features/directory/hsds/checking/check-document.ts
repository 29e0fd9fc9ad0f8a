import { readJson } from '../../intake/json.ts'
import { LIMITS } from '../../intake/limits.ts'
import { inCircles } from '../circles.ts'
import { formOf, isObject, isPackage, recordsOf } from '../record.ts'
import type { ObjectName } from '../shape.ts'
import type { Written } from '../written.ts'
import { idOf, objectsIn } from '../written.ts'
import { checkPackage } from './check-package.ts'
import type { Checker, Fault } from './checker.ts'

/** Checks one document of HSDS: a page, an array, an object, or lines of NDJSON. Gives how many records it holds. */
export function* checkDocument(checker: Checker, text: string, place: string): Generator<Fault, number> {
  const whole = readJson(text, LIMITS)
  if (whole.ok && isPackage(whole.value)) {
    const tables = Object.entries(whole.value).map(([file, rows]) => ({
      file,
      rows: (Array.isArray(rows) ? rows : []).filter(isObject).map(row => ({
        line: whole.lineOf(row),
        row: Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)]),
        ),
      })),
    }))
    yield* checkPackage(checker, tables)
    return tables.length
  }
  if (whole.ok) {
    let count = 0
    for (const record of recordsOf(whole.value)) {
      count += 1
      yield* checkRecord(checker, record, { place, line: whole.lineOf(record) })
    }
    return count
  }
  const lines = text.split(/\r?\n/)
  const first = readJson(lines[0] ?? '', LIMITS)
  if (!first.ok || lines.length < 2) {
    const { line } = whole.refusal
    yield { place, line, path: '$', says: `is not JSON: ${whole.refusal.written}` }
    return 0
  }
  let count = 0
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '') continue
    count += 1
    const read = readJson(line, LIMITS)
    if (read.ok) yield* checkRecord(checker, read.value, { place, line: n + 1 })
    else yield { place, line: n + 1, path: '$', says: `is not JSON: ${read.refusal.written}` }
  }
  return count
}

export function* checkRecord(
  checker: Checker,
  record: unknown,
  at: { place: string; line?: number },
  as?: ObjectName,
): Generator<Fault> {
  if (!isObject(record as never)) {
    yield { ...at, path: '$', says: 'is not an object' }
    return
  }
  const object = record as Written
  const form = as ?? formOf(object as never)
  if (form === 'other') return
  if (form === 'unknown') {
    yield { ...at, path: '$', says: 'is no object of the standard that we know' }
    return
  }
  yield* checker.check(form, object, at)
  const id = idOf(object)
  const where = `${at.place}${at.line === undefined ? '' : `:${at.line}`}`
  const first = id === undefined ? undefined : checker.again(form, id, where)
  if (first !== undefined && first.replace(/:\d+$/, '') === at.place && first !== where)
    yield { ...at, ...(id !== undefined && { id }), path: '$.id', says: `was told already at ${first}` }
  if (form === 'organization')
    for (const service of objectsIn(object.services))
      for (const fault of checker.check('service', service, at))
        yield { ...fault, path: fault.path.replace('$', '$.services') }
}

/** Parents that are their own ancestor, over everything that was checked. */
export function* checkCircles(checker: Checker, place: string): Generator<Fault> {
  for (const id of inCircles(checker.parents))
    yield { place, id, path: '$.parent_id', says: 'is its own parent, by way of others' }
}
