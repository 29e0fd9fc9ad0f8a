import type { Encoding } from '#platform/encoding.ts'
import { isFederalList, readFederalList } from './federal-list/read.ts'
import { readHsds } from './hsds/read.ts'
import { type Json, readJson } from './intake/json.ts'
import { LIMITS, type Limits } from './intake/limits.ts'
import { recognise } from './intake/recognise.ts'
import { type Reading, refusedWhole } from './reading.ts'
import { shortened } from './remark.ts'

export type ListFormat = 'federal-list' | 'hsds'
export type FileReading = Reading & { format?: ListFormat; encoding?: Encoding }

/**
 * Reads any file of services anyone hands in: says what it is, takes what it can and lists the rest with line
 * and reason. Never throws, whatever the bytes.
 */
export function readServicesFile(bytes: Uint8Array, limits: Limits = LIMITS): FileReading {
  const file = recognise(bytes, limits)
  if (!file.ok) return refusedWhole(file.refusal)
  if (file.format === 'csv')
    return refusedWhole({
      line: 1,
      reason: 'table-not-read-yet',
      written: shortened(file.text.slice(0, 1000).split(/[\r\n]/)[0] ?? ''),
    })
  const json = readJson(file.text, limits)
  if (!json.ok) return { ...refusedWhole(json.refusal), encoding: file.encoding }
  const { value, lineOf } = json
  return { ...readRecords(value, lineOf), encoding: file.encoding }
}

function readRecords(value: Json, lineOf: (value: Json) => number): FileReading {
  if (Array.isArray(value) && value.length === 0)
    return refusedWhole({ line: 1, reason: 'no-records', written: '[]' })
  if (Array.isArray(value) && isFederalList(value))
    return { ...readFederalList(value, lineOf), format: 'federal-list' }
  return { ...readHsds(value, lineOf), format: 'hsds' }
}
