import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import { UnmetLetter } from '../emails.tsx'
import { linkWords as words } from '../link-words.ts'
import { unmetLinkDays, unmetPurpose } from '../unmet-link.ts'

export interface AskedToCount {
  name: string
  email: string
  /** Where they count: it stands beside their counts. */
  place: string
  tongue: 'en' | 'fr' | 'ar'
}

/** Sends somebody a link of their own, by which they say every month how often people had to be sent away. */
export async function askToCount(
  db: TenantDb,
  actor: Actor,
  { name, email, place, tongue }: AskedToCount,
  origin: string,
  now: Date,
): Promise<{ url: string; linkId: string }> {
  const { name: ours } = await ownPartnership(db)
  const link = await createLink(
    db,
    {
      purpose: unmetPurpose,
      subject: newId(),
      // The place is part of who is asked: the page and the counts name it.
      recipient: { name: `${name} · ${place}`, email },
      sentBy: actor.name,
      days: unmetLinkDays,
      uses: 'many',
      origin,
      tongue,
    },
    now,
  )
  const t = speechIn(tongue)
  const partnership = inTongue(ours, tongue).text
  const body = UnmetLetter({ t, name, partnership, place, sender: actor.name, url: link.url })
  const to = { name, email }
  await sendMail(db, { to, tongue, subject: t(words.subject), body, about: link.id }, now)
  await record(db, actor, now, 'demand.asked', { subject: link.id })
  return { url: link.url, linkId: link.id }
}
