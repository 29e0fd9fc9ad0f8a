import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type Tongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { KeeperLetter } from '../emails.tsx'
import { keeperLinkDays, keeperPurpose } from '../keeper-link.ts'
import { keeperWords as words } from '../keeper-words.ts'
import { findIndicator, keeperOf } from '../queries/indicators.ts'

// The letter and the page it leads to are written in these.
const written: readonly Tongue[] = ['en', 'fr', 'ar']

/** Writes to whoever keeps a figure, with a link that opens nothing but one number and its day. */
export async function askKeeper(
  db: TenantDb,
  actor: Actor,
  indicatorId: string,
  origin: string,
  now: Date,
): Promise<{ ok: true; name: string; url: string } | { ok: false; why: 'not-here' | 'nobody-to-ask' }> {
  const indicator = await findIndicator(db, indicatorId)
  if (!indicator || indicator.retiredAt) return { ok: false, why: 'not-here' }
  const keeper = await keeperOf(db, indicator)
  if (!keeper?.email) return { ok: false, why: 'nobody-to-ask' }
  const { name: ours, timeZone } = await ownPartnership(db)
  const tongue = written.includes(keeper.tongue) ? keeper.tongue : 'en'
  const recipient = { name: keeper.name, email: keeper.email }
  const link = await createLink(
    db,
    {
      purpose: keeperPurpose,
      subject: indicator.id,
      recipient,
      sentBy: actor.name,
      days: keeperLinkDays,
      uses: 'many',
      origin,
      tongue,
    },
    now,
  )
  const t = speechIn(tongue)
  const title = inTongue(indicator.title, tongue).text
  const body = KeeperLetter({
    t,
    name: keeper.name,
    partnership: inTongue(ours, tongue).text,
    title,
    sender: actor.name,
    until: writeDayOf(new Date(now.getTime() + keeperLinkDays * 86_400_000), timeZone, tongue),
    url: link.url,
  })
  await sendMail(
    db,
    { to: recipient, tongue, subject: t(words.subject, { title }), body, about: indicator.id },
    now,
  )
  await record(db, actor, now, 'indicator.asked', { subject: indicator.id, detail: { link: link.id } })
  return { ok: true, name: keeper.name, url: link.url }
}
