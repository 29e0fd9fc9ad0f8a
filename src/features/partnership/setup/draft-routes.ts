import { createHash, randomBytes } from 'node:crypto'
import { eq, lt, sql } from 'drizzle-orm'
import { getCookie, setCookie } from 'hono/cookie'
import { type Partnership, partnerships } from '#platform/db/partnerships.ts'
import type { SiteDb } from '#platform/db/tenant.ts'
import type { AppContext } from '#platform/http/env.ts'
import { newId } from '#platform/id.ts'
import type { SetupAnswers } from '../setup.ts'
import { setupDrafts } from '../tables.ts'

export interface Draft {
  keyHash: string
  /** Id of the partnership it will become, or has become. */
  founds: string
  answers: SetupAnswers
  /** The partnership, once it is founded. */
  founded?: Partnership
}

const daysKept = 30
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')
const isHttps = (c: AppContext) => c.var.house.origin.startsWith('https:')
const cookieName = (c: AppContext) => (isHttps(c) ? '__Host-setup' : 'setup')

/** The set-up this browser has under way. */
export async function findDraft(c: AppContext): Promise<Draft | undefined> {
  const key = getCookie(c, cookieName(c))
  if (!key) return undefined
  return c.var.database.onSite('read', async db => {
    const [row] = await db
      .select({ draft: setupDrafts, founded: partnerships })
      .from(setupDrafts)
      .leftJoin(partnerships, eq(partnerships.id, setupDrafts.founds))
      .where(eq(setupDrafts.keyHash, hashOf(key)))
    return row && { ...row.draft, ...(row.founded ? { founded: row.founded } : {}) }
  })
}

/** Starts a set-up and gives this browser its key; forgets those nobody touched for a month. */
export async function startDraft(c: AppContext): Promise<void> {
  const key = randomBytes(32).toString('base64url')
  const { now } = c.var
  await c.var.database.onSite('write', async db => {
    await db
      .delete(setupDrafts)
      .where(lt(setupDrafts.changedAt, new Date(now.getTime() - daysKept * 86_400_000)))
    await db
      .insert(setupDrafts)
      .values({ keyHash: hashOf(key), founds: newId(), answers: {}, changedAt: now })
  })
  setCookie(c, cookieName(c), key, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(c),
    maxAge: daysKept * 86_400,
  })
}

/** Writes some answers down; the others stay as they are, whichever window they were given in. */
export async function answer(c: AppContext, draft: Draft, given: SetupAnswers): Promise<void> {
  await c.var.database.onSite('write', db => merge(db, draft, given, c.var.now))
}

/** Changes the list of communities as it is at this moment. */
export async function answerCommunities(
  c: AppContext,
  draft: Draft,
  change: (communities: NonNullable<SetupAnswers['communities']>) => NonNullable<SetupAnswers['communities']>,
): Promise<void> {
  await c.var.database.onSite('write', async db => {
    const [held] = await db
      .select()
      .from(setupDrafts)
      .where(eq(setupDrafts.keyHash, draft.keyHash))
      .for('update')
    if (held) await merge(db, held, { communities: change(held.answers.communities ?? []) }, c.var.now)
  })
}

const merge = (db: SiteDb, draft: Draft, given: SetupAnswers, now: Date) =>
  db
    .update(setupDrafts)
    .set({ answers: sql`${setupDrafts.answers} || ${JSON.stringify(given)}::jsonb`, changedAt: now })
    .where(eq(setupDrafts.keyHash, draft.keyHash))
