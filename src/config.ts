import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform(written => written === 'true')
const url = z.url({ protocol: /^https?$/ })

/** Every setting the program knows, with what it means; `porchlight config` prints this list. */
export const settings = {
  NODE_ENV: {
    schema: z.enum(['development', 'production', 'test']).default('development'),
    means: 'production refuses missing secrets and never loads the demonstration',
  },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), means: 'address to listen on' },
  PORT: { schema: z.coerce.number().int().min(0).max(65535).default(8080), means: 'port to listen on' },
  PUBLIC_URL: {
    schema: url.optional(),
    means: 'address people reach this installation at; links in e-mail use it',
  },
  PORCHLIGHT_DATA: {
    schema: z.string().min(1).default('data'),
    means: 'folder for the embedded database and uploaded files',
  },
  DATABASE_URL: {
    schema: z.string().min(1).optional(),
    means: 'PostgreSQL 16 or later, as the role that owns the tables; none: the embedded one',
    secret: true,
  },
  DATABASE_APP_URL: {
    schema: z.string().min(1).optional(),
    means: 'the same database as the program’s own role (porchlight_app)',
    secret: true,
  },
  DATABASE_POOL: {
    schema: z.coerce.number().int().min(2).max(200).default(10),
    means: 'connections this process may hold',
  },
  SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\//)
      .optional(),
    means: 'mail server; none in development: the outbox page',
    secret: true,
  },
  MAIL_FROM: {
    schema: z.string().min(3).default('Porchlight <porchlight@localhost>'),
    means: 'sender of every message',
  },
  TRUST_PROXY: {
    schema: flag.default(false),
    means: 'take the visitor’s address from X-Forwarded-For (behind your own proxy only)',
  },
  WORK: { schema: flag.default(true), means: 'whether `serve` also does background work' },
  PAGE_CACHE_SECONDS: {
    schema: z.coerce.number().int().min(0).max(3600).default(60),
    means: 'how long a whole public page may be kept in memory; 0: never',
  },
  MAP_STYLE_URL: {
    schema: url.optional(),
    means: 'MapLibre style the installation provides; none: drawn schematics',
  },
  PORCHLIGHT_FETCH_PRIVATE: {
    schema: flag.default(false),
    means:
      'whether directories may be fetched from private addresses, such as your own network; leave it off otherwise',
  },
  LOG: { schema: z.enum(['json', 'plain', 'off']).default('plain'), means: 'how to write the log' },
  PORCHLIGHT_SECRET: {
    schema: z.string().min(32).optional(),
    means: 'at least 32 characters; signs sessions',
    secret: true,
  },
} as const satisfies Record<string, { schema: z.ZodType; means: string; secret?: true }>

type Setting = keyof typeof settings
type Read = { [name in Setting]: z.output<(typeof settings)[name]['schema']> }

export interface Config {
  production: boolean
  host: string
  port: number
  publicUrl: string | undefined
  data: string
  databaseUrl: string | undefined
  databaseAppUrl: string | undefined
  databasePool: number
  smtpUrl: string | undefined
  mailFrom: string
  trustProxy: boolean
  work: boolean
  pageCacheSeconds: number
  mapStyleUrl: string | undefined
  fetchPrivate: boolean
  log: 'json' | 'plain' | 'off'
  secret: string
}

export type ConfigRead = { ok: true; config: Config } | { ok: false; problems: string[] }

const neededInProduction = ['PORCHLIGHT_SECRET', 'PUBLIC_URL', 'SMTP_URL'] as const

const isOwnMachine = (address: string) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

/** Reads the environment once. Every problem is named; the values of secrets never are. */
export function readConfig(environment: Record<string, string | undefined>): ConfigRead {
  const problems: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, { schema, means }] of Object.entries(settings)) {
    const written = environment[name]
    const parsed = (schema as z.ZodType).safeParse(written === '' ? undefined : written)
    if (parsed.success) read[name] = parsed.data
    else problems.push(`${name} is not right: ${parsed.error.issues[0]?.message ?? 'unreadable'} (${means})`)
  }
  const env = read as Read
  if (env.NODE_ENV === 'production')
    for (const name of neededInProduction)
      if (environment[name] === undefined || environment[name] === '')
        problems.push(`${name} is missing: ${settings[name].means}`)
  if (env.NODE_ENV === 'production' && env.PUBLIC_URL?.startsWith('http:') && !isOwnMachine(env.PUBLIC_URL))
    problems.push(
      'PUBLIC_URL has to begin with https: people sign in, and their cookies must not travel in the clear',
    )
  if (env.DATABASE_URL && !env.DATABASE_APP_URL && env.NODE_ENV === 'production')
    problems.push(`DATABASE_APP_URL is missing: ${settings.DATABASE_APP_URL.means}`)
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    config: {
      production: env.NODE_ENV === 'production',
      host: env.HOST,
      port: env.PORT,
      publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
      data: path.resolve(env.PORCHLIGHT_DATA),
      databaseUrl: env.DATABASE_URL,
      databaseAppUrl: env.DATABASE_APP_URL ?? env.DATABASE_URL,
      databasePool: env.DATABASE_POOL,
      smtpUrl: env.SMTP_URL,
      mailFrom: env.MAIL_FROM,
      trustProxy: env.TRUST_PROXY,
      work: env.WORK,
      pageCacheSeconds: env.PAGE_CACHE_SECONDS,
      mapStyleUrl: env.MAP_STYLE_URL,
      fetchPrivate: env.PORCHLIGHT_FETCH_PRIVATE,
      log: env.LOG,
      secret: env.PORCHLIGHT_SECRET ?? 'development-only-secret-never-used-in-production',
    },
  }
}
