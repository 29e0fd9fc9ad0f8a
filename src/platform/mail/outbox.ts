import { desc, eq, lt } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import type { SiteDb } from '../db/tenant.ts'
import { newId } from '../id.ts'
import { readSender } from './smtp.ts'
import { outbox } from './tables.ts'
import type { Transport } from './transport.ts'

const written = (name: string, email: string): string => (name ? `${name} <${email}>` : email)

/** Development, without a mail server: keeps the letters of the last thirty days where `/outbox` shows them. */
export function outboxTransport(
  database: Database,
  from: string,
  now: () => Date = () => new Date(),
): Transport {
  const sender = readSender(from)
  return {
    send: message =>
      database.onSite('write', async db => {
        const at = now()
        await db.delete(outbox).where(lt(outbox.at, new Date(at.getTime() - 30 * 86_400_000)))
        await db.insert(outbox).values({
          id: newId(),
          at,
          messageId: message.messageId,
          fromAddress: written(message.fromName || sender.name, sender.address),
          toAddress: written(message.to.name, message.to.email),
          subject: message.subject,
          text: message.text,
          html: message.html,
          calendar: message.calendar ?? null,
        })
      }),
    verify: async () => {},
  }
}

export type OutboxLetter = typeof outbox.$inferSelect

export const lettersInOutbox = (db: SiteDb): Promise<Omit<OutboxLetter, 'text' | 'html' | 'calendar'>[]> =>
  db
    .select({
      id: outbox.id,
      at: outbox.at,
      messageId: outbox.messageId,
      fromAddress: outbox.fromAddress,
      toAddress: outbox.toAddress,
      subject: outbox.subject,
    })
    .from(outbox)
    .orderBy(desc(outbox.at), desc(outbox.id))
    .limit(200)

export async function letterInOutbox(db: SiteDb, id: string): Promise<OutboxLetter | undefined> {
  const [letter] = await db.select().from(outbox).where(eq(outbox.id, id))
  return letter
}
