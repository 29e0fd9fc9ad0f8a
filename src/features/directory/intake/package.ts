import { unzip } from '#platform/documents/zip.ts'
import { decode } from '#platform/encoding.ts'
import type { Limits } from './limits.ts'

/** The tables of an archive, by their names in small letters without folders. */
export type PackageRead =
  | { ok: true; files: Map<string, Uint8Array> }
  | { ok: false; why: 'zip-archive' | 'too-large' }

const mostFiles = 200

/** Opens an archive of CSV or JSON files; folders in it, and what a Mac puts beside, are passed over. */
export function readPackage(bytes: Uint8Array, limits: Limits): PackageRead {
  const wanted = (name: string) => /\.(csv|json|ndjson)$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name)
  const opened = unzip(bytes, wanted, { bytes: limits.bytes * 4, files: mostFiles })
  if (!opened.ok) return { ok: false, why: opened.why === 'too-large' ? 'too-large' : 'zip-archive' }
  const files = new Map<string, Uint8Array>()
  for (const [name, content] of opened.files) files.set(name.replace(/^.*\//, '').toLowerCase(), content)
  return files.size > 0 ? { ok: true, files } : { ok: false, why: 'zip-archive' }
}

export const textsOf = (files: ReadonlyMap<string, Uint8Array>): Map<string, string> =>
  new Map([...files].map(([name, content]) => [name, decode(content).text]))

/** Several files of NDJSON say together what one would: an export is a file for each kind of thing. */
export const isAllLines = (names: Iterable<string>): boolean =>
  [...names].every(name => /\.ndjson$/i.test(name))

export const oneOfLines = (files: Iterable<Uint8Array>): Uint8Array =>
  Buffer.concat([...files].flatMap(each => [each, Buffer.from('\n')]))
