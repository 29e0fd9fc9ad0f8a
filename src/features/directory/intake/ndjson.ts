import type { Refusal } from '../remark.ts'
import { type Json, readJson } from './json.ts'
import type { Limits } from './limits.ts'

export interface LinesRead {
  lined: { line: number; record: Json }[]
  unreadable: Refusal[]
}

/** Whether a text is one JSON object after the other, each on a line of its own (NDJSON). */
export function isNdjson(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, 2_000_000)
    .split(/\r\n|\n|\r/, 50)
    .filter(line => line.trim() !== '')
  if (!/^\s*\{.*\}\s*$/.test(first) || !second.trimStart().startsWith('{')) return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}

/** Reads every line by itself: one that cannot be read is refused with its line, and the others go on. */
export function readNdjson(text: string, limits: Limits): LinesRead {
  const read: LinesRead = { lined: [], unreadable: [] }
  for (const [n, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (written.trim() === '') continue
    if (read.lined.length >= limits.rows) {
      read.unreadable.push({ line: n + 1, reason: 'too-many-rows', written: '' })
      break
    }
    const one = readJson(written, limits)
    if (one.ok) read.lined.push({ line: n + 1, record: one.value })
    else read.unreadable.push({ ...one.refusal, line: n + 1 })
  }
  return read
}
