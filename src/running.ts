import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { AlreadyRunning, databaseUrl, type Embedded, startEmbedded } from '#platform/db/embedded/index.ts'

const note = (data: string) => path.join(data, 'running.json')

/** The embedded database, held by this process or by the Porchlight that is already running on the folder. */
export interface Held {
  ownerUrl: string
  appUrl: string
  /** True when another process holds it: it has brought the tables up to date, and will stop it. */
  joined: boolean
  mode: Embedded['mode'] | 'joined'
  ms: number
  release(): Promise<void>
}

/**
 * Starts the embedded database of a data folder. With `join`, a command may work beside a server that is
 * already running on the folder instead of being refused.
 */
export async function holdEmbedded(data: string, join: boolean, say: (line: string) => void): Promise<Held> {
  try {
    const embedded = await startEmbedded({ dataDir: data, log: say })
    await writeFile(note(data), JSON.stringify({ socketDir: embedded.socketDir }), { mode: 0o600 })
    const { appUrl, mode, ms, ownerUrl } = embedded
    const release = async () => {
      await rm(note(data), { force: true })
      await embedded.stop()
    }
    return { ownerUrl, appUrl, joined: false, mode, ms, release }
  } catch (error) {
    if (!join || !(error instanceof AlreadyRunning)) throw error
    const written = await readFile(note(data), 'utf8').catch(() => undefined)
    if (!written) throw error
    const running = JSON.parse(written) as { socketDir: string }
    return {
      ownerUrl: databaseUrl(running, 'porchlight', 'owner'),
      appUrl: databaseUrl(running, 'porchlight', 'app'),
      joined: true,
      mode: 'joined',
      ms: 0,
      release: async () => {},
    }
  }
}
