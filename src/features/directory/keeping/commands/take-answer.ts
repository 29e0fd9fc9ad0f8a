import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { changeService, confirmService } from '../../commands/change-service.ts'
import { reportMistake } from '../../commands/mistakes.ts'
import type { LocalOrigin, ServiceFields } from '../../origin.ts'
import type { ServiceRow } from '../../tables.ts'
import type { ProviderAnswer } from '../answer.ts'
import { askings, rhythms } from '../tables.ts'

export interface Answered {
  answer: ProviderAnswer
  /** What the listing comes to, with whatever they added or corrected. */
  fields: ServiceFields
  /** In their own words, why it is not theirs. */
  note: string
}

/**
 * Takes what a provider says of one listing, by link or told to staff. Whatever they corrected is theirs from now on and
 * no list overwrites it. One that is not theirs waits for staff as disputed and is not confirmed.
 */
export async function takeAnswer(
  db: TenantDb,
  actor: Actor,
  service: Pick<ServiceRow, 'id' | 'listing'>,
  { answer, fields, note }: Answered,
  by: LocalOrigin['by'],
  now: Date,
  /** Who said it, where that is not who writes it down. */
  voice = actor.name,
): Promise<void> {
  const { id, listing } = service
  if (answer === 'not-ours')
    await reportMistake(db, actor, { serviceId: id, said: note, by: 'provider' }, now)
  else {
    const closed = { ended: 'defunct', paused: 'temporarily closed' } as const
    const state = answer === 'ended' || answer === 'paused' ? closed[answer] : undefined
    const told = state ? { ...listing, state } : fields
    await changeService(db, actor, id, { fields: told, by }, now)
    await confirmService(db, actor, id, now, voice)
  }
  await db
    .update(askings)
    .set({ answer, answeredAt: now })
    .where(and(eq(askings.serviceId, id), isNull(askings.answeredAt)))
}

/** From now on every listing is asked about this often; `undefined` stops the letters. */
export async function setRhythm(
  db: TenantDb,
  actor: Actor,
  everyMonths: number | undefined,
  now: Date,
): Promise<void> {
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
