import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, canEnter } from './account.ts'
import { EmbeddedFailure } from './failure.ts'
import { isCode } from './files.ts'
import type { Home } from './home.ts'

export const PORT = 5432

// sockaddr_un holds 107 bytes of path on Linux and 103 on macOS.
const LONGEST = 103 - `/.s.PGSQL.${PORT}`.length

/**
 * The folder for the unix socket: the home itself where the path is short enough, otherwise a private
 * one under the temp folder whose name follows from the home, so the next start finds the same.
 */
export function socketFolder({ folder, account }: Home): string {
  if (fits(folder)) return folder
  const name = `porchlight-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
  for (const temp of [tmpdir(), '/tmp']) {
    if (!canEnter(account, temp)) continue
    for (const spare of ['', '-2', '-3', '-4']) {
      const candidate = join(temp, name + spare)
      if (fits(candidate) && makePrivate(candidate, account)) return candidate
    }
  }
  throw new EmbeddedFailure(
    `The path of the data folder is too long for a database socket, and no private folder could be made under ${tmpdir()}. Set PORCHLIGHT_DATA to a shorter path.`,
  )
}

// The server takes a comma-separated list of folders, so a comma or quote in the path would split it.
function fits(folder: string): boolean {
  return Buffer.byteLength(folder) <= LONGEST && !/[,"]/.test(folder)
}

/** Anyone can make names in the temp folder: one that is not a plain folder of the account's is left alone. */
function makePrivate(folder: string, account: Account): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  const found = lstatSync(folder)
  if (!found.isDirectory()) return false
  if (account.switched && found.uid === 0) chownSync(folder, account.uid, account.gid)
  else if (found.uid !== account.uid) return false
  chmodSync(folder, 0o700)
  return true
}
