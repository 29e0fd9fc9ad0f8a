import { accountByEmail } from '#platform/auth/accounts.ts'
import { makeSignInLink } from '#platform/auth/sign-in-links.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { Letter } from '#platform/mail/letter.tsx'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import type { Founding } from '../founding.ts'
import { todayPath } from '../paths.ts'
import { words } from './words.ts'

const minutesInDay = 24 * 60

/** The first letter: the coordinator's way in. */
export async function sendWelcome(
  db: TenantDb,
  founding: Founding,
  origin: string,
  now: Date,
): Promise<void> {
  const { name, email, tongue = 'en' } = founding.coordinator
  const account = await accountByEmail(db, email)
  if (!account) throw new Error('The coordinator has no account')
  const href = await makeSignInLink(
    db,
    { accountId: account.id, origin, minutes: minutesInDay, to: todayPath(founding.slug) },
    now,
  )
  const t = speechIn(tongue)
  const partnership = inTongue(founding.name, tongue).text
  await sendMail(
    db,
    {
      to: { name, email },
      tongue,
      subject: t(words.letterSubject, { partnership }),
      body: (
        <Letter
          heading={t(words.letterHeading, { name })}
          paragraphs={[t(words.letterSay, { partnership })]}
          button={{ label: t(words.letterButton), href }}
          why={t(words.letterWhy, { partnership })}
        />
      ),
    },
    now,
  )
}
