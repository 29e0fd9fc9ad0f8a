import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedFailure } from './failure.ts'
import { readIfThere } from './files.ts'
import { commandLine, isAlive } from './processes.ts'

/** What a PostgreSQL server writes about itself in its cluster's `postmaster.pid`. */
export type Postmaster = { pid: number; socketDir: string; status: string }

const FAST_SHUTDOWN = 'SIGINT'
const IMMEDIATE_SHUTDOWN = 'SIGQUIT'

export function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = readIfThere(join(cluster, 'postmaster.pid'))?.split('\n')
  if (!lines) return undefined
  return {
    pid: Math.abs(Number(lines[0])),
    socketDir: lines[4]?.trim() ?? '',
    status: lines[7]?.trim() ?? '',
  }
}

/** Whether that process lives and is the server of this cluster, not another program given the same number. */
export function servesCluster(pid: number, cluster: string): boolean {
  if (pid === 0 || !isAlive(pid)) return false
  const command = commandLine(pid)
  return command === undefined || (command.includes('postgres') && command.includes(cluster))
}

/**
 * Lets a new server start over the `postmaster.pid` of a dead one whose number lives on as another
 * program or an uncollected zombie. A server takes its parent's number for stale but still checks the
 * shared memory named in the file; removing the file would remove that check.
 */
export function disown(cluster: string): void {
  const file = join(cluster, 'postmaster.pid')
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [process.pid, ...rest].join('\n'))
}

/** A clean shutdown that cuts connections; after a minute a hard one, from which the next start recovers. */
export async function shutDown(pid: number, log: (line: string) => void): Promise<void> {
  if (await endsAfter(pid, FAST_SHUTDOWN, 60_000)) return
  log('The database takes too long to stop; stopping it hard. The next start recovers it.')
  if (await endsAfter(pid, IMMEDIATE_SHUTDOWN, 10_000)) return
  throw new EmbeddedFailure(`The database (process ${pid}) does not stop.`)
}

async function endsAfter(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  if (!isAlive(pid)) return true
  process.kill(pid, signal)
  for (const until = Date.now() + patience; Date.now() < until; await sleep(10)) {
    if (!isAlive(pid)) return true
  }
  return false
}
