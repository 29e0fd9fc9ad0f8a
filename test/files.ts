import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Files } from '#platform/files/files.ts'
import { openFiles } from '#platform/files/folder.ts'

/** A file store in a fresh folder. */
export const temporaryFiles = (): Files => openFiles(mkdtempSync(path.join(os.tmpdir(), 'porchlight-files-')))
