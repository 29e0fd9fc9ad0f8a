import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runAs, serverAccount } from '#platform/db/embedded/account.ts'
import { startEmbedded } from '#platform/db/embedded/index.ts'
import { socketFolder } from '#platform/db/embedded/socket.ts'
import { query } from './query.ts'
import { until } from './until.ts'

// Nothing of a run outlives it, so nothing waits for the disk. What must survive `kill -9` has clusters of its own.
const hasty = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

export interface Cluster {
  readonly ownerUrl: string
  readonly socketDir: string
  stop(): Promise<void>
}

/**
 * A PostgreSQL for one run of the tests: made by the program's own start, which refuses to run one that could lose
 * what it confirmed, and then run again in haste with all its other settings.
 */
export async function hastyCluster(dataDir: string): Promise<Cluster> {
  const { ownerUrl, socketDir, stop } = await startEmbedded({ dataDir })
  const [found] = await query<{ data_directory: string }>(ownerUrl, 'show data_directory')
  const folder = found?.data_directory ?? ''
  await stop()
  const account = serverAccount()
  socketFolder({ folder: path.dirname(folder), account })
  const written = await readFile(path.join(folder, 'postmaster.opts'), 'utf8')
  const [program = '', ...settings] = written.trim().split(/ (?=")/)
  const inHaste = Object.entries(hasty).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(program, [...settings.map(each => each.slice(1, -1)), ...inHaste], {
    ...runAs(account),
    stdio: 'ignore',
  })
  const ended = once(server, 'exit')
  await until(async () => {
    if (server.exitCode !== null) throw new Error(`The database for the tests ended: ${program}`)
    return query(ownerUrl, 'select 1').catch(() => false as const)
  }, 60_000)
  return {
    ownerUrl,
    socketDir,
    stop: async () => {
      server.kill('SIGQUIT')
      await ended
    },
  }
}
