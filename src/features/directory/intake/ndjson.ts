import { decode } from '#platform/encoding.ts'
import type { Refusal } from '../remark.ts'
import { type Json, readJson } from './json.ts'
import type { Limits } from './limits.ts'

export interface LinesRead {
  lined: { line: number; record: Json }[]
  unreadable: Refusal[]
}

const looked = 4_000_000

/** Whether a text is one JSON object after the other, each on a line of its own (NDJSON). */
export function isNdjson(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, looked)
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

/** The same of bytes, as many as there may be: only the first are looked at, up to the end of a line. */
export function isLines(bytes: Uint8Array): boolean {
  const { encoding, text } = decode(bytes.subarray(0, bytes.lastIndexOf(0x0a, looked) + 1))
  return encoding === 'utf-8' && isNdjson(text)
}

/** Line after line in UTF-8: a directory of a whole country is more than one string holds. */
export function* linesIn(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder()
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(0x0a, from)
    const end = found < 0 ? bytes.length : found
    yield decoder.decode(bytes.subarray(from, end))
    from = end + 1
  }
}

export const linesOfText = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)

/** Reads every line by itself: one that cannot be read is refused with its line, and the others go on. */
export function readNdjson(lines: Iterable<string>, limits: Limits): LinesRead {
  const read: LinesRead = { lined: [], unreadable: [] }
  let line = 0
  for (const written of lines) {
    line += 1
    if (written.trim() === '') continue
    if (read.lined.length >= limits.rows) {
      read.unreadable.push({ line, reason: 'too-many-rows', written: '' })
      break
    }
    const one = readJson(written, limits)
    if (one.ok) read.lined.push({ line, record: one.value })
    else read.unreadable.push({ ...one.refusal, line })
  }
  return read
}
