import { partnershipContact } from '#features/partnership/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink } from '#platform/links/links.ts'
import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { speechIn, type Translate } from '#platform/words/speech.ts'
import type { Recipient } from '../application.ts'
import type { LetterFacts } from '../emails.tsx'

// Letters and the pages they lead to are written in these.
const written: readonly Tongue[] = ['en', 'fr', 'ar']
const letterTongue = (tongue: Tongue): Tongue => (written.includes(tongue) ? tongue : 'en')

/** What every letter of this room says first: to whom, about whom, in whose name. */
export async function letterFacts(
  db: TenantDb,
  to: Recipient,
  about: TextIn | string,
  sender: string | undefined,
): Promise<LetterFacts & { t: Translate; zone: string; tongue: Tongue }> {
  const tongue = letterTongue(to.tongue)
  const { name, timeZone } = await ownPartnership(db)
  const partnership = inTongue(name, tongue).text
  return {
    t: speechIn(tongue),
    tongue,
    zone: timeZone,
    name: to.name,
    who: typeof about === 'string' ? about : inTongue(about, tongue).text,
    partnership,
    sender: sender ?? (await partnershipContact(db))?.name ?? partnership,
  }
}

/** A signed link in the recipient's language, and the day it opens until, as they read it. */
export async function linkFor(
  db: TenantDb,
  to: Recipient,
  link: {
    purpose: string
    subject: string
    days: number
    uses: 'once' | 'many'
    sentBy: string
    origin: string
  },
  now: Date,
): Promise<{ id: string; url: string; until: string }> {
  const tongue = letterTongue(to.tongue)
  const { timeZone } = await ownPartnership(db)
  const made = await createLink(db, { ...link, recipient: { name: to.name, email: to.email }, tongue }, now)
  const until = writeDayOf(new Date(now.getTime() + link.days * 86_400_000), timeZone, tongue)
  return { ...made, until }
}
