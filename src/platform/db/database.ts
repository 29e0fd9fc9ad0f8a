import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { SiteDb, TenantDb } from './tenant.ts'

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
}

/** Runs `work` in a transaction on a connection, inside a partnership, or outside all of them where none is named. */
export type Transact = <Result>(
  access: Access,
  partnershipId: string | undefined,
  work: (client: pg.PoolClient) => Promise<Result>,
) => Promise<Result>

/** The setting every policy reads, for this transaction only. */
export const inside = (partnershipId = ''): string =>
  `select set_config('app.partnership_id', ${pg.escapeLiteral(partnershipId)}, true)`

const asSite = (client: pg.PoolClient): SiteDb =>
  Object.assign(drizzle(client, { casing: 'snake_case' }), { connection: client })

/**
 * Builds the two doors over ways of holding a transaction (pools, or a test's savepoints). A request inside a
 * partnership may need the site for a moment (a count of tries), so a server gives the site connections of its own:
 * were they the same, requests that hold them all would wait for one more for ever.
 */
export function databaseOver(transact: Transact, transactOnSite: Transact = transact): Database {
  const asTenant = (client: pg.PoolClient, partnershipId: string) =>
    Object.assign(asSite(client), { partnershipId }) as unknown as TenantDb
  return {
    onSite: (access, work) => transactOnSite(access, undefined, client => work(asSite(client))),
    inPartnership: (partnershipId, access, work) =>
      transact(access, partnershipId, client => work(asTenant(client, partnershipId))),
    beside: (partnershipId, work) =>
      transactOnSite('write', partnershipId, client => work(asTenant(client, partnershipId))),
  }
}

/** Transactions over a pool of real connections. */
export function transactOver(pool: pg.Pool): Transact {
  return async (access, partnershipId, work) => {
    const client = await pool.connect()
    let broken: Error | undefined
    // The pool listens to idle connections only; one cut while it is ours would otherwise end the whole process.
    const onLost = (error: Error) => {
      broken = error
    }
    client.on('error', onLost)
    try {
      // One message for both: a page sends a dozen statements, and each costs a journey.
      await client.query(`${begin[access]}; ${inside(partnershipId)}`)
      const result = await work(client)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw broken ? new Error('The connection was lost', { cause: broken }) : error
    } finally {
      client.off('error', onLost)
      client.release(broken)
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
