import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Tongue } from '#platform/text.ts'
import type { ReadRow } from '../listing.ts'
import type { FileReading } from '../read-file.ts'
import { readAnyFile } from './read-any.ts'

// Reading less than this holds nobody up, and a thread takes longer to start.
const small = 2_000_000

export type FromReader = { rows: ReadRow[] } | { rest: Omit<FileReading, 'rows'> }

/** The reader's own file: beside this one in the sources, beside the program where that is one file. */
function reader(): string | undefined {
  for (const name of ['reader.thread.ts', 'reader.thread.js']) {
    const path = fileURLToPath(new URL(name, import.meta.url))
    if (existsSync(path)) return path
  }
  return undefined
}

/**
 * Reads a file of services on a thread of its own, so that pages are answered meanwhile; what was read comes over piece
 * by piece. A small file is read at once. Never refuses by throwing; throws when the thread itself breaks.
 */
export async function readApart(bytes: Uint8Array, tongue?: Tongue): Promise<FileReading> {
  const path = bytes.byteLength < small ? undefined : reader()
  if (!path) return readAnyFile(bytes, tongue)
  const thread = new Worker(path, { workerData: { bytes, tongue } })
  const { promise, resolve, reject } = Promise.withResolvers<FileReading>()
  const rows: ReadRow[] = []
  thread.on('message', (said: FromReader) => {
    if ('rows' in said) for (const row of said.rows) rows.push(row)
    else resolve({ rows, ...said.rest })
  })
  thread.on('error', reject)
  thread.on('exit', code => reject(new Error(`The reader stopped (${code})`)))
  return promise
}
