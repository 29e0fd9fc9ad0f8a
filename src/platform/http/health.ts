import { Hono } from 'hono'
import type { Database } from '../db/database.ts'
import type { AppEnv } from './env.ts'
import { may } from './may.ts'

/** `/healthz`: the process answers. `/readyz`: it reaches its database, so it can serve. */
export const health = (database: Database) =>
  new Hono<AppEnv>()
    .get('/healthz', may('public'), c => c.json({ ok: true }))
    .get('/readyz', may('public'), async c => {
      await database.onSite('read', db => db.execute('select 1'))
      return c.json({ ok: true })
    })
