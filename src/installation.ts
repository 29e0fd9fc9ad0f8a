import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { type Migration, migrate, readMigrations } from '#platform/db/migrate.ts'
import type { Files } from '#platform/files/files.ts'
import { openFiles } from '#platform/files/folder.ts'
import { type House, houseOf } from '#platform/http/house.ts'
import type { Log } from '#platform/http/log.ts'
import { installJobs } from '#platform/jobs/install.ts'
import { outboxTransport } from '#platform/mail/outbox.ts'
import { smtpTransport } from '#platform/mail/smtp.ts'
import type { Transport } from '#platform/mail/transport.ts'
import { outgoingOf } from '#platform/outgoing/outgoing.ts'
import type { Config } from './config.ts'
import { features } from './features.ts'
import { holdEmbedded } from './running.ts'

/** The program's open resources: what every command and the server itself work with. */
export interface Installation {
  readonly config: Config
  readonly house: House
  readonly database: Database
  /** The role that owns the tables: migrations, backup, restore. Nothing a request does uses it. */
  readonly ownerUrl: string
  readonly appUrl: string
  readonly files: Files
  readonly transport: Transport
  readonly log: Log
  close(): Promise<void>
}

/** The checkout's or package's own folder, whether running from `src/` or from the bundle in `dist/`. */
const packageRoot = (): string => {
  const up = fileURLToPath(new URL('..', import.meta.url))
  return existsSync(`${up}package.json`) ? up : fileURLToPath(new URL('../..', import.meta.url))
}

/** Brings a database to the shape this version needs: tables, then the job queues. Returns the migrations applied. */
export async function prepareDatabase(ownerUrl: string, migrations?: Migration[]): Promise<string[]> {
  const applied = await migrate(
    ownerUrl,
    migrations ?? (await readMigrations(`${packageRoot()}db/migrations`)),
  )
  await installJobs(
    ownerUrl,
    features.flatMap(feature => feature.jobs ?? []).map(job => job.name),
  )
  return applied
}

export interface Opening {
  /** Tells the person what is happening. */
  say?: (line: string) => void
  /** Work beside a server already running on the same data folder. */
  join?: boolean
}

/** Starts or reaches the database, brings it up to date, and opens everything else. */
export async function openInstallation(
  config: Config,
  log: Log,
  { join = false, say = () => {} }: Opening = {},
): Promise<Installation> {
  const embedded = config.databaseUrl ? undefined : await holdEmbedded(config.data, join, say)
  if (embedded && !embedded.joined)
    say(`Database ${embedded.mode === 'started' ? 'started' : 'found running'} in ${embedded.ms} ms`)
  const ownerUrl = config.databaseUrl ?? embedded?.ownerUrl ?? ''
  const appUrl = config.databaseAppUrl ?? embedded?.appUrl ?? ownerUrl
  try {
    const applied = embedded?.joined ? [] : await prepareDatabase(ownerUrl)
    if (applied.length > 0) say(`Database brought up to date: ${applied.length} migrations`)
    const pool = openPool(appUrl, {
      max: config.databasePool,
      onError: error => log('connection lost', { message: error.message }),
    })
    const sitePool = openPool(appUrl, {
      max: 4,
      onError: error => log('connection lost', { message: error.message }),
    })
    const database = databaseOver(transactOver(pool), transactOver(sitePool))
    const transport = config.smtpUrl
      ? smtpTransport(config.smtpUrl, config.mailFrom)
      : outboxTransport(database, config.mailFrom)
    const origin = config.publicUrl ?? `http://localhost:${config.port}`
    return {
      config,
      house: houseOf(features, {
        origin,
        mapStyleUrl: config.mapStyleUrl,
        production: config.production,
        outbox: !config.production && !config.smtpUrl,
        outgoing: outgoingOf({ secret: config.secret, allowPrivate: config.fetchPrivate }),
        setUpKey: createHmac('sha256', config.secret)
          .update('set up the first partnership')
          .digest('base64url'),
      }),
      database,
      ownerUrl,
      appUrl,
      files: openFiles(config.data),
      transport,
      log,
      close: async () => {
        transport.close?.()
        await Promise.all([pool.end(), sitePool.end()])
        await embedded?.release()
      },
    }
  } catch (error) {
    await embedded?.release()
    throw error
  }
}
