import { rowsOfText } from '#platform/documents/rows-of-text.ts'
import type { Encoding } from '#platform/encoding.ts'
import { type Grid, tidyGrid } from '#platform/sheets/grid.ts'
import type { Tongue } from '#platform/text.ts'
import { isFederalList, readFederalList } from './federal-list/read.ts'
import { readTables } from './hsds/package.ts'
import { readHsds, readRecords } from './hsds/read.ts'
import { type Json, readJson } from './intake/json.ts'
import { LIMITS, type Limits } from './intake/limits.ts'
import { isLines, isNdjson, linesIn, linesOfText, readNdjson } from './intake/ndjson.ts'
import { isAllLines, oneOfLines, readPackage, textsOf } from './intake/package.ts'
import { recognise } from './intake/recognise.ts'
import { refusedBySignature } from './intake/signature.ts'
import { namedRowsOf } from './intake/table-text.ts'
import { isOhana, readOhana } from './ohana/read.ts'
import { type Reading, refusedWhole } from './reading.ts'
import { type RefusalCode, shortened } from './remark.ts'
import { readGuessed } from './spreadsheet/guess.ts'

export type ListFormat = 'federal-list' | 'hsds' | 'ohana' | 'table'
export type FileReading = Reading & { format?: ListFormat; encoding?: Encoding }

/**
 * Reads any file of services anyone hands in: says what it is, takes what it can and lists the rest with line
 * and reason. Never throws, whatever the bytes. A table is read by the columns its headings suggest.
 */
export function readServicesFile(
  bytes: Uint8Array,
  tongue: Tongue = 'en',
  limits: Limits = LIMITS,
): FileReading {
  if (refusedBySignature(bytes) === 'zip-archive' && bytes.byteLength <= limits.bytes)
    return readArchive(bytes, tongue, limits)
  // Records on lines of their own are read one by one, however many bytes they are.
  if (bytes.byteLength > limits.bytes && isLines(bytes))
    return { ...readLines(linesIn(bytes), tongue, limits), encoding: 'utf-8' }
  const file = recognise(bytes, limits)
  if (!file.ok) return refusedWhole(file.refusal)
  const { encoding, text } = file
  if (file.format === 'csv') return { ...readTableText(text, tongue), encoding }
  if (isNdjson(text)) return { ...readLines(linesOfText(text), tongue, limits), encoding }
  const json = readJson(text, limits)
  if (!json.ok) return { ...refusedWhole(json.refusal), encoding }
  return { ...readDocument(json.value, json.lineOf, tongue), encoding }
}

function readLines(lines: Iterable<string>, tongue: Tongue, limits: Limits): FileReading {
  const { lined, unreadable } = readNdjson(lines, limits)
  return { ...readRecords(lined, tongue, unreadable), format: 'hsds' }
}

function readDocument(value: Json, lineOf: (value: Json) => number, tongue: Tongue): FileReading {
  if (Array.isArray(value) && value.length === 0)
    return refusedWhole({ line: 1, reason: 'no-records', written: '[]' })
  if (Array.isArray(value) && isFederalList(value))
    return { ...readFederalList(value, lineOf), format: 'federal-list' }
  return { ...readHsds(value, lineOf, tongue), format: 'hsds' }
}

const no = (reason: RefusalCode, written = '') =>
  refusedWhole({ line: 1, reason, written: shortened(written) })

/** Several files together: Ohana, the tables of HSDS, or one file somebody packed. */
function readArchive(bytes: Uint8Array, tongue: Tongue, limits: Limits): FileReading {
  const opened = readPackage(bytes, limits)
  if (!opened.ok) return no(opened.why)
  const [only] = opened.files
  if (only && opened.files.size === 1) return readServicesFile(only[1], tongue, limits)
  if (isAllLines(opened.files.keys()))
    return readServicesFile(oneOfLines(opened.files.values()), tongue, limits)
  const texts = textsOf(opened.files)
  if (isOhana(texts)) return { ...readOhana(texts, tongue), format: 'ohana' }
  if (!texts.has('services.csv') && !texts.has('organizations.csv'))
    return no('not-a-package', [...texts.keys()].join(', '))
  const tables = [...texts]
    .filter(([name]) => name.endsWith('.csv'))
    .map(([file, text]) => ({
      file,
      rows: (namedRowsOf(text, true) ?? []).map(({ line, cells }) => ({ line, row: cells })),
    }))
  return { ...readTables(tables, tongue), format: 'hsds' }
}

/** One table by itself. A table of a package says little alone: its ids point to the others. */
function readTableText(text: string, tongue: Tongue): FileReading {
  const [heading = ''] = text.split(/\r\n|\n|\r/, 1)
  if (/(^|[",;\t])(organization_id|location_id|service_id|organisation_id)([",;\t]|$)/i.test(heading.trim()))
    return no('not-a-package', heading)
  const grid = gridOfText(text)
  return grid ? { ...readGuessed([grid], tongue), format: 'table' } : no('not-a-table', heading)
}

function gridOfText(text: string): Grid | undefined {
  const read = rowsOfText(text)
  if (!read.ok) return undefined
  const rows = read.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map(cell => ({ text: cell.replaceAll('\0', '').toWellFormed() })),
  }))
  return tidyGrid({ name: '', rows })
}
