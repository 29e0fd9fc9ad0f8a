import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { dayIn } from '#platform/time.ts'
import { agendaProposals, conflicts, invitations } from './meetings/tables.ts'
import { endSeat } from './seats/commands/seating.ts'
import { seats } from './tables.ts'
import { voteAnswers, voteVoters } from './votes/tables.ts'

/** What stands where somebody’s own words were. */
const gone = '—'

/**
 * Somebody asked to be forgotten: their seats end that day, and what they said of themselves goes: why something
 * touched them, what they need to take part, what they wrote beside an answer. That they were there, stepped out or
 * voted stays, so that counts do.
 */
export async function forgetInGroups(db: TenantDb, actor: Actor, personId: string, now: Date): Promise<void> {
  const today = dayIn((await ownPartnership(db)).timeZone, now)
  const held = await db
    .select({ id: seats.id, since: seats.since })
    .from(seats)
    .where(and(eq(seats.personId, personId), isNull(seats.endedOn)))
  for (const { id, since } of held) await endSeat(db, actor, id, since > today ? since : today, now)
  await db.update(conflicts).set({ words: null }).where(eq(conflicts.personId, personId))
  await db
    .update(invitations)
    .set({
      needs: null,
      word: null,
      alternateName: sql`case when ${invitations.reply} = 'alternate' then ${gone} end`,
      alternateEmail: null,
    })
    .where(eq(invitations.personId, personId))
  await db.update(agendaProposals).set({ words: gone }).where(eq(agendaProposals.personId, personId))
  const voters = db.select({ id: voteVoters.id }).from(voteVoters).where(eq(voteVoters.personId, personId))
  await db.update(voteAnswers).set({ reason: null }).where(inArray(voteAnswers.voterId, voters))
  await db.update(voteVoters).set({ recusedBecause: null }).where(eq(voteVoters.personId, personId))
}
