import { and, eq } from 'drizzle-orm'
import { findOrganisation } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { Letter } from '#platform/mail/letter.tsx'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { contactForAction } from '../commands/asking.ts'
import { written } from '../commands/wording.ts'
import type { PartnerAnswer } from '../partner.ts'
import { isPublic } from '../plan.ts'
import { findAction, planOfAction } from '../queries/actions.ts'
import { type PartnerRow, partners } from '../tables.ts'
import { letterWords } from '../words.ts'
import { partnerWords as words } from './words.ts'

/** What the link by which one partner of one action answers is called. */
export const partnerPurpose = 'plan.partner'
const linkDays = 60

export async function findPartner(db: TenantDb, id: string): Promise<PartnerRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(partners).where(eq(partners.id, id))
  return one
}

/** Writes to every partner of an action that has not answered. Gives how many were reached and how many were not. */
export async function askPartners(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  origin: string,
  now: Date,
): Promise<{ asked: number; unreached: number } | undefined> {
  const action = await findAction(db, actionId)
  if (!action) return undefined
  const { name, timeZone } = await ownPartnership(db)
  const lead = action.leadId ? await findOrganisation(db, action.leadId) : undefined
  let asked = 0
  let unreached = 0
  for (const row of await db.select().from(partners).where(eq(partners.actionId, actionId))) {
    if (row.answer) continue
    const to = await contactForAction(db, { leadId: row.organisationId, contactId: null })
    if (!to) {
      unreached += 1
      continue
    }
    const t = speechIn(to.tongue)
    const link = await createLink(
      db,
      {
        purpose: partnerPurpose,
        subject: row.id,
        recipient: { name: to.name, email: to.email },
        sentBy: actor.name,
        days: linkDays,
        uses: 'many',
        origin,
        tongue: to.tongue,
      },
      now,
    )
    const title = inTongue(action.title, to.tongue).text
    const partnership = inTongue(name, to.tongue).text
    const organisation = inTongue((await findOrganisation(db, row.organisationId))?.name, to.tongue).text
    const until = new Date(now.getTime() + linkDays * 86_400_000)
    await sendMail(
      db,
      {
        to,
        tongue: to.tongue,
        subject: t(words.subject, { title }),
        body: (
          <Letter
            heading={t(letterWords.heading, { name: to.name })}
            paragraphs={[
              t(words.say, {
                partnership,
                organisation,
                title,
                lead: lead ? inTongue(lead.name, to.tongue).text : t(words.nobody),
              }),
              t(words.how, { day: writeDayOf(until, timeZone, to.tongue) }),
            ]}
            button={{ label: t(words.button), href: link.url }}
            why={t(words.why, { sender: actor.name, partnership, organisation })}
          />
        ),
        about: action.id,
      },
      now,
    )
    await db.update(partners).set({ askedAt: now }).where(eq(partners.id, row.id))
    asked += 1
  }
  await record(db, actor, now, 'partners.asked', { subject: actionId, detail: { asked, unreached } })
  return { asked, unreached }
}

/** A partner answers for itself; it may change its mind by the same link. */
export async function answerAsPartner(
  db: TenantDb,
  actor: Actor,
  partnerId: string,
  told: { answer: PartnerAnswer; said?: TextIn | undefined },
  now: Date,
): Promise<boolean> {
  const [row] = await db
    .update(partners)
    .set({ answer: told.answer, said: written(told.said), answeredAt: now, answeredBy: actor.name })
    .where(and(eq(partners.id, partnerId)))
    .returning()
  if (!row) return false
  const plan = await planOfAction(db, row.actionId)
  await record(db, actor, now, `partner.${told.answer}`, {
    subject: row.actionId,
    public: plan ? isPublic(plan) : false,
    detail: { organisation: row.organisationId },
  })
  return true
}
