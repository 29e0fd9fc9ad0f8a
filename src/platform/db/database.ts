import { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { NodePgSession } from 'drizzle-orm/node-postgres/session'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { isStalePlan } from './away.ts'
import { frozen, KeptReads } from './kept-reads.ts'
import { Statements } from './statements.ts'
import type { Connection, SiteDb, TenantDb } from './tenant.ts'

/** `snapshot` reads everything as it was at one moment, however long it takes. */
export type Access = 'read' | 'snapshot' | 'write'

const begin: Record<Access, string> = {
  read: 'begin read only',
  snapshot: 'begin isolation level repeatable read read only',
  write: 'begin',
}

/** The doors to PostgreSQL. Work runs in one transaction: it commits when `work` returns, and rolls back when it throws. */
export interface Database {
  /** Inside one partnership, behind row-level security. */
  inPartnership<Result>(
    partnershipId: string,
    access: Access,
    work: (db: TenantDb) => Promise<Result>,
  ): Promise<Result>
  /**
   * Inside one partnership from a request that already holds a connection: a short write of its own, over the connections
   * kept for the site. By `inPartnership`, requests that hold all connections would wait for one more each.
   */
  beside<Result>(partnershipId: string, work: (db: TenantDb) => Promise<Result>): Promise<Result>
  /** Outside every partnership; tenant tables look empty from here. */
  onSite<Result>(access: Access, work: (db: SiteDb) => Promise<Result>): Promise<Result>
  /** What this process keeps of reads; nothing, until somebody listens for changes. */
  readonly kept: KeptReads
}

/** Runs `work` in a transaction on a connection, inside a partnership, or outside all of them where none is named. */
export type Transact = <Result>(
  access: Access,
  partnershipId: string | undefined,
  work: (connection: Connection) => Promise<Result>,
) => Promise<Result>

/** The setting every policy reads, for this transaction only. */
export const inside = (partnershipId = ''): string =>
  `select set_config('app.partnership_id', ${pg.escapeLiteral(partnershipId)}, true)`

// Names of columns are worked out once, not once for each request.
const dialect = new PgDialect({ casing: 'snake_case' })
const asSite = (connection: Connection): SiteDb =>
  Object.assign(
    new NodePgDatabase(
      dialect,
      new NodePgSession(connection as pg.PoolClient, dialect, undefined),
      undefined,
    ),
    { connection },
  )

/**
 * Builds the two doors over ways of holding a transaction (pools, or a test's savepoints). A request inside a
 * partnership may need the site for a moment (a count of tries), so a server gives the site connections of its own:
 * were they the same, requests that hold them all would wait for one more for ever.
 */
export function databaseOver(
  transact: Transact,
  transactOnSite: Transact = transact,
  kept: KeptReads = new KeptReads(),
): Database {
  const asTenant = (connection: Connection, partnershipId: string, access: Access) => {
    // What was just written, or is read as of one moment, is not what is kept.
    const keeps = access === 'read'
    return Object.assign(asSite(connection), {
      partnershipId,
      kept: <Answer>(name: string, ask: () => Promise<Answer>) =>
        keeps ? kept.read(partnershipId, name, ask) : ask().then(frozen),
    }) as unknown as TenantDb
  }
  return {
    kept,
    onSite: (access, work) => transactOnSite(access, undefined, connection => work(asSite(connection))),
    inPartnership: async (partnershipId, access, work) => {
      const result = await transact(access, partnershipId, connection =>
        work(asTenant(connection, partnershipId, access)),
      )
      if (access === 'write') kept.forget(partnershipId)
      return result
    },
    beside: (partnershipId, work) =>
      transactOnSite('write', partnershipId, connection =>
        work(asTenant(connection, partnershipId, 'write')),
      ),
  }
}

/**
 * Transactions over a pool of real connections. One that only reads takes its connection with its first statement: a page
 * whose reads are all kept in memory takes none.
 */
export function transactOver(pool: pg.Pool): Transact {
  const statements = new Statements()
  return async (access, partnershipId, work) => {
    let client: pg.PoolClient | undefined
    let broken: Error | undefined
    // The pool listens to idle connections only; one cut while it is ours would otherwise end the whole process.
    const onLost = (error: Error) => {
      broken = error
    }
    const open = async () => {
      client = await pool.connect()
      client.on('error', onLost)
      // One message for both: a page sends a dozen statements, and each costs a journey.
      await client.query(`${begin[access]}; ${inside(partnershipId)}`)
      return client
    }
    let opened: Promise<pg.PoolClient> | undefined
    let over = false
    const connection = {
      query: async (statement: string | pg.QueryConfig, values?: unknown[]) => {
        if (over) throw new Error('This transaction is over')
        opened ??= open()
        return statements.ask(await opened, statement, values)
      },
    } as Connection
    try {
      if (access !== 'read') opened = open()
      await opened
      const result = await work(connection)
      over = true
      await (await opened)?.query('commit')
      return result
    } catch (error) {
      over = true
      if (isStalePlan(error)) broken = error
      await client?.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw broken ? new Error('The connection was lost', { cause: broken }) : error
    } finally {
      client?.off('error', onLost)
      client?.release(broken)
    }
  }
}

/** Opens a pool as the program's own role, which owns nothing and cannot bypass row-level security. */
export function openPool(
  url: string,
  options: { max?: number; onError?: (error: Error) => void } = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    application_name: 'porchlight',
  })
  pool.on('error', error => options.onError?.(error))
  return pool
}
