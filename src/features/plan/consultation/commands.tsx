import { and, eq, isNull, sql } from 'drizzle-orm'
import { publish } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { Letter, Say } from '#platform/mail/letter.tsx'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { written } from '../commands/wording.ts'
import { consultationPath } from '../paths.ts'
import { findPlan } from '../queries/plans.ts'
import { type CommentPart, stageOf } from './consultation.ts'
import { consultationOf, findComment } from './queries.ts'
import { type CommentRow, comments, consultations } from './tables.ts'
import { consultationWords as words } from './words.ts'

/** What the link that proves a commenter's address is called. */
export const commentPurpose = 'plan.comment'
const proveDays = 14
const written3 = (tongue: Tongue): Tongue => (tongue === 'fr' || tongue === 'ar' ? tongue : 'en')

/** Opens a draft to everybody's comments between two days, or changes the days of its consultation. */
export async function consult(
  db: TenantDb,
  actor: Actor,
  planId: string,
  facts: { opens: PlainDate; closes: PlainDate; say?: TextIn | undefined },
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'not-here' | 'not-draft' | 'days-turned' }> {
  const plan = await findPlan(db, planId)
  if (!plan) return { ok: false, why: 'not-here' }
  if (plan.state !== 'draft') return { ok: false, why: 'not-draft' }
  if (facts.closes < facts.opens) return { ok: false, why: 'days-turned' }
  const there = await consultationOf(db, planId)
  const set = { opens: facts.opens, closes: facts.closes, say: written(facts.say), changedAt: now }
  const id = there && !there.toldAt ? there.id : newId()
  if (there && !there.toldAt)
    await db
      .update(consultations)
      .set({ ...set, version: sql`${consultations.version} + 1` })
      .where(eq(consultations.id, there.id))
  else
    await db.insert(consultations).values({
      partnershipId: db.partnershipId,
      id,
      planId,
      ...set,
      begunAt: now,
      begunBy: actor.name,
      version: 1,
    })
  await record(db, actor, now, 'consultation.opened', {
    subject: planId,
    public: true,
    detail: { name: plan.name },
  })
  return { ok: true, id }
}

export interface CommentFacts {
  part: CommentPart
  subject?: string | undefined
  /** What the section is called. */
  about: TextIn
  said: string
  tongue: Tongue
  name?: string | undefined
  email?: string | undefined
}

/** Somebody says something about a draft, while it is open. An address is only used once it is proven by link. */
export async function addComment(
  db: TenantDb,
  actor: Actor,
  planId: string,
  facts: CommentFacts,
  origin: string,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'closed' }> {
  const consultation = await consultationOf(db, planId)
  const { name, timeZone } = await ownPartnership(db)
  if (!consultation || stageOf(consultation, dayIn(timeZone, now)) !== 'open')
    return { ok: false, why: 'closed' }
  const id = newId()
  await db.insert(comments).values({
    partnershipId: db.partnershipId,
    id,
    consultationId: consultation.id,
    part: facts.part,
    subject: facts.part === 'plan' ? null : (facts.subject ?? null),
    about: facts.about,
    said: facts.said,
    tongue: facts.tongue,
    byName: facts.name?.trim() || null,
    email: facts.email ?? null,
    at: now,
  })
  if (facts.email) {
    const tongue = written3(facts.tongue)
    const t = speechIn(tongue)
    const partnership = inTongue(name, tongue).text
    const link = await createLink(
      db,
      {
        purpose: commentPurpose,
        subject: id,
        recipient: { name: facts.name ?? '', email: facts.email },
        sentBy: partnership,
        days: proveDays,
        uses: 'many',
        origin,
        tongue,
      },
      now,
    )
    await sendMail(
      db,
      {
        to: { name: facts.name ?? facts.email, email: facts.email },
        tongue,
        subject: t(words.proveSubject),
        body: (
          <Letter
            heading={t(words.proveSubject)}
            // Not what was said: anybody can write here, to anybody's address.
            paragraphs={[t(words.proveSay, { partnership })]}
            button={{ label: t(words.proveButton), href: link.url }}
            why={t(words.proveWhy)}
          />
        ),
        about: id,
      },
      now,
    )
  }
  await record(db, actor, now, 'comment.made', { subject: planId })
  return { ok: true, id }
}

/** The holder of the link wants the answer sent. */
export async function proveAddress(db: TenantDb, actor: Actor, id: string, now: Date): Promise<void> {
  await db
    .update(comments)
    .set({ emailProvenAt: now })
    .where(and(eq(comments.id, id), isNull(comments.emailProvenAt)))
  await record(db, actor, now, 'comment.address-proven', { subject: id })
}

/** Staff looked at a comment: it is shown to everybody, or kept off the page with the reason. */
export async function lookAtComment(
  db: TenantDb,
  actor: Actor,
  id: string,
  keptOffWhy: string | undefined,
  now: Date,
): Promise<boolean> {
  if (!isId(id)) return false
  const looked = await db
    .update(comments)
    .set({ lookedAt: now, lookedBy: actor.name, keptOffWhy: keptOffWhy ?? null })
    .where(eq(comments.id, id))
    .returning({ id: comments.id })
  if (looked.length > 0) await record(db, actor, now, 'comment.looked-at', { subject: id, public: true })
  return looked.length > 0
}

/** Answers a comment in public, which shows it; who proved an address gets the answer, and the address is forgotten. */
export async function answerComment(
  db: TenantDb,
  actor: Actor,
  planId: string,
  id: string,
  answer: TextIn,
  origin: string,
  now: Date,
): Promise<{ ok: true; mailed: boolean } | { ok: false; why: 'not-here' | 'words-missing' }> {
  const said = written(answer)
  if (!said) return { ok: false, why: 'words-missing' }
  const [held] = await db.select().from(comments).where(eq(comments.id, id)).for('update')
  if (!held) return { ok: false, why: 'not-here' }
  const mailed = held.email !== null && held.emailProvenAt !== null
  if (mailed && held.email) await sendAnswer(db, planId, held, held.email, said, origin, now)
  await db
    .update(comments)
    .set({
      answer: said,
      answeredAt: now,
      answeredBy: actor.name,
      lookedAt: held.lookedAt ?? now,
      lookedBy: held.lookedBy ?? actor.name,
      keptOffWhy: null,
      ...(mailed ? { email: null, emailProvenAt: null } : {}),
    })
    .where(eq(comments.id, id))
  await record(db, actor, now, 'comment.answered', { subject: id, public: true })
  return { ok: true, mailed }
}

async function sendAnswer(
  db: TenantDb,
  planId: string,
  comment: CommentRow,
  email: string,
  answer: TextIn,
  origin: string,
  now: Date,
) {
  const { slug } = await ownPartnership(db)
  const tongue = written3(comment.tongue)
  const t = speechIn(tongue)
  await sendMail(
    db,
    {
      to: { name: comment.byName ?? email, email },
      tongue,
      subject: t(words.answerSubject),
      body: (
        <Letter
          heading={t(words.answerSubject)}
          paragraphs={[t(words.answerYou, { said: comment.said })]}
          button={{
            label: t(words.answerSee),
            href: `${origin}${consultationPath(slug, planId)}#${comment.id}`,
          }}
          why={t(words.answerWhy)}
        >
          <Say>{inTongue(answer, tongue).text}</Say>
        </Letter>
      ),
      about: comment.id,
    },
    now,
  )
}

/** Staff take a comment up: it stands on the thread as evidence. Gives its station. */
export async function takeUpComment(
  db: TenantDb,
  actor: Actor,
  planId: string,
  id: string,
  now: Date,
): Promise<string | undefined> {
  const comment = await findComment(db, id)
  if (!comment) return undefined
  const short = comment.said.length > 140 ? `${comment.said.slice(0, 139).trimEnd()}…` : comment.said
  const tongue = written3(comment.tongue)
  const station = await publish(db, {
    kind: 'evidence',
    room: 'plan',
    subject: comment.id,
    title: { [tongue]: speechIn(tongue)(words.evidence, { said: short }) },
    say: comment.said === short ? undefined : { [tongue]: comment.said },
    at: comment.at,
    public: true,
    path: `plan/plans/${planId}/consultation#${comment.id}`,
  })
  await db
    .update(comments)
    .set({
      stationId: station,
      lookedAt: comment.lookedAt ?? now,
      lookedBy: comment.lookedBy ?? actor.name,
      keptOffWhy: null,
    })
    .where(eq(comments.id, id))
  await record(db, actor, now, 'comment.taken-up', { subject: id, public: true })
  return station
}

/** Says in public what was heard and what was changed because of it. */
export async function tellWhatWasHeard(
  db: TenantDb,
  actor: Actor,
  planId: string,
  told: { heard: TextIn; changed: TextIn },
  now: Date,
): Promise<boolean> {
  const consultation = await consultationOf(db, planId)
  if (!consultation) return false
  await db
    .update(consultations)
    .set({
      heard: written(told.heard),
      changed: written(told.changed),
      toldAt: now,
      toldBy: actor.name,
      version: sql`${consultations.version} + 1`,
      changedAt: now,
    })
    .where(eq(consultations.id, consultation.id))
  await record(db, actor, now, 'consultation.told', { subject: planId, public: true })
  return true
}
