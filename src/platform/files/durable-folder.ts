import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { FSDriver } from 'flydrive/drivers/fs'

/** There is no room left to keep a file. Nothing was half-written; the page says so and loses nothing typed. */
export class DiskFull extends Error {
  override name = 'DiskFull'
}

/** A full disk or a used-up quota becomes `DiskFull`; every other error stays what it was. */
export function explainWriting(error: unknown): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new DiskFull('No room left for files', { cause: error })
    : error
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes beside the target and renames: a reader sees the whole file or none, also after a power cut. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(target)
  const beside = path.join(folder, `.${randomUUID()}.part`)
  try {
    await mkdir(folder, { recursive: true })
    const handle = await open(beside, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, target)
    await sync(folder)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    throw explainWriting(error)
  }
}

/** flydrive's folder, with whole writes; its own `put` can leave half a file behind. */
export class DurableFolder extends FSDriver {
  readonly #root: string

  constructor(root: string) {
    super({ location: root, visibility: 'private' })
    this.#root = root
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return writeWhole(
      path.join(this.#root, key),
      typeof contents === 'string' ? Buffer.from(contents) : contents,
    )
  }

  // flydrive hands out the whole buffer under what was read, which may hold more than the file.
  override async getBytes(key: string): Promise<Uint8Array> {
    return Uint8Array.from(await readFile(path.join(this.#root, key)))
  }
}
