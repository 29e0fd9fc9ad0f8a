import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { createMiddleware } from 'hono/factory'
import { isId } from '../id.ts'
import type { AppEnv } from './env.ts'
import { ChangedKeyPage } from './error-pages.tsx'
import { onceField } from './form-guard.tsx'
import { isOpen } from './open-to.ts'
import { submissions } from './tables.ts'

async function hashOf(body: Record<string, unknown>): Promise<string> {
  const hash = createHash('sha256')
  for (const name of Object.keys(body).sort()) {
    hash.update(`${name}\0`)
    for (const part of [body[name]].flat())
      hash.update(part instanceof File ? new Uint8Array(await part.arrayBuffer()) : `${String(part)}\0`)
  }
  return hash.digest('hex')
}

/**
 * A form sent twice (double click, retry, back button) happens once. Its key is taken in the same transaction as
 * its effect: a second copy waits for the first at the key, then gets the first one's answer. The same key with
 * other words in the form is refused with 422. Only answers that redirect are kept; a form refused keeps its key free.
 */
export const once = createMiddleware<AppEnv>(async (c, next) => {
  if (isOpen(c)) return next()
  const sent = c.req.header('content-type')?.match(/form/) ? await c.req.parseBody({ all: true }) : {}
  const key = sent[onceField]
  if (typeof key !== 'string' || !isId(key)) return next()
  const { db, now } = c.var
  const bodyHash = await hashOf({ ...sent, '': c.req.path })
  const taken = await db
    .insert(submissions)
    .values({ partnershipId: db.partnershipId, id: key, bodyHash, at: now })
    .onConflictDoNothing()
    .returning({ id: submissions.id })
  if (taken.length === 0) {
    const [first] = await db.select().from(submissions).where(eq(submissions.id, key))
    if (first?.bodyHash !== bodyHash) return c.html(ChangedKeyPage({ view: c.var.view }), 422)
    return c.redirect(first.location ?? c.req.path, 303)
  }
  await next()
  const location = c.res.headers.get('location')
  if (location) await db.update(submissions).set({ location }).where(eq(submissions.id, key))
})
