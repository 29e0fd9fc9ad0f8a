/**
 * Reads HSDS 3.0, 3.1 and 3.2 as JSON: a page of a list (`{ contents: […] }`), an array, one object, or a whole package
 * (`{ "services.csv": […] }`); lines of NDJSON and the CSV package come the same way. Whatever is read is kept whole,
 * too. The standard marks no language, so the caller says in which one the feed is written. A feed states no scope; a
 * person does, when importing.
 */
import type { Tongue } from '#platform/text.ts'
import { longestId } from '../external-id.ts'
import type { Json, JsonObject } from '../intake/json.ts'
import type { Reading } from '../reading.ts'
import { type Refusal, shortened } from '../remark.ts'
import { Assembly } from './assembly.ts'
import type { Entry } from './entry.ts'
import { readTables } from './package.ts'
import { formOf, isObject, isPackage, recordsOf } from './record.ts'
import { Store } from './store.ts'
import { idOf, isWritten, objectsIn, type Written } from './written.ts'

export function readHsds(document: Json, lineOf: (value: Json) => number, tongue: Tongue = 'en'): Reading {
  if (isPackage(document)) return readTables(tablesIn(document, lineOf), tongue)
  const records = recordsOf(document)
  let line = lineOf(document)
  const lined = records.map(record => {
    line = isObject(record) ? lineOf(record) : line
    return { line, record }
  })
  if (lined.length === 0)
    return { rows: [], refused: [{ line, reason: 'no-records', written: '' }], scope: {} }
  return readRecords(lined, tongue)
}

/** Reads records that stand on lines of their own: a document's, or the lines of NDJSON. */
export function readRecords(
  lined: readonly { line: number; record: Json }[],
  tongue: Tongue = 'en',
  unreadable: readonly Refusal[] = [],
): Reading {
  const store = new Store()
  const seen = new Map<string, number>()
  const entries = lined.map(({ line, record }, n): Entry => {
    const entry = { line, record: n + 1, written: record }
    if (!isObject(record)) return { ...entry, refused: { reason: 'not-an-object' } }
    return { ...entry, ...take(record, line, store, seen) }
  })
  const assembly = new Assembly(store, tongue)
  const { rows, refused } = assembly.rowsOf(entries)
  return {
    rows,
    refused: [...unreadable, ...refused.map(each => ({ ...each, written: shortened(each.written) }))],
    scope: {},
    records: assembly.records(),
    remarks: assembly.remarks,
  }
}

function take(
  record: JsonObject,
  line: number,
  store: Store,
  seen: Map<string, number>,
): Pick<Entry, 'about' | 'refused'> {
  const form = formOf(record)
  if (form === 'unknown') return { refused: { reason: 'unknown-record' } }
  if (form === 'other') return { refused: { reason: 'not-a-listing' } }
  const key = `${form} ${keyOf(form === 'service_at_location' ? (record.service as Written) : record, record)}`
  const firstLine = seen.get(key)
  if (firstLine !== undefined && !saysMore(record, form, store))
    return { refused: { reason: 'listed-twice', firstLine } }
  seen.set(key, firstLine ?? line)
  switch (form) {
    case 'taxonomy':
    case 'taxonomy_term':
      store.record(form, record, line)
      if ((idOf(record)?.length ?? 0) > longestId) return { refused: { reason: 'id-too-long', field: 'id' } }
      return idOf(record)
        ? { about: { services: [], isMore: true } }
        : { refused: { reason: 'id-missing', field: 'id' } }
    case 'organization': {
      const organisation = store.organisation(record, line)
      const services = objectsIn(record.services).map(each => store.service(each, organisation, line))
      return { about: { organisation, services } }
    }
    case 'location':
      return { about: { services: [], location: store.location(record, undefined, line) } }
    case 'service':
      return { about: { services: [store.service(record, undefined, line)] } }
    case 'service_at_location': {
      const service = isWritten(record.service) ? store.service(record.service, undefined, line) : ''
      store.serviceAt(service, record, line)
      return { about: { services: [service] } }
    }
  }
}

const keyOf = (main: Written, record: Written): string =>
  [
    idOf(main) ?? JSON.stringify(main),
    ...[record, ...objectsIn(main.service_at_locations)].map(at =>
      isWritten(at.location) ? (idOf(at.location) ?? JSON.stringify(at.location)) : '',
    ),
  ].join(' ')

/** Whether a thing told of again says something that was not said before. */
function saysMore(record: JsonObject, form: string, store: Store): boolean {
  const key = `hsds:${idOf(record)}`
  const known =
    form === 'organization'
      ? store.organisations.get(key)
      : form === 'service'
        ? store.services.get(key)
        : form === 'location'
          ? store.locations.get(key)
          : undefined
  const nested = new Set(['organization', 'service_at_locations', 'services'])
  return Object.entries(record).some(
    ([field, value]) =>
      value !== null && !nested.has(field) && known !== undefined && known.written[field] === undefined,
  )
}

/** The tables of a package written as one JSON document, with the line of each row. */
const tablesIn = (document: JsonObject, lineOf: (value: Json) => number) =>
  Object.entries(document).flatMap(([file, rows]) =>
    file.endsWith('.csv') && Array.isArray(rows)
      ? [{ file, rows: rows.filter(isObject).map(row => ({ line: lineOf(row), row: row as Written })) }]
      : [],
  )
