import type { Actor } from '#platform/activity.ts'
import { record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type Tongue } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import { ResultLetter, resultSubject } from '../emails.tsx'
import { findVote, votersOf } from '../queries.ts'
import { verdictWords } from '../words.ts'
import { votePurpose } from './opening.ts'

const written: readonly Tongue[] = ['en', 'fr', 'ar']
const linkDays = 60

/** Tells everybody who was asked how a counted vote came out; gives how many were written to. Called once, on closing. */
export async function tellResult(
  db: TenantDb,
  actor: Actor,
  voteId: string,
  how: { origin: string },
  now: Date,
): Promise<number> {
  const vote = await findVote(db, voteId)
  const { result } = vote ?? {}
  if (!vote?.closedAt || !result) return 0
  const { name: partnership } = await ownPartnership(db)
  let told = 0
  for (const voter of await votersOf(db, voteId)) {
    if (!voter.email || !voter.name) continue
    const tongue = voter.tongue && written.includes(voter.tongue) ? voter.tongue : 'en'
    const to = { name: voter.name, email: voter.email }
    const link = await createLink(
      db,
      {
        purpose: votePurpose,
        subject: voter.id,
        recipient: to,
        sentBy: actor.name,
        days: linkDays,
        uses: 'many',
        origin: how.origin,
        tongue,
      },
      now,
    )
    const t = speechIn(tongue)
    const chosen = vote.options.find(({ id }) => id === result.winner)
    const letter = {
      t,
      name: to.name,
      group: inTongue(vote.group, tongue).text,
      partnership: inTongue(partnership, tongue).text,
      question: inTongue(vote.question, tongue).text,
      verdict: t(verdictWords[result.verdict], { option: inTongue(chosen?.text, tongue).text }),
      answered: result.answered,
      asked: result.asked,
      sender: actor.name,
      url: link.url,
    }
    const mail = { to, tongue, subject: resultSubject(letter), body: ResultLetter(letter), about: voteId }
    await sendMail(db, mail, now)
    told++
  }
  if (told > 0) await record(db, actor, now, 'vote.result-told', { subject: voteId, detail: { told } })
  return told
}
