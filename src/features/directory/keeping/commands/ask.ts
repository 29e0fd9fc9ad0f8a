import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { askingLetter } from '../../emails.tsx'
import { kindWords } from '../../kind-words.ts'
import { isAnyId } from '../../queries/any-of.ts'
import { services } from '../../tables.ts'
import { confirmPurpose, listingsPurpose, openFor } from '../link-purposes.ts'
import type { ToAsk } from '../queries/due.ts'
import { notTheirs } from '../queries/not-theirs.ts'
import { askings, letters } from '../tables.ts'

const restBetween = 14 * 86_400_000

interface Asking {
  origin: string
  /** Leaves alone those asked within two weeks. */
  rest: boolean
  /** What somebody reported, told to the provider word for word. */
  said?: string
}

/**
 * Asks providers whether their listings are still right: one letter to each address, with one link to all of them,
 * good for 45 days. Nobody is asked about what they said is not theirs. Tells how many letters went, about how many listings.
 */
export async function askToConfirm(
  db: TenantDb,
  actor: Actor,
  many: readonly ToAsk[],
  asking: Asking,
  now: Date,
): Promise<{ letters: number; services: number }> {
  const refused = await notTheirs(
    db,
    many.map(({ service }) => service.id),
  )
  const due = many.filter(
    ({ service, askAt }) =>
      askAt &&
      !refused.has(service.id) &&
      !(asking.rest && service.askedAt && now.getTime() - service.askedAt.getTime() < restBetween),
  )
  const byAddress = Map.groupBy(
    due,
    ({ askAt, organisation }) => `${organisation.id} ${askAt?.email.toLowerCase()}`,
  )
  for (const some of byAddress.values()) await sendLetter(db, actor, some, asking, now)
  const ids = due.map(({ service }) => service.id)
  if (ids.length > 0) {
    await db.update(services).set({ askedAt: now }).where(isAnyId(services.id, ids))
    const [only] = ids.length === 1 ? ids : []
    await record(db, actor, now, 'service.confirmation-asked', {
      ...(only && { subject: only }),
      detail: { services: ids.length, letters: byAddress.size },
    })
  }
  return { letters: byAddress.size, services: ids.length }
}

async function sendLetter(
  db: TenantDb,
  actor: Actor,
  some: readonly ToAsk[],
  { origin, said }: Asking,
  now: Date,
): Promise<void> {
  const [first] = some
  if (!first?.askAt) return
  const { askAt, organisation } = first
  const { tongue } = askAt
  const { name: partnership, timeZone } = await ownPartnership(db)
  const letterId = newId()
  await db.insert(letters).values({
    partnershipId: db.partnershipId,
    id: letterId,
    organisationId: organisation.id,
    recipientName: askAt.name,
    recipientEmail: askAt.email,
    askedBy: actor.name,
    askedAt: now,
  })
  await db.insert(askings).values(
    some.map(({ service, lastSaid, nth = 0 }) => ({
      partnershipId: db.partnershipId,
      id: newId(),
      letterId,
      serviceId: service.id,
      askedOn: dayIn(timeZone, now),
      since: dayIn(timeZone, lastSaid ?? service.createdAt),
      nth,
    })),
  )
  const recipient = { name: askAt.name, email: askAt.email }
  const link = {
    purpose: listingsPurpose,
    subject: letterId,
    recipient,
    sentBy: actor.name,
    days: openFor,
    uses: 'many' as const,
    origin,
    tongue,
  }
  const { url } = await createLink(db, link, now)
  const letter = askingLetter({
    tongue,
    recipient: askAt.name,
    sender: actor.name,
    partnership: inTongue(partnership, tongue).text,
    organisation: inTongue(organisation.name, tongue).text,
    listings: some.map(({ service }) => {
      const name = service.listing.name ?? kindWords[service.kinds[0] ?? 'other']
      return inTongue(name, tongue).text
    }),
    url,
    said,
    isReminder: some.some(({ nth = 0 }) => nth > 1),
  })
  await sendMail(db, { to: recipient, tongue, ...letter, about: organisation.id }, now)
}

/** A link to one listing for staff to pass on themselves: by text message, in a call, on paper. */
export async function linkToAsk(
  db: TenantDb,
  actor: Actor,
  service: { id: string; provider: string },
  origin: string,
  now: Date,
): Promise<{ url: string }> {
  const link = {
    purpose: confirmPurpose,
    subject: service.id,
    recipient: { name: service.provider, email: '' },
    sentBy: actor.name,
    days: openFor,
    uses: 'many' as const,
    origin,
  }
  const { url } = await createLink(db, link, now)
  await record(db, actor, now, 'service.link-made', { subject: service.id })
  return { url }
}
