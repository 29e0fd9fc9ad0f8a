import {
  addOrganisation,
  addPerson,
  contactsOf,
  findOrganisation,
  findPerson,
  personByEmail,
} from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { endorse } from '../../commands.ts'
import { overlaps } from '../../member.ts'
import { membershipsOf } from '../../queries.ts'
import { isOpen, nameOf } from '../application.ts'
import { DeclineLetter, QuestionLetter, WelcomeLetter } from '../emails.tsx'
import { letterWords } from '../letter-words.ts'
import { planShown, planShownThen } from '../plan-shown.ts'
import { answerLinkDays, answerPurpose, ownLinkDays, ownPurpose } from '../purposes.ts'
import { type Application, findApplication } from '../queries.ts'
import type { EventRow } from '../tables.ts'
import { listAs } from './agree.ts'
import { bindMember, happen } from './apply.ts'
import { letterFacts, linkFor } from './letters.ts'

/** Somebody decided already; `last` says who, when and what. */
type Decided = { ok: false; why: 'decided'; last: EventRow | undefined }
export type ReviewRefused = { ok: false; why: 'not-here' | 'not-proven' } | Decided

async function reviewable(
  db: TenantDb,
  id: string,
): Promise<{ ok: true; application: Application } | ReviewRefused> {
  const application = await findApplication(db, id)
  if (!application) return { ok: false, why: 'not-here' }
  if (application.state === 'unproven') return { ok: false, why: 'not-proven' }
  return isOpen(application.state) ? { ok: true, application } : decided(application)
}

const decided = (application: Application | undefined): Decided => ({
  ok: false,
  why: 'decided',
  last: application?.events.findLast(({ kind }) => ['approved', 'declined', 'withdrawn'].includes(kind)),
})

const recipientOf = ({ signatoryName, email, tongue }: Application) => ({
  name: signatoryName,
  email,
  tongue,
})

/** Asks the applicant something by letter; the answer comes back by its link and stays in the history. */
export async function askApplicant(
  db: TenantDb,
  actor: Actor,
  id: string,
  question: string,
  origin: string,
  now: Date,
): Promise<{ ok: true; id: string; url: string } | ReviewRefused> {
  const may = await reviewable(db, id)
  if (!may.ok) return may
  const { application } = may
  const say = question.trim()
  const asked = newId()
  await happen(db, actor, { id: asked, applicationId: id, kind: 'asked', say }, now)
  const to = recipientOf(application)
  const letter = await letterFacts(db, to, nameOf(application), actor.name)
  const link = await linkFor(
    db,
    to,
    {
      purpose: answerPurpose,
      subject: asked,
      days: answerLinkDays,
      uses: 'many',
      sentBy: actor.name,
      origin,
    },
    now,
  )
  const subject = letter.t(letterWords.askSubject, { partnership: letter.partnership })
  const body = QuestionLetter({ ...letter, ...link, question: say })
  await sendMail(db, { to, tongue: letter.tongue, subject, body, about: id }, now)
  await record(db, actor, now, 'application.asked', { subject: id })
  return { ok: true, id: asked, url: link.url }
}

export interface Approval {
  /** Known here already: that organisation's or person's id. Left out, they are added. */
  as?: string | undefined
  since: PlainDate
  /** A line of one's own in the welcome letter. */
  say?: string | undefined
  origin: string
}

/**
 * Makes a member of whoever applied: organisation or person, contact, membership, endorsement, commitments, listing;
 * and writes to welcome them. Takes the decision first, so that of two reviewers the second is told. A refusal other than
 * those known before leaves the decision taken in this transaction: the caller undoes it.
 */
export async function approve(
  db: TenantDb,
  actor: Actor,
  id: string,
  approval: Approval,
  now: Date,
): Promise<
  { ok: true; memberId: string } | ReviewRefused | { ok: false; why: 'already-member' | 'no-such-known' }
> {
  const may = await reviewable(db, id)
  if (!may.ok) return may
  const { application } = may
  const individual = application.kind === 'individual'
  const { as, since } = approval
  if (as) {
    const known = individual ? await findPerson(db, as) : await findOrganisation(db, as)
    if (!known) return { ok: false, why: 'no-such-known' }
    if (overlaps(await membershipsOf(db, as), since)) return { ok: false, why: 'already-member' }
  }
  const event = newId()
  if (
    !(await happen(
      db,
      actor,
      { id: event, applicationId: id, kind: 'approved', known: as !== undefined },
      now,
    ))
  )
    return decided(await findApplication(db, id))
  const who = as ?? (await added(db, actor, application, now))
  const signatoryId = individual ? who : await contactFor(db, actor, application, who, now)
  const plan =
    application.planId && application.edition
      ? { planId: application.planId, edition: application.edition }
      : undefined
  const terms = {
    since,
    statementVersion: application.statementVersion,
    plan,
    involvement: application.involvement,
    signed: { name: application.signatoryName, title: application.signatoryTitle },
    commitments: application.commitments,
    how: 'joined' as const,
    applicationId: id,
  }
  const { kind } = application
  const made = await endorse(
    db,
    actor,
    kind === 'individual'
      ? { kind, personId: who, ...terms }
      : { kind, organisationId: who, signatoryId, ...terms },
    now,
  )
  if (!made.ok) return { ok: false, why: made.why === 'already-member' ? 'already-member' : 'no-such-known' }
  await bindMember(db, event, made.id)
  const { listed, signatoryShown } = application
  await listAs(db, actor, made.id, { listed, signatoryShown }, now)
  await record(db, actor, now, 'application.approved', {
    subject: id,
    detail: { memberId: made.id, known: as !== undefined },
  })
  await welcome(db, actor, application, made.id, approval, now)
  return { ok: true, memberId: made.id }
}

async function added(db: TenantDb, actor: Actor, application: Application, now: Date): Promise<string> {
  const { kind, phone, email } = application
  if (kind === 'individual')
    return addPerson(
      db,
      actor,
      {
        name: application.signatoryName,
        email,
        phone,
        tongue: application.tongue,
        title: application.signatoryTitle,
      },
      now,
    )
  const { sector, site, communityId } = application
  return addOrganisation(
    db,
    actor,
    { name: nameOf(application), kind, sector, site, phone, communityId },
    now,
  )
}

/** The person who signed, as a contact of the organisation: the one known under that address, or a new one. */
async function contactFor(
  db: TenantDb,
  actor: Actor,
  application: Application,
  organisationId: string,
  now: Date,
): Promise<string> {
  const { email, tongue, signatoryName: name, signatoryTitle: title } = application
  const own = (await contactsOf(db, organisationId)).find(
    each => each.email?.toLowerCase() === email.toLowerCase(),
  )
  const known = own ?? (await personByEmail(db, email))
  if (known && (known.organisationId === organisationId || known.organisationId === null)) return known.id
  return addPerson(db, actor, { name, email, tongue, title, organisationId }, now)
}

async function welcome(
  db: TenantDb,
  actor: Actor,
  application: Application,
  memberId: string,
  { say, origin }: Approval,
  now: Date,
): Promise<void> {
  const to = recipientOf(application)
  const letter = await letterFacts(db, to, nameOf(application), actor.name)
  const link = await linkFor(
    db,
    to,
    { purpose: ownPurpose, subject: memberId, days: ownLinkDays, uses: 'many', sentBy: actor.name, origin },
    now,
  )
  const { planId, edition } = application
  const plan = planId && edition ? await planShownThen(db, planId, edition) : await planShown(db)
  const goals = (plan?.goals ?? [])
    .filter(goal => application.commitments.some(({ goalId }) => goalId === goal.id))
    .map(goal => `${goal.number}. ${inTongue(goal.title, letter.tongue).text}`)
  const subject = letter.t(letterWords.welcomeSubject, { partnership: letter.partnership })
  const body = WelcomeLetter({ ...letter, ...link, goals, say: say?.trim() || undefined })
  await sendMail(db, { to, tongue: letter.tongue, subject, body, about: memberId }, now)
}

/** Says no, kindly: the reason goes into a letter, word for word, and stays in the history. */
export async function decline(
  db: TenantDb,
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<{ ok: true } | ReviewRefused> {
  const may = await reviewable(db, id)
  if (!may.ok) return may
  const { application } = may
  const say = reason.trim()
  if (!(await happen(db, actor, { applicationId: id, kind: 'declined', say }, now)))
    return decided(await findApplication(db, id))
  const to = recipientOf(application)
  const letter = await letterFacts(db, to, nameOf(application), actor.name)
  const subject = letter.t(letterWords.declineSubject, { partnership: letter.partnership })
  const body = DeclineLetter({ ...letter, reason: say })
  await sendMail(db, { to, tongue: letter.tongue, subject, body, about: id }, now)
  await record(db, actor, now, 'application.declined', { subject: id })
  return { ok: true }
}
