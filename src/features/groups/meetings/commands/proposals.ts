import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { Tongue } from '#platform/text.ts'
import { phaseOf } from '../meeting.ts'
import { holdMeeting } from '../queries.ts'
import { agendaProposals } from '../tables.ts'
import { insertPoint, stir } from './agenda.ts'

/** Somebody round the table says what they want to talk about. */
export async function propose(
  db: TenantDb,
  actor: Actor,
  proposal: { meetingId: string; personId: string | null; words: string; tongue: Tongue },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'closed' }> {
  const meeting = await holdMeeting(db, proposal.meetingId)
  if (!meeting) return { ok: false, why: 'not-here' }
  if (phaseOf(meeting) === 'closed' || phaseOf(meeting) === 'cancelled') return { ok: false, why: 'closed' }
  await db
    .insert(agendaProposals)
    .values({ ...proposal, partnershipId: db.partnershipId, id: newId(), proposedAt: now })
  await record(db, actor, now, 'agenda.proposed', { subject: proposal.meetingId })
  return { ok: true }
}

/** Takes a proposal onto the agenda, or says not now; answered once. */
export async function answerProposal(
  db: TenantDb,
  actor: Actor,
  proposalId: string,
  answer: 'taken' | 'not-now',
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'already-answered' }> {
  const [proposal] = await db
    .update(agendaProposals)
    .set({ answer, answeredAt: now, answeredBy: actor.name })
    .where(and(eq(agendaProposals.id, proposalId), isNull(agendaProposals.answer)))
    .returning()
  if (!proposal) return { ok: false, why: 'already-answered' }
  if (answer === 'taken') {
    const title = { [proposal.tongue]: proposal.words.slice(0, 300) }
    const itemId = await insertPoint(
      db,
      actor,
      proposal.meetingId,
      { title, kind: 'discussion', minutes: 10 },
      now,
    )
    if (itemId) await db.update(agendaProposals).set({ itemId }).where(eq(agendaProposals.id, proposalId))
    await stir(db, proposal.meetingId)
  }
  await record(db, actor, now, 'agenda.proposal-answered', {
    subject: proposal.meetingId,
    detail: { answer },
  })
  return { ok: true }
}
