import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { listingMistakes } from '../tables.ts'

/** A visitor says that something in a listing is wrong, or its provider that it is not theirs. */
export async function reportMistake(
  db: TenantDb,
  actor: Actor,
  mistake: { serviceId: string; said: string; replyTo?: string | undefined; by?: 'visitor' | 'provider' },
  now: Date,
): Promise<string> {
  const id = newId()
  await db.insert(listingMistakes).values({
    partnershipId: db.partnershipId,
    id,
    serviceId: mistake.serviceId,
    said: mistake.said,
    by: mistake.by ?? 'visitor',
    replyTo: mistake.replyTo ?? null,
    at: now,
  })
  await record(db, actor, now, 'service.mistake-reported', {
    subject: mistake.serviceId,
    detail: { mistake: id },
  })
  return id
}

export async function settleMistake(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  if (!isId(id)) return false
  const settled = await db
    .update(listingMistakes)
    .set({ settledAt: now, settledBy: actor.name })
    .where(and(eq(listingMistakes.id, id), isNull(listingMistakes.settledAt)))
    .returning({ serviceId: listingMistakes.serviceId })
  const [one] = settled
  if (!one) return false
  await record(db, actor, now, 'service.mistake-settled', { subject: one.serviceId, detail: { mistake: id } })
  return true
}

/** Its provider was asked about a mistake somebody reported. */
export async function passOn(db: TenantDb, actor: Actor, id: string, now: Date): Promise<void> {
  await db.update(listingMistakes).set({ passedOnAt: now }).where(eq(listingMistakes.id, id))
  await record(db, actor, now, 'service.mistake-passed-on', { subject: id })
}
