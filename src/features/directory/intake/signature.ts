import type { RefusalCode } from '../remark.ts'

const starts = (bytes: Uint8Array, ...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte)
const ascii = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('latin1')

/** Kinds of file known by their first bytes that no reader takes. Undefined for what may be text. */
export function refusedBySignature(bytes: Uint8Array): RefusalCode | undefined {
  if (starts(bytes, 0x50, 0x4b) && [0x03, 0x05, 0x07].includes(bytes[2] ?? 0))
    return /\[Content_Types\]|xl\/|mimetypeapplication\/vnd\.oasis/.test(ascii(bytes, 4000))
      ? 'spreadsheet'
      : 'zip-archive'
  if (starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x42, 0x5a, 0x68) || starts(bytes, 0x28, 0xb5, 0x2f, 0xfd))
    return 'zip-archive'
  if (starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, 0x52, 0x61, 0x72, 0x21)) return 'zip-archive'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet'
  if (ascii(bytes, 5) === '%PDF-') return 'pdf'
  return undefined
}

const lookedAt = 10_000

/** Decoded text that no person wrote: control characters in more than one of fifty places. */
export function looksBinary(text: string): boolean {
  const looked = text.slice(0, lookedAt)
  let controls = 0
  for (let at = 0; at < looked.length; at++) {
    const code = looked.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32)) controls++
  }
  return controls * 50 > looked.length
}
