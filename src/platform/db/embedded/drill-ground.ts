import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { readPostmaster } from './postmaster.ts'
import { startEmbedded } from './start.ts'

/** A temp folder anyone can pass through, with a stopped database to copy: copying is quicker than initdb. */
export type Ground = { root: string; dataOf(name: string): string; copy(to?: string): string; clear(): void }

export async function makeGround(): Promise<Ground> {
  const root = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(root, 0o755)
  const dataOf = (name: string) => join(root, name)
  const first = await startEmbedded({ dataDir: dataOf('template') })
  await ask(first.ownerUrl, 'create table kept (words text)')
  await ask(first.ownerUrl, 'grant all on kept to porchlight_app')
  await first.stop()
  let copies = 0
  return {
    root,
    dataOf,
    copy(to = dataOf(`copy-${++copies}`)) {
      execFileSync('cp', ['-a', dataOf('template'), to])
      return to
    },
    clear: () => rmSync(root, { recursive: true, force: true }),
  }
}

export const clusterOf = (dataDir: string) => join(dataDir, 'postgresql/cluster')
export const serverPidOf = (dataDir: string) => readPostmaster(clusterOf(dataDir))?.pid ?? 0

/** The values a query gives, row by row, on a connection of its own. */
export async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (await what()) return
    await sleep(20)
  }
  throw new Error('waited in vain')
}
