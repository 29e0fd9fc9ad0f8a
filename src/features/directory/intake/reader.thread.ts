/** Reads one file of services on a thread of its own; started by `read-apart.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Tongue } from '#platform/text.ts'
import { readAnyFile } from './read-any.ts'
import type { FromReader } from './read-apart.ts'

const atOnce = 500

const { bytes, tongue } = workerData as { bytes: Uint8Array; tongue: Tongue | undefined }
const { rows, ...rest } = await readAnyFile(bytes, tongue)
const say = (said: FromReader) => parentPort?.postMessage(said)
for (let from = 0; from < rows.length; from += atOnce) say({ rows: rows.slice(from, from + atOnce) })
say({ rest })
