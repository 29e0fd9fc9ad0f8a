import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { askingLetter } from '../emails.tsx'
import { kindWords } from '../kind-words.ts'
import { isAnyId } from '../queries/any-of.ts'
import type { AskAt, OldService } from '../queries/tend.ts'
import { services } from '../tables.ts'

export const confirmPurpose = 'directory.confirm'
const openFor = 45
const restBetween = 14 * 86_400_000

export interface ToAsk {
  service: OldService['service']
  organisation: OldService['organisation']
  askAt: AskAt | undefined
}

/**
 * Asks providers to confirm their listings: one letter to each address, a link for each listing, good for 45 days.
 * With `rest`, leaves alone those asked within two weeks. Tells how many letters went, about how many listings.
 */
export async function askToConfirm(
  db: TenantDb,
  actor: Actor,
  many: readonly ToAsk[],
  options: { origin: string; rest: boolean },
  now: Date,
): Promise<{ letters: number; services: number }> {
  const due = many.filter(
    ({ service, askAt }) =>
      askAt && !(options.rest && service.askedAt && now.getTime() - service.askedAt.getTime() < restBetween),
  )
  const byAddress = Map.groupBy(due, ({ askAt }) => askAt?.email.toLowerCase() ?? '')
  const { name: partnership } = await ownPartnership(db)
  for (const some of byAddress.values()) {
    const [first] = some
    if (!first?.askAt) continue
    const { askAt, organisation } = first
    const { tongue } = askAt
    const listings: { name: string; url: string }[] = []
    for (const { service } of some) {
      const link = {
        purpose: confirmPurpose,
        subject: service.id,
        recipient: { name: askAt.name, email: askAt.email },
        sentBy: actor.name,
        days: openFor,
        uses: 'many' as const,
        origin: options.origin,
        tongue,
      }
      const { url } = await createLink(db, link, now)
      const name = service.listing.name ?? kindWords[service.kinds[0] ?? 'other']
      listings.push({ name: inTongue(name, tongue).text, url })
    }
    const letter = askingLetter({
      tongue,
      recipient: askAt.name,
      sender: actor.name,
      partnership: inTongue(partnership, tongue).text,
      organisation: inTongue(organisation.name, tongue).text,
      listings,
    })
    const to = { name: askAt.name, email: askAt.email }
    await sendMail(db, { to, tongue, ...letter, about: organisation.id }, now)
  }
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
