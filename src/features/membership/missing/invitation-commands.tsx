import type { Actor } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { Letter } from '#platform/mail/letter.tsx'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { joinPath } from '../joining/paths.ts'
import { nameIn } from '../list/listed.ts'
import type { StepRefused } from './approach.ts'
import { addStep } from './commands.ts'
import { findApproach } from './queries.ts'
import { letterWords as words } from './words.ts'

export interface Invitation {
  to: { name: string; email: string }
  tongue: Tongue
  /** A sentence of the sender's own. */
  note?: string | undefined
  /** Address of the installation. */
  origin: string
}

/** Writes to who should be at the table, with the way to join; the letter is a step of the approach. */
export async function sendInvitation(
  db: TenantDb,
  actor: Actor,
  approachId: string,
  invitation: Invitation,
  today: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: StepRefused | 'not-here' }> {
  const approach = await findApproach(db, approachId)
  if (!approach) return { ok: false, why: 'not-here' }
  const { to, tongue, note, origin } = invitation
  const { name, slug } = await ownPartnership(db)
  const t = speechIn(tongue)
  const partnership = inTongue(name, tongue).text
  await sendMail(
    db,
    {
      to,
      tongue,
      subject: t(words.subject, { partnership }),
      about: approachId,
      body: (
        <Letter
          heading={t(words.heading, { name: to.name })}
          paragraphs={[
            t(words.invite, { partnership, who: nameIn(approach.called, tongue) }),
            ...(note ? [note] : []),
            t(words.how),
          ]}
          button={{ label: t(words.button), href: `${origin}${joinPath(slug)}?lang=${tongue}` }}
          why={t(words.why, { sender: actor.name, partnership })}
        />
      ),
    },
    now,
  )
  return addStep(
    db,
    actor,
    approachId,
    { answer: 'asked', day: today, words: note, letterTo: to.email },
    today,
    now,
  )
}
