/**
 * Reads the federal government's list of newcomer services (public service finder, 15 December 2022).
 * One record is an organisation at a location, and one service for each kind marked yes; women, youth,
 * seniors, LGBTQ2 and francophone are audiences that qualify every one of them. The list names no languages
 * and no statuses, so both stay unknown. It speaks for its nine kinds in the provinces it lists, as of its
 * day, and never for Quebec.
 */
import { type PlainDate, plainDate } from '#platform/time.ts'
import type { Json } from '../intake/json.ts'
import { SETTLEMENT_KINDS } from '../kind.ts'
import { PROVINCES } from '../listing.ts'
import type { Reading } from '../reading.ts'
import { type Refusal, type Remark, shortened } from '../remark.ts'
import { readPlace } from './location.ts'
import { audienceOfMark, type FederalRecord, federalRecord, kindOfMark, marked } from './record.ts'
import { intoRows, type Taken } from './rows.ts'

const AS_OF = plainDate('2022-12-15') as PlainDate

/** Whether an array of JSON records is this list's: by its own field names. */
export const isFederalList = (records: readonly Json[]): boolean =>
  records.some(record => isObject(record) && 'Type' in record && 'Services' in record)

export function readFederalList(records: readonly Json[], lineOf: (record: Json) => number): Reading {
  const refused: Refusal[] = []
  const taken: Taken[] = []
  let line = 1
  for (const [at, written] of records.entries()) {
    if (isObject(written)) line = lineOf(written)
    const result = readRecord(written, line, at + 1)
    if ('reason' in result) refused.push(result)
    else taken.push(result)
  }
  const { rows, refused: again } = intoRows(taken)
  const provinces = PROVINCES.filter(
    province => province !== 'QC' && taken.some(({ place }) => place.address?.province === province),
  )
  return {
    rows,
    refused: [...refused, ...again].sort((a, b) => a.line - b.line || (a.record ?? 0) - (b.record ?? 0)),
    scope: { kinds: SETTLEMENT_KINDS, provinces, asOf: AS_OF },
  }
}

const longestName = 300

function readRecord(written: Json, line: number, number: number): Taken | Refusal {
  const refuse = (reason: Refusal['reason'], what: string, field?: string): Refusal => ({
    line,
    record: number,
    reason,
    written: shortened(what),
    ...(field && { field }),
  })
  if (!isObject(written)) return refuse('not-an-object', JSON.stringify(written) ?? '')
  const read = federalRecord.safeParse(written)
  if (!read.success) {
    const path = read.error.issues[0]?.path.map(String) ?? []
    const found = path.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | null)?.[step],
      written,
    )
    return refuse(
      path[0] === 'Type' && found === undefined ? 'name-missing' : 'field-has-wrong-form',
      JSON.stringify(found) ?? '',
      path.join('.'),
    )
  }
  const record = read.data
  const name = record.Type.en.trim() || record.Type.fr.trim()
  if (!name) return refuse('name-missing', '', 'Type')
  if ([...name].length > longestName) return refuse('name-too-long', name, 'Type')
  const { place, remarks } = readPlace(record)
  if (place.address?.province === 'QC') return refuse('outside-scope', `${name}, Quebec`, 'Province')
  if (marked(record, kindOfMark).length === 0) return refuse('no-kind-marked', name, 'Services')
  return { line, number, record, place, remarks: [...remarks, ...unanswered(record)] }
}

function unanswered(record: FederalRecord): Remark[] {
  const blank = [...Object.keys(kindOfMark), ...Object.keys(audienceOfMark)].filter(
    mark => !record.Services[mark]?.trim(),
  )
  return blank.length > 0 ? [{ code: 'mark-unanswered', field: blank.join(', ') }] : []
}

const isObject = (value: Json): value is { readonly [field: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
