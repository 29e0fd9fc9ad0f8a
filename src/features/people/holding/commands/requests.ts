import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Sought } from '#platform/holding.ts'
import { newId } from '#platform/id.ts'
import type { Tongue } from '#platform/text.ts'
import type { RequestKind } from '../request.ts'
import { type RequestRow, requests } from '../tables.ts'

/** Writes down what somebody asks. False when the same is asked already and nobody has settled it. */
export async function askForChange(
  db: TenantDb,
  actor: Actor,
  asked: { kind: RequestKind; who: Sought; name: string; tongue: Tongue; said: string | undefined },
  now: Date,
): Promise<boolean> {
  const id = newId()
  const written = await db
    .insert(requests)
    .values({
      partnershipId: db.partnershipId,
      id,
      kind: asked.kind,
      personId: asked.who.id ?? null,
      name: asked.name.slice(0, 200),
      email: asked.who.email ?? '',
      tongue: asked.tongue,
      said: asked.said ?? null,
      askedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: requests.id })
  if (written.length === 0) return false
  await record(db, actor, now, `person.${asked.kind}-asked`, {
    subject: asked.who.id ?? id,
    detail: { request: id },
  })
  return true
}

/**
 * Settles a request: done, or not done and why. False when somebody settled it meanwhile. Name, address and words are kept
 * no longer than until then.
 */
export async function settleRequest(
  db: TenantDb,
  actor: Actor,
  request: RequestRow,
  how: { as: 'done' | 'not-done'; because: string | undefined },
  now: Date,
): Promise<boolean> {
  const settled = await db
    .update(requests)
    .set({
      settledAt: now,
      settledBy: actor.name,
      settledAs: how.as,
      because: how.because ?? null,
      name: '',
      email: '',
      said: null,
    })
    .where(and(eq(requests.id, request.id), isNull(requests.settledAt)))
    .returning({ id: requests.id })
  if (settled.length === 0) return false
  await record(db, actor, now, `person.${request.kind}-${how.as}`, {
    subject: request.personId ?? request.id,
    detail: { request: request.id },
  })
  return true
}
