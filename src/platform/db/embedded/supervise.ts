import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { errorsIn } from './cluster.ts'
import { askServer } from './contents.ts'
import { diskNote, EmbeddedFailure } from './failure.ts'
import type { Home } from './home.ts'
import { disown, readPostmaster, servesCluster, shutDown } from './postmaster.ts'
import { isAlive } from './processes.ts'
import { PORT } from './socket.ts'

export type Server = { pid: number; socketDir: string; mode: 'started' | 'adopted' }

type Place = {
  home: Home
  cluster: string
  socketDir: string
  binaries: Binaries
  log: (line: string) => void
}

const RECOVERY = 10 * 60_000
const SILENCE = 10_000
const LEFTOVERS = 30_000

/** A server answering for the cluster: the one left running by a killed parent, or a new one. */
export async function bringUp(place: Place): Promise<Server> {
  const begun = Date.now()
  for (;;) {
    const left = readPostmaster(place.cluster)
    if (left && servesCluster(left.pid, place.cluster)) {
      const server = await adopt(left.pid, place)
      if (server) return server
    } else if (left && isAlive(left.pid)) {
      disown(place.cluster)
    }
    const start = await startServer(place)
    if (start.ok) return start.server
    // Processes of a killed server take a moment to notice and let go of its memory.
    const leftovers = /lock file|shared memory block/.test(start.said)
    if (!leftovers || Date.now() - begun > LEFTOVERS) {
      throw new EmbeddedFailure(
        `The database did not start: ${errorsIn(start.said)}.${diskNote(place.home.folder)} Its log is ${logFile(place.home)}.`,
      )
    }
    await sleep(100)
  }
}

/** Undefined once that server is gone, by itself or because it stayed silent and was stopped. */
async function adopt(pid: number, { cluster, log }: Place): Promise<Server | undefined> {
  let silentSince: number | undefined
  for (const until = Date.now() + RECOVERY; Date.now() < until; await sleep(50)) {
    const left = readPostmaster(cluster)
    if (!servesCluster(pid, cluster)) return undefined
    const answer = await askServer(left?.socketDir ?? '', cluster)
    if (answer === 'ready' && left) return { pid, socketDir: left.socketDir, mode: 'adopted' }
    if (answer === 'busy') {
      silentSince = undefined
      continue
    }
    silentSince ??= Date.now()
    if (Date.now() - silentSince > SILENCE) {
      log(`The database left running (process ${pid}) does not answer; stopping it to start it anew`)
      await shutDown(pid, log)
      return undefined
    }
  }
  throw new EmbeddedFailure(`The database (process ${pid}) is still recovering. Start again later.`)
}

async function startServer(
  place: Place,
): Promise<{ ok: true; server: Server } | { ok: false; said: string }> {
  const { home, cluster, socketDir, binaries, log } = place
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '64MB',
    fsync: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    cluster_name: 'porchlight',
    log_checkpoints: 'off',
    // People's words must not end in a log: neither statements nor the values that broke a rule.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A file, not a pipe to us: the server outlives us when we are killed, and must still be able to write.
  const log_ = openLog(home)
  const before = statSync(logFile(home)).size
  const server = spawn(
    join(binaries.folder, 'bin/postgres'),
    ['-D', cluster, '-p', String(PORT), ...options],
    {
      ...runAs(home.account),
      stdio: ['ignore', 'ignore', log_],
      detached: true,
    },
  )
  closeSync(log_)
  server.unref()
  const failed = await firstOf(server, place)
  if (failed !== undefined) {
    return { ok: false, said: failed || readFileSync(logFile(home)).subarray(before).toString() }
  }
  log(`Database ready (process ${server.pid})`)
  return { ok: true, server: { pid: server.pid ?? 0, socketDir, mode: 'started' } }
}

/** Undefined when the server answers; what it said, possibly nothing, when it ended instead. */
async function firstOf(server: ChildProcess, { cluster, log }: Place): Promise<string | undefined> {
  let ended: string | undefined
  server.on('exit', () => {
    ended ??= ''
  })
  server.on('error', error => {
    ended = error.message
  })
  let nextWord = Date.now() + 5000
  for (const until = Date.now() + RECOVERY; Date.now() < until; await sleep(5)) {
    if (ended !== undefined) return ended
    const now = readPostmaster(cluster)
    if (now?.pid === server.pid && now?.status === 'ready') return undefined
    if (Date.now() > nextWord) {
      log('The database is recovering from an unclean stop; waiting')
      nextWord = Date.now() + 5000
    }
  }
  return 'still recovering after ten minutes'
}

const BIG_LOG = 5 * 1024 * 1024

function openLog(home: Home): number {
  const file = logFile(home)
  const log = openSync(file, 'a', 0o600)
  if (statSync(file).size < BIG_LOG) return log
  closeSync(log)
  renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

function logFile(home: Home): string {
  return join(home.folder, 'server.log')
}
