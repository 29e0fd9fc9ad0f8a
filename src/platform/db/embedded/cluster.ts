import { spawn } from 'node:child_process'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Account, runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { diskNote, EmbeddedFailure } from './failure.ts'
import { isCode, readIfThere, syncFolder } from './files.ts'
import type { Home } from './home.ts'

export const OWNER = 'porchlight_owner'

/**
 * The cluster's folder in the home, made first if absent. It is made under another name and renamed
 * when whole, so a kill leaves no half-made cluster. A cluster of another PostgreSQL major is refused.
 */
export async function ensureCluster(
  home: Home,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<string> {
  const cluster = join(home.folder, 'cluster')
  const made = readIfThere(join(cluster, 'PG_VERSION'))?.trim()
  if (made === undefined) {
    clearUnfinished(home.folder)
    log(`Making the database in ${cluster} (once)`)
    await initialise(cluster, home, binaries)
  } else if (Number(made) !== binaries.major) {
    throw new EmbeddedFailure(
      `The database in ${cluster} was made by PostgreSQL ${made}; this Porchlight brings PostgreSQL ${binaries.major}, which cannot open it. Nothing was changed. Move ${home.folder} aside, then restore your latest archive with: porchlight restore ARCHIVE. (Without an archive, make one first with the Porchlight version that made this database: porchlight backup.)`,
    )
  }
  return cluster
}

async function initialise(cluster: string, home: Home, binaries: Binaries): Promise<void> {
  // Its own name each time: the initdb of a killed parent may still be writing into the last one.
  const unfinished = `${cluster}.unfinished-${crypto.randomUUID()}`
  let said = ''
  for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const run = await initdb(join(binaries.folder, 'bin/initdb'), unfinished, locale, home.account)
    if (run.ok) {
      adopt(unfinished, cluster)
      return syncFolder(home.folder)
    }
    said = run.said
    if (!/invalid locale/.test(said)) break
  }
  const note = diskNote(home.folder)
  clearUnfinished(home.folder)
  throw new EmbeddedFailure(`The database could not be made in ${cluster}: ${errorsIn(said)}.${note}`)
}

function adopt(unfinished: string, cluster: string): void {
  try {
    renameSync(unfinished, cluster)
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) throw error
    throw new EmbeddedFailure(
      `${cluster} holds files but no database. Look at what they are and move them away.`,
    )
  }
}

async function initdb(program: string, folder: string, locale: string, account: Account) {
  const options = ['--username', OWNER, '--auth', 'trust', '--encoding', 'UTF8', '--data-checksums']
  options.push('--locale', 'C', '--lc-ctype', locale, '--no-instructions', '--pgdata', folder)
  const child = spawn(program, options, { ...runAs(account), stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  const [said, code] = await Promise.all([text(child.stderr), ended])
  return { ok: code === 0, said }
}

function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('cluster.unfinished-')) continue
    try {
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch (error) {
      // An orphaned initdb is still adding files; the next start clears what it leaves.
      if (!isCode(error, 'ENOTEMPTY', 'ENOENT')) throw error
    }
  }
}

/** What went wrong out of a PostgreSQL program's chatter. */
export function errorsIn(said: string): string {
  const lines = said.split('\n').filter(line => /error|fatal|panic|cannot|could not/i.test(line))
  return (lines.length > 0 ? lines : said.trim().split('\n')).slice(0, 4).join('; ').replace(/\.$/, '')
}
