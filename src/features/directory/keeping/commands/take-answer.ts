import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { changeService, confirmService } from '../../commands/change-service.ts'
import { reportMistake } from '../../commands/mistakes.ts'
import type { LocalOrigin, ServiceFields } from '../../origin.ts'
import { listingMistakes, type ServiceRow } from '../../tables.ts'
import type { ProviderAnswer } from '../answer.ts'
import { openFor } from '../link-purposes.ts'
import { askings, rhythms } from '../tables.ts'

export interface Answered {
  answer: ProviderAnswer
  /** What the listing comes to, with whatever they added or corrected. */
  fields: ServiceFields
  /** In their own words, why it is not theirs. */
  note: string
  /** The version they looked at; another one by now is refused where they speak for what it says. */
  version?: number | undefined
}

/**
 * Takes what a provider says of one listing, by link or told to staff. Whatever they corrected is theirs from now on and
 * no list overwrites it. One that is not theirs waits for staff as disputed and is not confirmed; another answer takes
 * that back. False where somebody changed the listing since they looked: then nothing is done.
 */
export async function takeAnswer(
  db: TenantDb,
  actor: Actor,
  service: Pick<ServiceRow, 'id' | 'listing'>,
  { answer, fields, note, version }: Answered,
  by: LocalOrigin['by'],
  now: Date,
  /** Who said it, where that is not who writes it down. */
  voice = actor.name,
): Promise<boolean> {
  const { id, listing } = service
  if (answer === 'not-ours') {
    if (!(await isDisputedNow(db, id)))
      await reportMistake(db, actor, { serviceId: id, said: note, by: 'provider' }, now)
  } else {
    const closed = { ended: 'defunct', paused: 'temporarily closed' } as const
    const state = answer === 'ended' || answer === 'paused' ? closed[answer] : undefined
    const told = state ? { ...listing, state } : fields
    const change = { fields: told, by, ...(!state && version !== undefined && { version }) }
    const changed = await changeService(db, actor, id, change, now)
    if (!changed.ok) return false
    await confirmService(db, actor, id, now, voice)
    await db.update(listingMistakes).set({ settledAt: now, settledBy: voice }).where(openDispute(id))
  }
  // What they said last stands for every letter since anybody spoke for it.
  await db
    .update(askings)
    .set({ answer, answeredAt: now })
    .where(and(eq(askings.serviceId, id), or(isNull(askings.answeredAt), answeredSince(now))))
  return true
}

/** An answer may be taken back for as long as the link of its letter is good. */
const answeredSince = (now: Date) => gt(askings.answeredAt, new Date(now.getTime() - openFor * 86_400_000))

const openDispute = (serviceId: string) =>
  and(
    eq(listingMistakes.serviceId, serviceId),
    eq(listingMistakes.by, 'provider'),
    isNull(listingMistakes.settledAt),
  )

async function isDisputedNow(db: TenantDb, serviceId: string): Promise<boolean> {
  const open = await db.select({ id: listingMistakes.id }).from(listingMistakes).where(openDispute(serviceId))
  return open.length > 0
}

/** Whoever else sets the rhythm, or asks by it, waits until this is done. */
export async function holdRhythm(db: TenantDb): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`directory keeping ${db.partnershipId}`}, 0))`,
  )
}

/**
 * From now on every listing is asked about this often; `undefined` stops the letters. `hold` is replaced only by the test
 * that shows what happens without it.
 */
export async function setRhythm(
  db: TenantDb,
  actor: Actor,
  everyMonths: number | undefined,
  now: Date,
  hold = holdRhythm,
): Promise<void> {
  await hold(db)
  await db.update(rhythms).set({ endedBy: actor.name, endedAt: now }).where(isNull(rhythms.endedAt))
  if (everyMonths !== undefined)
    await db.insert(rhythms).values({
      partnershipId: db.partnershipId,
      id: newId(),
      everyMonths,
      begunBy: actor.name,
      begunAt: now,
    })
  await record(db, actor, now, everyMonths ? 'directory.rhythm-set' : 'directory.rhythm-ended', {
    detail: { everyMonths: everyMonths ?? null },
  })
}
