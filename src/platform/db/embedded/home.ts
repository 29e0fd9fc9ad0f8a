import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, accountOfOwner, canEnter } from './account.ts'
import { EmbeddedFailure } from './failure.ts'
import { readIfThere } from './files.ts'

/** Where the database lives: a folder only its account (and root) can enter, holding cluster, log and socket. */
export type Home = { folder: string; account: Account }

/**
 * `postgresql` inside the data folder; or, when the server's account cannot reach that (a checkout in
 * root's own home), a folder under `stateDir` that a note in the data folder points to from then on.
 */
export function settleHome(options: {
  dataDir: string
  stateDir: string
  account: Account
  log: (line: string) => void
}): Home {
  const { dataDir, stateDir, account, log } = options
  const inPlace = join(dataDir, 'postgresql')
  const note = join(dataDir, 'postgresql.moved')
  const moved = readIfThere(note)?.trim()
  if (moved) return reopen(moved, account, `${note} says the database of ${dataDir} is in ${moved}`, log)
  if (existsSync(inPlace)) return open(inPlace, account)
  if (canEnter(account, dataDir)) return open(inPlace, account)

  const elsewhere = join(stateDir, `data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`)
  if (mkdirSync(stateDir, { recursive: true })) chmodSync(stateDir, 0o755)
  const home = open(elsewhere, account)
  writeFileSync(note, `${elsewhere}\n`)
  log(`The database goes to ${elsewhere}, because ${account.name}, who runs it, cannot enter ${dataDir}`)
  return home
}

function reopen(folder: string, account: Account, says: string, log: (line: string) => void): Home {
  if (!existsSync(folder)) {
    throw new EmbeddedFailure(
      `${says}, but it is not there. Put it back, or remove the note to begin with an empty database.`,
    )
  }
  log(`The database is in ${folder}`)
  return open(folder, account)
}

function open(folder: string, account: Account): Home {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) && account.switched) {
    chownSync(folder, account.uid, account.gid)
  }
  const found = lstatSync(folder)
  if (account.switched && found.uid === 0 && !existsSync(join(folder, 'cluster'))) {
    // Made by a start that was killed before it could hand the folder over.
    chownSync(folder, account.uid, account.gid)
    found.uid = account.uid
  }
  if (found.uid === 0 || (!account.switched && found.uid !== account.uid)) {
    throw new EmbeddedFailure(
      `${folder} belongs to user ${found.uid}, so ${account.name} cannot run the database there. Start Porchlight as its owner, or give it away with: chown -R ${account.uid}:${account.gid} ${folder}`,
    )
  }
  const owner = account.switched && found.uid !== account.uid ? accountOfOwner(found) : account
  chmodSync(folder, 0o700)
  if (!canEnter(owner, folder)) {
    throw new EmbeddedFailure(
      `The database in ${folder} belongs to ${owner.name}, who can no longer enter it: a folder above it is closed. Open those with chmod o+x, or move the data folder.`,
    )
  }
  return { folder, account: owner }
}
