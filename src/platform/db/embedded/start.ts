import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { serverAccount } from './account.ts'
import { binariesPackage, readyBinaries } from './binaries.ts'
import { ensureCluster, OWNER } from './cluster.ts'
import { APP, DATABASE, ensureContents } from './contents.ts'
import { diskNote, EmbeddedFailure } from './failure.ts'
import { isCode } from './files.ts'
import { settleHome } from './home.ts'
import { takeLock } from './lock.ts'
import { shutDown } from './postmaster.ts'
import { isAlive } from './processes.ts'
import { PORT, socketFolder } from './socket.ts'
import { bringUp } from './supervise.ts'

export type Embedded = {
  /** Connects as superuser to the database `porchlight`: for migrations and pg-boss only. */
  ownerUrl: string
  /** Connects as the role that owns nothing and cannot bypass row-level security. */
  appUrl: string
  socketDir: string
  /** `adopted`: the server was already running, left by a Porchlight that was killed. */
  mode: 'started' | 'adopted'
  /** Milliseconds from the call until the database answered. */
  ms: number
  /** Shuts the server down cleanly and lets the data folder go; calling it again waits for the same. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that came with npm on `dataDir`, or adopts the one a killed Porchlight left
 * running there, and starts it again if it ends by itself. It answers on a unix socket only, one that
 * only its operating-system user and root can reach. Root runs it as `postgres` or `nobody`; what that
 * user cannot reach, data or binaries, goes to `stateDir` (for root `/var/lib/porchlight`) and `log`
 * says so. Ending without `stop()` leaves the server running for the next start.
 *
 * @throws EmbeddedFailure with a message for the person at the terminal: folder in use, made by
 * another PostgreSQL major, not theirs, disk full, no PostgreSQL for this machine.
 */
export async function startEmbedded(options: {
  dataDir: string
  stateDir?: string
  log?: (line: string) => void
}): Promise<Embedded> {
  const begun = performance.now()
  const log = options.log ?? (() => {})
  const account = serverAccount()
  const packageDir = binariesPackage()
  const dataDir = openDataFolder(options.dataDir, account.switched)
  const stateDir = options.stateDir ?? (account.switched ? '/var/lib/porchlight' : join(dataDir, 'state'))
  const locks: (() => void)[] = []
  const unlock = () => {
    for (const release of locks.splice(0)) release()
  }
  try {
    locks.push(takeLock(dataDir))
    const home = settleHome({ dataDir, stateDir, account, log })
    if (!home.folder.startsWith(`${dataDir}/`)) locks.push(takeLock(home.folder))
    const binaries = readyBinaries({ packageDir, account: home.account, stateDir, log })
    const cluster = await ensureCluster(home, binaries, log)
    const socketDir = socketFolder(home)
    const place = { home, cluster, socketDir, binaries, log }
    let server = await bringUp(place)
    await ensureContents(server.socketDir).catch(async error => {
      await shutDown(server.pid, log)
      throw error
    })
    const { mode } = server
    // Connections already handed out name the socket, so a server brought up again stays in that folder.
    const revival = keepUp(
      () => isAlive(server.pid),
      async () => {
        socketFolder(home)
        server = await bringUp({ ...place, socketDir: server.socketDir })
      },
      log,
    )
    const stop = async () => {
      await revival.end()
      await shutDown(server.pid, log)
      if (server.socketDir !== home.folder) rmSync(server.socketDir, { recursive: true, force: true })
      unlock()
    }
    let stopped: Promise<void> | undefined
    return {
      ownerUrl: databaseUrl(server, DATABASE, 'owner'),
      appUrl: databaseUrl(server, DATABASE, 'app'),
      socketDir: server.socketDir,
      mode,
      ms: Math.round(performance.now() - begun),
      stop: () => (stopped ??= stop()),
    }
  } catch (error) {
    unlock()
    if (!isCode(error, 'ENOSPC', 'EDQUOT')) throw error
    throw new EmbeddedFailure(`There is no room left for the database of ${dataDir}.${diskNote(dataDir)}`)
  }
}

/** The address of any database on the same server, for either role. */
export function databaseUrl(embedded: { socketDir: string }, name: string, role: 'owner' | 'app'): string {
  const user = role === 'owner' ? OWNER : APP
  return `postgresql://${user}@localhost/${encodeURIComponent(name)}?host=${encodeURIComponent(embedded.socketDir)}&port=${PORT}`
}

function openDataFolder(path: string, switched: boolean): string {
  try {
    mkdirSync(path, { recursive: true })
    // Open to pass through, so that root's server user reaches its own folder inside; only while there is
    // nothing in it that a closed folder could be protecting.
    if (switched && readdirSync(path).length === 0) chmodSync(path, statSync(path).mode | 0o011)
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(path)
  } catch (error) {
    throw new EmbeddedFailure(
      `The data folder ${path} cannot be used: ${String(error)}. Set PORCHLIGHT_DATA to another.`,
    )
  }
}

function keepUp(isUp: () => boolean, bringBack: () => Promise<void>, log: (line: string) => void) {
  let underWay: Promise<void> | undefined
  const watch = setInterval(() => {
    if (underWay || isUp()) return
    log('The database ended by itself; starting it again')
    underWay = bringBack()
      .catch(error => log(String(error)))
      .finally(() => {
        underWay = undefined
      })
  }, 500)
  watch.unref()
  return {
    async end() {
      clearInterval(watch)
      await underWay
    },
  }
}
