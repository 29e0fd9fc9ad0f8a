import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { findOrganisation } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { type ContactKind, type ContactRefused, refusesContact } from './contact.ts'
import { contactLines } from './tables.ts'

export interface ContactFacts {
  organisationId: string
  kind: ContactKind
  day: PlainDate
  sentence: string
  followUpOn?: PlainDate | undefined
}

/** Keeps one line about a call, a visit or a letter. */
export async function noteContact(
  db: TenantDb,
  actor: Actor,
  facts: ContactFacts,
  today: PlainDate,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: ContactRefused | 'not-here' }> {
  if (!(await findOrganisation(db, facts.organisationId))) return { ok: false, why: 'not-here' }
  const why = refusesContact(facts, today)
  if (why) return { ok: false, why }
  const id = newId()
  const { organisationId, kind, day } = facts
  await db.insert(contactLines).values({
    partnershipId: db.partnershipId,
    id,
    organisationId,
    kind,
    day,
    sentence: facts.sentence.trim(),
    followUpOn: facts.followUpOn ?? null,
    at: now,
    by: actor.name,
    byAccount: actor.kind === 'account' ? actor.id : null,
  })
  await record(db, actor, now, 'contact.noted', { subject: id, detail: { organisationId, kind, day } })
  return { ok: true, id }
}

/** Says that a line was followed up; false when it had been, or nothing was to be. */
export async function followUp(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  if (!isId(id)) return false
  const [done] = await db
    .update(contactLines)
    .set({ followedUpAt: now, followedUpBy: actor.name })
    .where(
      and(eq(contactLines.id, id), isNotNull(contactLines.followUpOn), isNull(contactLines.followedUpAt)),
    )
    .returning({ organisationId: contactLines.organisationId })
  if (!done) return false
  await record(db, actor, now, 'contact.followed-up', { subject: id, detail: done })
  return true
}

/** Hands the follow-ups one person noted for themselves to another. Gives how many. */
export async function handOverFollowUps(
  db: TenantDb,
  from: { id: string },
  to: { id: string },
): Promise<number> {
  const passed = await db
    .update(contactLines)
    .set({ byAccount: to.id })
    .where(
      and(
        eq(contactLines.byAccount, from.id),
        isNotNull(contactLines.followUpOn),
        isNull(contactLines.followedUpAt),
      ),
    )
    .returning({ id: contactLines.id })
  return passed.length
}
