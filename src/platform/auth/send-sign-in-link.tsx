import { eq } from 'drizzle-orm'
import type { Job } from '../jobs/job.ts'
import { Letter, writeLetter } from '../mail/letter.tsx'
import { Undeliverable } from '../mail/transport.ts'
import { speechIn } from '../words/speech.ts'
import { accountByEmail } from './accounts.ts'
import { signInLinkJob } from './ask-for-link.ts'
import { forgetWhatRanOut, mailedLinkMinutes, makeSignInLink } from './sign-in-links.ts'
import { signInRequest } from './tables.ts'
import { words } from './words.ts'

/**
 * Writes the letter with a sign-in link to whoever asked for one, when the address is known; otherwise forgets the
 * request. The token exists in the letter only. Run twice, the later link takes the earlier one's place.
 */
export const sendSignInLink: Job = {
  name: signInLinkJob,
  async run(payload, { database, transport, origin, now, log }) {
    const id = payload.request ?? ''
    const letter = await database.onSite('write', async db => {
      await forgetWhatRanOut(db, now())
      const [request] = await db.select().from(signInRequest).where(eq(signInRequest.id, id))
      const account = request && (await accountByEmail(db, request.writtenEmail))
      if (!request || !account) return undefined
      const link = { id, accountId: account.id, origin, minutes: mailedLinkMinutes, to: request.toPath }
      return { account, tongue: request.tongue, url: await makeSignInLink(db, link, now()) }
    })
    if (letter) {
      const { account, tongue, url } = letter
      const t = speechIn(tongue)
      const subject = t(words.mailSubject)
      const body = (
        <Letter
          heading={t(words.mailHeading, { name: account.name })}
          paragraphs={[t(words.mailSay, { minutes: mailedLinkMinutes })]}
          button={{ label: t(words.signIn), href: url }}
          why={t(words.mailWhy, { site: new URL(origin).host })}
        />
      )
      const { html, text } = await writeLetter({ tongue, subject, body })
      const message = {
        to: { name: account.name, email: account.email },
        fromName: 'Porchlight',
        subject,
        text,
        html,
        messageId: `<${id}@${new URL(origin).hostname}>`,
      }
      await transport.send(message).catch(error => {
        if (!(error instanceof Undeliverable)) throw error
        log('sign-in letter refused', { account: account.id, message: error.message })
      })
    }
    await database.onSite('write', db => db.delete(signInRequest).where(eq(signInRequest.id, id)))
  },
}
