import nodemailer from 'nodemailer'
import { oneLine } from './header.ts'
import { type Transport, Undeliverable } from './transport.ts'

/** `Porchlight <post@example.ca>`, or the address alone. */
export function readSender(written: string): { name: string; address: string } {
  const parts = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(written)
  return parts ? { name: parts[1] ?? '', address: parts[2] ?? '' } : { name: '', address: written.trim() }
}

/** Whether the server refused this very message, rather than us or the moment: 5xx to its addresses or content. */
function isForGood(error: unknown): error is Error {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500
}

/**
 * Letters over SMTP, on a few connections kept open. `from` is the installation's own address; the name shown beside
 * it is each message's. Every wait has an end, well inside the time a letter is held by one worker.
 */
export function smtpTransport(url: string, from: string): Transport {
  const sender = readSender(from)
  const mailer = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async message => {
      try {
        await mailer.sendMail({
          from: { name: oneLine(message.fromName) || sender.name, address: sender.address },
          to: { name: oneLine(message.to.name), address: message.to.email },
          subject: oneLine(message.subject),
          messageId: message.messageId,
          text: message.text,
          html: message.html,
          ...(message.calendar ? { icalEvent: { ...message.calendar, filename: 'meeting.ics' } } : {}),
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        if (isForGood(error)) throw new Undeliverable(error.message, { cause: error })
        throw error
      }
    },
    verify: async () => {
      await mailer.verify()
    },
    close: () => mailer.close(),
  }
}
