import {
  findOrganisation,
  findPerson,
  reachedAt,
  type Spokesperson,
  whoSpeaksFor,
} from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink, linksAbout, revokeLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDay, writeDayOf } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { isOpen } from '../action.ts'
import { askings } from '../asking/tables.ts'
import { type Asking, AskingLetter, subjectOf } from '../emails.tsx'
import { findAction } from '../queries/actions.ts'
import type { ActionRow } from '../tables.ts'
import { updateLinkDays, updatePurpose } from '../update-link.ts'

/** Whom to ask about an action: its own contact where there is an address, else whoever speaks for its lead. */
export async function contactForAction(
  db: TenantDb,
  action: Pick<ActionRow, 'leadId' | 'contactId'>,
): Promise<Spokesperson | undefined> {
  const own = action.contactId ? reachedAt(await findPerson(db, action.contactId)) : undefined
  return own ?? (action.leadId ? whoSpeaksFor(db, action.leadId) : undefined)
}

export type AskingRefused = 'not-here' | 'finished' | 'no-lead' | 'nobody-to-ask'

/**
 * Writes to whoever carries an action, with a link that opens nothing but this: how is it going? `origin` is the
 * installation's own address; `first` words the letter for someone who has just taken it on.
 */
export async function askForUpdate(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  how: { origin: string; first?: boolean | undefined },
  now: Date,
): Promise<{ ok: true; link: string; url: string; to: Spokesperson } | { ok: false; why: AskingRefused }> {
  const action = await findAction(db, actionId)
  if (!action) return { ok: false, why: 'not-here' }
  if (!isOpen(action.state)) return { ok: false, why: 'finished' }
  if (!action.leadId) return { ok: false, why: 'no-lead' }
  const to = await contactForAction(db, action)
  if (!to) return { ok: false, why: 'nobody-to-ask' }
  const { name, timeZone } = await ownPartnership(db)
  const lead = await findOrganisation(db, action.leadId)
  const link = await createLink(
    db,
    {
      purpose: updatePurpose,
      subject: action.id,
      recipient: { name: to.name, email: to.email },
      sentBy: actor.name,
      days: updateLinkDays,
      uses: 'many',
      origin: how.origin,
      tongue: to.tongue,
    },
    now,
  )
  const letter: Asking = {
    t: speechIn(to.tongue),
    first: how.first ?? false,
    name: to.name,
    lead: inTongue(lead?.name, to.tongue).text,
    partnership: inTongue(name, to.tongue).text,
    title: inTongue(action.title, to.tongue).text,
    until: action.toDay ? writeDay(action.toDay, to.tongue) : undefined,
    linkUntil: writeDayOf(new Date(now.getTime() + updateLinkDays * 86_400_000), timeZone, to.tongue),
    sender: actor.name,
    url: link.url,
  }
  const mail = {
    to,
    tongue: to.tongue,
    subject: subjectOf(letter),
    body: AskingLetter(letter),
    about: action.id,
  }
  await sendMail(db, mail, now)
  await db.insert(askings).values({
    partnershipId: db.partnershipId,
    id: newId(),
    letterId: newId(),
    actionId: action.id,
    organisationId: action.leadId,
    at: now,
    since: dayIn(timeZone, action.heardAt ?? action.createdAt),
    nth: 0,
    recipientName: to.name,
    linkId: link.id,
  })
  await record(db, actor, now, 'action.asked', { subject: action.id, detail: { link: link.id } })
  return { ok: true, link: link.id, url: link.url, to }
}

/** Takes back a link sent about an action; false when it was not one, or was taken back before. */
export async function takeBackLink(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  linkId: string,
  now: Date,
): Promise<boolean> {
  const sent = await linksAbout(db, updatePurpose, actionId)
  if (!sent.some(({ id }) => id === linkId) || !(await revokeLink(db, linkId, now))) return false
  await record(db, actor, now, 'action.link-taken-back', { subject: actionId, detail: { link: linkId } })
  return true
}
