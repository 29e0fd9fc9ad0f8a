import { findOrganisation, type Spokesperson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { contactForAction } from '../commands/asking.ts'
import { silentSince } from '../progress.ts'
import { updateLinkDays } from '../update-link.ts'
import type { OpenAction } from './queries.ts'
import { mostReminders } from './reminder.ts'
import { askings } from './tables.ts'

/** What the link that asks about several actions is called; its subject is the letter. */
export const roundPurpose = 'plan.round'

export interface ToAsk {
  action: OpenAction
  /** Which reminder of this silence; 0 when staff ask by hand. */
  nth: number
}

interface Letter {
  to: Spokesperson
  leadId: string
  asked: ToAsk[]
}

/** One letter for each person and lead; an action whose lead cannot be reached is in none. */
async function letters(db: TenantDb, asked: readonly ToAsk[]): Promise<Letter[]> {
  const reached = new Map<string, Spokesperson | undefined>()
  const found = new Map<string, Letter>()
  for (const each of asked) {
    const { leadId, contactId } = each.action
    if (!leadId) continue
    const whom = `${leadId} ${contactId}`
    if (!reached.has(whom)) reached.set(whom, await contactForAction(db, each.action))
    const to = reached.get(whom)
    if (!to) continue
    const key = `${leadId} ${to.email}`
    const letter = found.get(key) ?? { to, leadId, asked: [] }
    letter.asked.push(each)
    found.set(key, letter)
  }
  return [...found.values()]
}

/**
 * Asks how these actions go: one letter and one link for each person, whatever they carry. A reminder that was already
 * sent for the same silence is not sent again. Gives how many letters went and how many actions they asked about.
 */
export async function askAbout(
  db: TenantDb,
  actor: Actor,
  asked: readonly ToAsk[],
  origin: string,
  now: Date,
): Promise<{ letters: number; actions: number }> {
  const { name, timeZone } = await ownPartnership(db)
  let sent = 0
  let about = 0
  for (const { to, leadId, asked: all } of await letters(db, asked)) {
    const letterId = newId()
    const link = await createLink(
      db,
      {
        purpose: roundPurpose,
        subject: letterId,
        recipient: { name: to.name, email: to.email },
        sentBy: actor.name,
        days: updateLinkDays,
        uses: 'many',
        origin,
        tongue: to.tongue,
      },
      now,
    )
    const rows = await db
      .insert(askings)
      .values(
        all.map(({ action, nth }) => ({
          partnershipId: db.partnershipId,
          id: newId(),
          letterId,
          actionId: action.id,
          organisationId: leadId,
          at: now,
          since: silentSince(action),
          nth,
          recipientName: to.name,
          linkId: link.id,
        })),
      )
      .onConflictDoNothing()
      .returning({ actionId: askings.actionId })
    const kept = new Set(rows.map(({ actionId }) => actionId))
    const named = all.filter(({ action }) => kept.has(action.id))
    if (named.length === 0) continue
    const lead = await findOrganisation(db, leadId)
    const { AskingRound, roundSubject } = await import('./emails.tsx')
    const letter = {
      t: speechIn(to.tongue),
      name: to.name,
      lead: inTongue(lead?.name, to.tongue).text,
      partnership: inTongue(name, to.tongue).text,
      titles: named.map(({ action }) => inTongue(action.title, to.tongue).text),
      last: named.some(({ nth }) => nth === mostReminders),
      linkUntil: writeDayOf(new Date(now.getTime() + updateLinkDays * 86_400_000), timeZone, to.tongue),
      sender: actor.name,
      url: link.url,
    }
    const body = AskingRound(letter)
    await sendMail(db, { to, tongue: to.tongue, subject: roundSubject(letter), body, about: letterId }, now)
    await record(db, actor, now, 'actions.asked', {
      subject: letterId,
      detail: { link: link.id, actions: named.map(({ action }) => action.id) },
    })
    sent += 1
    about += named.length
  }
  return { letters: sent, actions: about }
}
