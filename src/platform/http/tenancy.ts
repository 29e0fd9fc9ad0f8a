import { deleteCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Child } from 'hono/jsx'
import { rolesOf } from '../auth/roles.ts'
import type { Sessions } from '../auth/sessions.ts'
import { partnershipAt } from '../db/partnerships.ts'
import { buildView } from './build-view.ts'
import type { AppEnv } from './env.ts'
import { isOpen } from './open-to.ts'
import type { PageCache } from './page-cache.ts'
import { NotFound } from './refusals.ts'
import type { View } from './view.ts'

/** Undoes the transaction of a request that was refused, keeping its answer. */
class Refused extends Error {}

const reads = new Set(['GET', 'HEAD'])

/**
 * Opens the partnership named in the address: one transaction per request, read-only for GET, committed only when
 * the answer is not a refusal.
 */
export const tenancy = (sessions: Sessions, cache: PageCache) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const slug = c.req.param('partnership') ?? ''
    // One by one: `c.var` copies everything there is, each time.
    const database = c.get('database')
    const partnership = await database.kept.readOnSite(`partnership at ${slug}`, () =>
      database.onSite('read', db => partnershipAt(db, slug)),
    )
    if (!partnership) throw new NotFound()

    const reading = reads.has(c.req.method) || isOpen(c)
    c.set('keepable', { partnershipId: partnership.id, generation: cache.generation(partnership.id) })
    // Who has just done something may have done it by another process, whose word of it may still be under way.
    if (c.get('view').notice) database.kept.forget(partnership.id)
    const account = await sessions.accountOf(c.req.raw.headers)
    await database
      .inPartnership(partnership.id, reading ? 'read' : 'write', async db => {
        const roles = account ? await rolesOf(db, account.id) : []
        c.set('db', db)
        const view = buildView(c, partnership, { account, roles })
        const feet: ((view: View) => Child)[] = []
        for (const { foot } of c.get('house').features) if (foot) feet.push(await foot(db))
        c.set('view', { ...view, foot: shown => feet.map(foot => foot(shown)) })
        c.set(
          'actor',
          account
            ? { kind: 'account', id: account.id, name: account.name }
            : { kind: 'system', name: 'visitor' },
        )
        await next()
        if (c.error || c.get('turnedAway') || c.res.status >= 400) throw new Refused()
      })
      .catch(error => {
        if (!(error instanceof Refused)) throw error
      })
    if (!reading) cache.forget(partnership.id)

    if (c.get('view').notice && c.res.headers.get('content-type')?.startsWith('text/html'))
      deleteCookie(c, 'notice', { path: '/' })
  })
