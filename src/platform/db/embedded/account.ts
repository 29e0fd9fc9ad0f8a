import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { EmbeddedFailure } from './failure.ts'

/** The operating-system user PostgreSQL runs as. `switched`: not the user we are, because we are root. */
export type Account = { uid: number; gid: number; name: string; switched: boolean }

const CANDIDATES = ['postgres', '_postgres', 'nobody']

/** PostgreSQL refuses to run as root, so root runs it as another user; anyone else runs it as themselves. */
export function serverAccount(): Account {
  const uid = process.getuid?.()
  const gid = process.getgid?.()
  if (uid === undefined || gid === undefined) {
    throw new EmbeddedFailure(
      'The embedded database runs on Linux and macOS. Set DATABASE_URL to a PostgreSQL 16 or later.',
    )
  }
  if (uid !== 0) return { uid, gid, name: `user ${uid}`, switched: false }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  for (const name of CANDIDATES) {
    const found = users.find(fields => fields[0] === name)
    if (found && Number(found[2]) > 0) {
      return { uid: Number(found[2]), gid: Number(found[3]), name, switched: true }
    }
  }
  throw new EmbeddedFailure(
    'PostgreSQL refuses to run as root and this machine has no user "postgres" or "nobody". Start Porchlight as a plain user, or set DATABASE_URL.',
  )
}

/** The account that owns files already there, which root must keep using. */
export function accountOfOwner(owner: { uid: number; gid: number }): Account {
  return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}`, switched: true }
}

/** Options for spawning a program as this account: its identity, a folder it can enter, a plain environment. */
export function runAs(account: Account): {
  uid?: number
  gid?: number
  cwd: string
  env: Record<string, string>
} {
  const identity = account.switched ? { uid: account.uid, gid: account.gid } : {}
  return { ...identity, cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } }
}

/** Asked of the system itself, as that user: mode bits alone do not know about access lists. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], runAs(account)).status === 0
}
