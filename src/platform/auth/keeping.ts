import type { BetterAuthOptions, DBAdapter, Where } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Database } from '../db/database.ts'
import { engineTables } from './tables.ts'
import { hashOfToken } from './token.ts'

/** Each statement of the engine runs through our own door to the database, as a transaction of its own. */
const clientOver = (database: Database) =>
  ({
    query: (statement: pg.QueryConfig, values?: unknown[]) =>
      database.onSite('write', db => db.connection.query(statement, values)),
  }) as unknown as pg.Client

const tokenIn = (where: Where[] | undefined): string | undefined => {
  const value = where?.find(({ field }) => field === 'token')?.value
  return typeof value === 'string' ? value : undefined
}

const hashed = <Value>(value: Value): Value | string | string[] =>
  Array.isArray(value) ? value.map(each => hashOfToken(String(each))) : hashOfToken(String(value))

const byHash = (where: Where[]): Where[] =>
  where.map(part => (part.field === 'token' ? ({ ...part, value: hashed(part.value) } as Where) : part))

/**
 * better-auth's store on our tables. It keeps session tokens plain by itself; here they are hashed on their way in
 * and in every search, and the engine is handed back the token it asked with.
 */
export function keepingOver(
  database: Database,
): (options: BetterAuthOptions) => DBAdapter<BetterAuthOptions> {
  const db = drizzle(clientOver(database), { casing: 'snake_case' })
  const plain = drizzleAdapter(db, { provider: 'pg', schema: engineTables })
  return options => {
    const inner = plain(options)
    const search = <Ask extends { model: string; where?: Where[] | undefined }>(ask: Ask): Ask =>
      ask.model === 'session' && ask.where ? { ...ask, where: byHash(ask.where) } : ask
    const unhash = <Row>(ask: { model: string; where?: Where[] | undefined }, row: Row): Row => {
      const token = ask.model === 'session' ? tokenIn(ask.where) : undefined
      return token && row && typeof row === 'object' && 'token' in row ? { ...row, token } : row
    }
    return {
      ...inner,
      create: async ask => {
        const token = (ask.data as { token?: unknown }).token
        if (ask.model !== 'session' || typeof token !== 'string') return inner.create(ask)
        const row = await inner.create({ ...ask, data: { ...ask.data, token: hashOfToken(token) } })
        return Object.assign({}, row, { token })
      },
      findOne: async ask => unhash(ask, await inner.findOne(search(ask))),
      findMany: ask => inner.findMany(search(ask)),
      count: ask => inner.count(search(ask)),
      update: async ask => unhash(ask, await inner.update(search(ask))),
      updateMany: ask => inner.updateMany(search(ask)),
      delete: ask => inner.delete(search(ask)),
      deleteMany: ask => inner.deleteMany(search(ask)),
      consumeOne: async ask => unhash(ask, await inner.consumeOne(search(ask))),
    } as DBAdapter<BetterAuthOptions>
  }
}
