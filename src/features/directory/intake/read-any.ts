import { readGrids } from '#platform/sheets/read-file.ts'
import type { Tongue } from '#platform/text.ts'
import { type FileReading, readServicesFile } from '../read-file.ts'
import { refusedWhole } from '../reading.ts'
import { readGuessed } from '../spreadsheet/guess.ts'
import { LIMITS } from './limits.ts'
import { refusedBySignature } from './signature.ts'

/** Like `readServicesFile`, and spreadsheets too, by the columns their headings suggest. */
export async function readAnyFile(bytes: Uint8Array, tongue?: Tongue): Promise<FileReading> {
  if (refusedBySignature(bytes) !== 'spreadsheet') return readServicesFile(bytes, tongue)
  const read = await readGrids(bytes, LIMITS.rows)
  return read.ok
    ? { ...readGuessed(read.grids, tongue), format: 'table' }
    : refusedWhole({
        line: 1,
        reason: read.why === 'too-large' ? 'too-many-rows' : 'spreadsheet',
        written: '',
      })
}
