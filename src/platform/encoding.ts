/**
 * Decodes a file of unknown encoding. Byte order marks are believed first, then the pattern of zero bytes
 * that UTF-16 leaves, then strict UTF-8 (a last character cut in half is let go where others are whole), else Windows-1252, whose
 * table is the WHATWG Encoding Standard's. Never throws.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

// Written out: some Node releases read windows-1252 as plain latin-1.
const upper1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

export function decode(bytes: Uint8Array): { encoding: Encoding; text: string } {
  const encoding = encodingOf(bytes)
  if (encoding === 'windows-1252') return { encoding, text: from1252(bytes) }
  return { encoding, text: new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '') }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const looked = Math.min(bytes.length, 2000)
  const zeros = [0, 0]
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = looked * 0.2
  if (looked < 4) return undefined
  if (odd > many && even < odd / 10) return 'utf-16le'
  if (even > many && odd < even / 10) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    // One odd letter at the very end, and none before it, is an old file’s accent rather than a letter cut in half.
    return /[^\0-\x7f]/.test(text) || bytes.every(byte => byte < 0x80)
  } catch {
    return false
  }
}

function from1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, letter => upper1252[letter.charCodeAt(0) - 0x80] ?? letter)
}
