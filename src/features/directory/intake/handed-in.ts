import { zip } from '#platform/documents/zip.ts'
import { decode } from '#platform/encoding.ts'
import type { Grid } from '#platform/sheets/grid.ts'
import { readGrids } from '#platform/sheets/read-file.ts'
import { recognise } from './recognise.ts'
import { refusedBySignature } from './signature.ts'

export interface OneFile {
  name: string
  bytes: Uint8Array
}

/** What was handed in as one file: several that belong together are packed, as if somebody had zipped them. */
export async function oneFileOf(
  given: readonly { name: string; arrayBuffer(): Promise<ArrayBuffer> }[],
): Promise<OneFile | undefined> {
  const [first] = given
  if (!first) return undefined
  if (given.length === 1) return { name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) }
  const parts: [string, Buffer][] = []
  for (const each of given) parts.push([each.name, Buffer.from(await each.arrayBuffer())])
  return { name: `${first.name} + ${given.length - 1}`, bytes: zip(parts) }
}

/** A table of more rows than can be looked at and taken while somebody waits goes by its headings, in the background. */
const mostMapped = 10_000

const ofPackage = /(^|[",;\t])(organization_id|location_id|service_id)([",;\t]|$)/i

/** The tables in a file whose columns a person has to tell; undefined for every form that says itself what it holds. */
export async function tableIn(bytes: Uint8Array): Promise<Grid[] | undefined> {
  if (refusedBySignature(bytes) !== 'spreadsheet') {
    const file = recognise(bytes)
    if (!file.ok || file.format !== 'csv') return undefined
    const [heading = ''] = decode(bytes.subarray(0, 20_000)).text.split(/\r\n|\n|\r/, 1)
    if (ofPackage.test(heading)) return undefined
  }
  const read = await readGrids(bytes, mostMapped)
  return read.ok ? read.grids : undefined
}
