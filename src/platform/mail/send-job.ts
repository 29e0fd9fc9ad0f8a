import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Job } from '../jobs/job.ts'
import { FORGOTTEN } from './mail.ts'
import { mails } from './tables.ts'
import { Undeliverable } from './transport.ts'

/** Longer than every wait of the SMTP conversation together with the half minute in which a dead worker is noticed. */
const heldForMs = 90_000
const mostTries = 15

/** The address of a signed link or a sign-in link dies in what is kept: a letter that went needs it no more. */
const withoutTokens = (column: typeof mails.text | typeof mails.html) =>
  sql`regexp_replace(${column}, '/(l|sign-in/link)/[A-Za-z0-9_-]{43}', '/\\1/…', 'g')`

const forgotten = (about: string | null) =>
  about === FORGOTTEN ? { toEmail: '', toName: '', text: '', html: '' } : {}

/**
 * Sends one queued letter. It is claimed in one transaction, sent with none open, and marked in another. A worker
 * killed between sending and marking has its letter sent once more, under the same Message-ID; a letter is never
 * left out. Refused for good, or after fifteen tries: failed, with the server's words.
 */
export const sendMailJob: Job = {
  name: 'mail.send',
  run: async ({ partnershipId, mail = '' }, { database, transport, origin, now }) => {
    const inside = <Result>(work: Parameters<typeof database.inPartnership<Result>>[2]) =>
      database.inPartnership(partnershipId, 'write', work)
    const messageId = `<${mail}@${new URL(origin).hostname}>`
    const claim = await inside(async db => {
      const [letter] = await db
        .update(mails)
        .set({
          tries: sql`${mails.tries} + 1`,
          claimedUntil: new Date(now().getTime() + heldForMs),
          messageId: sql`coalesce(${mails.messageId}, ${messageId})`,
        })
        .where(
          and(
            eq(mails.id, mail),
            eq(mails.state, 'queued'),
            or(isNull(mails.claimedUntil), lt(mails.claimedUntil, now())),
          ),
        )
        .returning()
      if (letter) return letter
      const [other] = await db.select({ state: mails.state }).from(mails).where(eq(mails.id, mail))
      return other?.state
    })
    if (claim === 'queued') throw new Error('Another worker holds this letter just now')
    if (claim === undefined || typeof claim === 'string') return

    const settle = (change: Partial<typeof mails.$inferInsert>) =>
      inside(async db => {
        await db
          .update(mails)
          .set({ claimedUntil: null, ...change })
          .where(and(eq(mails.id, mail), eq(mails.state, 'queued')))
      })
    try {
      await transport.send({
        to: { name: claim.toName, email: claim.toEmail },
        fromName: claim.fromName,
        subject: claim.subject,
        text: claim.text,
        html: claim.html,
        ...(claim.calendar ? { calendar: claim.calendar } : {}),
        messageId: claim.messageId ?? messageId,
      })
    } catch (error) {
      const lastError = (error as Error).message.slice(0, 500)
      const over = error instanceof Undeliverable || claim.tries >= mostTries
      await settle(
        over ? { state: 'failed', failedAt: now(), lastError, ...forgotten(claim.about) } : { lastError },
      )
      if (over) return
      throw error
    }
    await inside(async db => {
      await db
        .update(mails)
        .set({
          state: 'sent',
          sentAt: now(),
          claimedUntil: null,
          lastError: null,
          text: withoutTokens(mails.text),
          html: withoutTokens(mails.html),
          ...forgotten(claim.about),
        })
        .where(eq(mails.id, mail))
    })
  },
}
