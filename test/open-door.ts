import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { accountByEmail } from '#platform/auth/accounts.ts'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import { logTo } from '#platform/http/log.ts'
import { readConfig } from '../src/config.ts'
import { type Installation, openInstallation } from '../src/installation.ts'
import { type Serving, serve } from '../src/serve.ts'
import { demonstrationTemplate } from './demonstration.ts'
import { type Letter, openLetter } from './letters.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'
import { ownDatabase } from './sandbox.ts'
import { Visitor } from './sign-in-desk.ts'
import { until } from './until.ts'

export interface OpenDoor {
  readonly origin: string
  readonly ownerUrl: string
  readonly appUrl: string
  readonly installation: Installation
  readonly office: PostOffice
  /** Everything the program logged, a line each. */
  readonly log: string[]
  /** The newest letter to an address, once it has arrived; only those after the `after`th delivery count. */
  letterTo(email: string, after?: number): Promise<Letter>
  /** The path of a sign-in link, not yet used. */
  signInLink(email: string): Promise<string>
  /** A browser without scripts, signed out. */
  visitor(): Visitor
  /** The same, signed in through a sign-in link. */
  signedIn(email: string): Promise<Visitor>
}

/**
 * The whole program at a port of this machine, as `porchlight serve` runs it: a database of its own, real connections,
 * background work, and letters that go to a real mail server. Opened before the tests of a file, closed after them.
 */
export function openDoor(
  how: { demonstration?: boolean; settings?: () => Record<string, string> } = {},
): OpenDoor {
  const urls = ownDatabase(how.demonstration ? demonstrationTemplate : undefined)
  let office: PostOffice
  let installation: Installation
  let serving: Serving
  let folder: string
  const door = {
    origin: '',
    log: [] as string[],
    get ownerUrl() {
      return urls.ownerUrl
    },
    get appUrl() {
      return urls.appUrl
    },
    get installation() {
      return installation
    },
    get office() {
      return office
    },
    letterTo: (email: string, after = 0) =>
      until(async () => {
        const found = office.delivered.slice(after).findLast(({ to }) => to.includes(email))
        return found && openLetter(found.raw)
      }),
    visitor: () => new Visitor(door.origin, request => fetch(request)),
    signInLink: async (email: string) => {
      const link = await installation.database.onSite('write', async db => {
        const account = await accountByEmail(db, email)
        if (!account) throw new Error(`${email} has no account`)
        return signInLinkFor(db, account.id, door.origin, new Date(), 60)
      })
      return new URL(link).pathname
    },
    signedIn: async (email: string) => {
      const visitor = door.visitor()
      await visitor.post(await door.signInLink(email))
      return visitor
    },
  }
  beforeAll(async () => {
    office = await openPostOffice()
    folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-door-'))
    if (how.demonstration) await cp(inject('demonstrationFolder'), folder, { recursive: true })
    const port = await freePort()
    door.origin = `http://localhost:${port}`
    const read = readConfig({
      NODE_ENV: 'test',
      HOST: 'localhost',
      PORT: String(port),
      PUBLIC_URL: door.origin,
      PORCHLIGHT_DATA: folder,
      DATABASE_URL: urls.ownerUrl,
      DATABASE_APP_URL: urls.appUrl,
      SMTP_URL: office.url,
      PORCHLIGHT_SECRET: randomUUID(),
      LOG: 'json',
      ...how.settings?.(),
    })
    if (!read.ok) throw new Error(read.problems.join('\n'))
    installation = await openInstallation(
      read.config,
      logTo('json', line => void door.log.push(line)),
    )
    serving = await serve(installation)
  })
  afterAll(async () => {
    await serving?.stop()
    await installation?.close()
    await office?.close()
    await rm(folder, { recursive: true, force: true })
  })
  return door
}

/**
 * A port nobody listens on just now. Not one that the system hands out by itself, so that nobody is given it between
 * this and its use, nor while a program that was killed starts again.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const free = await new Promise<boolean>(resolve => {
      const probe = createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, 'localhost', () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
}
