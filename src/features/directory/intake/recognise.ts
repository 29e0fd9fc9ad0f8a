import { decode, type Encoding } from '#platform/encoding.ts'
import { type Refusal, type RefusalCode, shortened } from '../remark.ts'
import { LIMITS, type Limits } from './limits.ts'
import { looksBinary, refusedBySignature } from './signature.ts'

export type Recognised =
  | { ok: true; format: 'json' | 'csv'; encoding: Encoding; text: string }
  | { ok: false; refusal: Refusal }

const no = (reason: RefusalCode, written = '', line = 1): Recognised => ({
  ok: false,
  refusal: { line, reason, written: shortened(written) },
})

/** Says what a file is by what is in it, never by its name. Never throws, whatever the bytes. */
export function recognise(bytes: Uint8Array, limits: Limits = LIMITS): Recognised {
  if (bytes.byteLength === 0) return no('empty-file')
  if (bytes.byteLength > limits.bytes) return no('too-large', String(bytes.byteLength))
  const refused = refusedBySignature(bytes)
  if (refused) return no(refused)
  const { encoding, text } = decode(bytes)
  const start = text.trimStart()
  if (start === '') return no('empty-file')
  if (looksBinary(text)) return no('binary-file')
  if (/^[[{]/.test(start)) return { ok: true, format: 'json', encoding, text }
  return recogniseTable(start, limits) ?? { ok: true, format: 'csv', encoding, text }
}

function recogniseTable(start: string, limits: Limits): Recognised | undefined {
  const end = start.search(/[\r\n]/)
  const heading = end < 0 ? start : start.slice(0, end)
  if (heading.startsWith('<')) return no('unknown-format', heading)
  const columns = Math.max(...[',', ';', '\t', '|'].map(mark => heading.split(mark).length))
  if (columns > limits.columns) return no('too-many-columns', String(columns))
  if (columns < 2 || end < 0) return no('unknown-format', heading)
  return undefined
}
