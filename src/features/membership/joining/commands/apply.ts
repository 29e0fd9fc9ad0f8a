import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { isOpen, nameOf } from '../application.ts'
import { ProveLetter } from '../emails.tsx'
import { letterWords } from '../letter-words.ts'
import { proveLinkDays, provePurpose } from '../purposes.ts'
import { findApplication, findQuestion } from '../queries.ts'
import { type ApplicationRow, applications, type EventRow, events } from '../tables.ts'
import { letterFacts, linkFor } from './letters.ts'

export type ApplicationFacts = Omit<ApplicationRow, 'partnershipId' | 'id' | 'sentAt'>

/**
 * Keeps an application and writes to the address it gives, with a link that proves it. Until the link is used, nobody
 * here sees the application.
 */
export async function apply(
  db: TenantDb,
  facts: ApplicationFacts,
  origin: string,
  now: Date,
): Promise<{ id: string; url: string }> {
  const id = newId()
  await db.insert(applications).values({ ...facts, partnershipId: db.partnershipId, id, sentAt: now })
  const to = { name: facts.signatoryName, email: facts.email, tongue: facts.tongue }
  const letter = await letterFacts(db, to, nameOf(facts), undefined)
  const link = await linkFor(
    db,
    to,
    { purpose: provePurpose, subject: id, days: proveLinkDays, uses: 'many', sentBy: letter.sender, origin },
    now,
  )
  await sendMail(
    db,
    {
      to,
      tongue: letter.tongue,
      subject: letter.t(letterWords.proveSubject, { who: letter.who }),
      body: ProveLetter({ ...letter, ...link }),
      about: id,
    },
    now,
  )
  return { id, url: link.url }
}

/** Adds what happened, unless the database knows it has happened already; tells whether it was added. */
export async function happen(
  db: TenantDb,
  actor: Actor,
  event: Pick<EventRow, 'applicationId' | 'kind'> & Partial<EventRow>,
  now: Date,
): Promise<string | undefined> {
  const id = event.id ?? newId()
  const row = { ...event, partnershipId: db.partnershipId, id, at: now, byName: actor.name }
  const [made] = await db.insert(events).values(row).onConflictDoNothing().returning({ id: events.id })
  return made?.id
}

/** The address is theirs: from now on staff see the application. Pressing twice proves it once. */
export async function proveAddress(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  if (!(await happen(db, actor, { applicationId: id, kind: 'proven' }, now))) return false
  await record(db, actor, now, 'application.proven', { subject: id })
  return true
}

/** The applicant changes their mind while nobody has decided. */
export async function withdraw(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const application = await findApplication(db, id)
  if (!application || !isOpen(application.state)) return false
  if (!(await happen(db, actor, { applicationId: id, kind: 'withdrawn' }, now))) return false
  await record(db, actor, now, 'application.withdrawn', { subject: id })
  return true
}

/** Answers a question of staff, once; what is typed after a first answer is refused, not lost silently. */
export async function answerQuestion(
  db: TenantDb,
  actor: Actor,
  questionId: string,
  say: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'already-answered' | 'decided' }> {
  const found = await findQuestion(db, questionId)
  if (!found) return { ok: false, why: 'not-here' }
  if (!isOpen(found.application.state)) return { ok: false, why: 'decided' }
  const { applicationId } = found.question
  const answer = { applicationId, kind: 'answered', answersId: questionId, say: say.trim() } as const
  if (!(await happen(db, actor, answer, now))) return { ok: false, why: 'already-answered' }
  await record(db, actor, now, 'application.answered', { subject: applicationId })
  return { ok: true }
}

/** Writes down which member an approval made. */
export const bindMember = (db: TenantDb, eventId: string, memberId: string) =>
  db.update(events).set({ memberId }).where(eq(events.id, eventId))
