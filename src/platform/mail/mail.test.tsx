import { eq, ne } from 'drizzle-orm'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { openPostOffice, type PostOffice } from '#test/post-office.ts'
import { query } from '#test/query.ts'
import { ownDatabase, sandbox } from '#test/sandbox.ts'
import { until } from '#test/until.ts'
import { type Database, databaseOver, openPool, transactOver } from '../db/database.ts'
import type { JobTools } from '../jobs/job.ts'
import { runWaiting } from '../jobs/waiting.ts'
import { startWork } from '../jobs/work.ts'
import { Letter } from './letter.tsx'
import { type Mail, sendMail } from './mail.ts'
import { sendMailJob } from './send-job.ts'
import { smtpTransport } from './smtp.ts'
import { mails } from './tables.ts'
import type { Transport } from './transport.ts'

const token = 'A'.repeat(43)
const mailTo = (email: string, part: Partial<Mail> = {}): Mail => ({
  to: { name: 'Nadia Réal', email },
  tongue: 'fr',
  subject: 'Comment ça va?',
  body: (
    <Letter
      heading="Comment ça va?"
      paragraphs={['Une question.']}
      button={{ label: 'Répondre', href: `http://porchlight.test/lakeside/l/${token}` }}
      why="Amira vous écrit."
    />
  ),
  ...part,
})

const refusals: Record<string, { code: number; say: string }> = {
  'nobody@example.ca': { code: 550, say: 'No such mailbox' },
  'full@example.ca': { code: 452, say: 'Mailbox full, try later' },
}

let office: PostOffice
let transport: Transport
beforeEach(async () => {
  office = await openPostOffice(address => refusals[address])
  transport = smtpTransport(office.url, 'Porchlight <post@porchlight.test>')
})
afterEach(async () => {
  transport.close?.()
  await office.close()
})

describe('one letter', () => {
  const box = sandbox()
  let partnershipId: string
  beforeEach(async () => {
    partnershipId = await aPartnership(box.database, 'lakeside')
  })
  const tools = (): JobTools => ({
    database: box.database,
    files: box.installation.files,
    transport,
    log: () => {},
    origin: 'http://porchlight.test',
    now: () => box.now,
  })
  const queue = (mail: Mail) =>
    box.database.inPartnership(partnershipId, 'write', db => sendMail(db, mail, box.now))
  const rowOf = (id: string) =>
    box.database.inPartnership(partnershipId, 'read', async db => {
      const [row] = await db.select().from(mails).where(eq(mails.id, id))
      return row
    })
  const send = (id: string) => sendMailJob.run({ partnershipId, mail: id }, tools())

  test('goes to the server whole: names, both forms, one Message-ID', async () => {
    const id = await queue(mailTo('nadia@example.ca'))
    expect(await runWaiting([sendMailJob], tools())).toEqual(['mail.send'])
    expect(office.delivered).toHaveLength(1)
    const [{ raw, to, messageId } = { raw: '', to: [], messageId: '' }] = office.delivered
    expect(to).toEqual(['nadia@example.ca'])
    expect(messageId).toBe(`<${id}@porchlight.test>`)
    expect(raw).toMatch(/^From: =\?UTF-8\?Q\?Partenariat[^<]+<post@porchlight\.test>/m)
    expect(raw).toContain('Content-Type: text/plain')
    expect(raw).toContain('Content-Type: text/html')
    expect(raw).toContain('Auto-Submitted: auto-generated')
    expect(await rowOf(id)).toMatchObject({ state: 'sent', tries: 1, sentAt: box.now, messageId })
  })

  test('what is kept of a letter that went opens nothing any more', async () => {
    const id = await queue(mailTo('nadia@example.ca'))
    expect((await rowOf(id))?.text).toContain(token)
    await send(id)
    expect(office.delivered[0]?.raw.replace(/=\r\n/g, '')).toContain(token)
    const kept = await rowOf(id)
    expect(kept?.text).toContain('/lakeside/l/…')
    expect(kept?.html).toContain('/lakeside/l/…')
    expect(`${kept?.text}${kept?.html}`).not.toContain(token)
  })

  test('a sign-in link in a letter that went is struck out too', async () => {
    const letter = mailTo('nadia@example.ca')
    const id = await queue({ ...letter, body: <p>http://porchlight.test/sign-in/link/{token}</p> })
    await send(id)
    const kept = await rowOf(id)
    expect(kept?.text).toContain('/sign-in/link/…')
    expect(`${kept?.text}${kept?.html}`).not.toContain(token)
  })

  test('run again after it went, sends nothing', async () => {
    const id = await queue(mailTo('nadia@example.ca'))
    await send(id)
    await send(id)
    expect(office.delivered).toHaveLength(1)
  })

  test('held by another worker, is not sent twice, and is taken up when that one is gone', async () => {
    const id = await queue(mailTo('nadia@example.ca'))
    await box.database.inPartnership(partnershipId, 'write', async db => {
      await db.update(mails).set({ claimedUntil: new Date(box.now.getTime() + 60_000) })
    })
    await expect(send(id)).rejects.toThrow('holds this letter')
    expect(office.delivered).toHaveLength(0)
    box.now = new Date(box.now.getTime() + 61_000)
    await send(id)
    expect(office.delivered).toHaveLength(1)
  })

  test('cut in the middle: tried again under the same Message-ID, arrives once', async () => {
    office.cutNext = 1
    const id = await queue(mailTo('nadia@example.ca'))
    await expect(send(id)).rejects.toThrow()
    const between = await rowOf(id)
    expect(between).toMatchObject({ state: 'queued', tries: 1, claimedUntil: null })
    expect(between?.lastError).toBeTruthy()
    await send(id)
    expect(office.delivered.map(({ messageId }) => messageId)).toEqual([between?.messageId])
    expect(await rowOf(id)).toMatchObject({ state: 'sent', tries: 2, lastError: null })
  })

  test('taken without an answer: sent again, and both carry one Message-ID', async () => {
    office.silenceNext = 1
    const id = await queue(mailTo('nadia@example.ca'))
    await expect(send(id)).rejects.toThrow()
    await send(id)
    expect(office.delivered).toHaveLength(2)
    expect(new Set(office.delivered.map(({ messageId }) => messageId)).size).toBe(1)
  })

  test('refused for good: failed, with the server’s words, and not tried again', async () => {
    const id = await queue(mailTo('nobody@example.ca'))
    await send(id)
    const row = await rowOf(id)
    expect(row).toMatchObject({ state: 'failed', tries: 1, failedAt: box.now })
    expect(row?.lastError).toContain('No such mailbox')
    await send(id)
    expect((await rowOf(id))?.tries).toBe(1)
  })

  test('refused for now: waits, and is failed visibly after fifteen tries', async () => {
    const id = await queue(mailTo('full@example.ca'))
    for (let n = 1; n < 15; n++) await expect(send(id)).rejects.toThrow('Mailbox full')
    expect(await rowOf(id)).toMatchObject({ state: 'queued', tries: 14 })
    await send(id)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', tries: 15 })
  })

  test('a server that is away is worth another try', async () => {
    const id = await queue(mailTo('nadia@example.ca'))
    const away = smtpTransport('smtp://127.0.0.1:9', 'post@porchlight.test')
    await expect(
      sendMailJob.run({ partnershipId, mail: id }, { ...tools(), transport: away }),
    ).rejects.toThrow()
    expect((await rowOf(id))?.state).toBe('queued')
    await send(id)
    expect((await rowOf(id))?.state).toBe('sent')
  })

  test.each(['nobody', 'a@example.ca\r\nBcc: b@example.ca', 'a@example.ca, b@example.ca'])(
    'to %j: never tried, failed where staff see it',
    async email => {
      const id = await queue(mailTo(email))
      expect(await rowOf(id)).toMatchObject({ state: 'failed', tries: 0 })
      expect(await runWaiting([sendMailJob], tools())).toEqual([])
    },
  )

  test('line ends in names and subjects start no header', async () => {
    const evil = 'x\r\nBcc: spy@example.ca\r\n\r\n<b>body</b>'
    await queue(mailTo('nadia@example.ca', { to: { name: evil, email: 'nadia@example.ca' }, subject: evil }))
    await runWaiting([sendMailJob], tools())
    const [{ raw, to } = { raw: '', to: [] }] = office.delivered
    expect(to).toEqual(['nadia@example.ca'])
    const headers = raw.slice(0, raw.indexOf('\r\n\r\n'))
    expect(headers).not.toMatch(/^bcc:/im)
    expect(headers).toMatch(/^Subject: x Bcc: spy@example\.ca <b>body<\/b>/m)
  })

  test('the transport itself lets no header in, whoever calls it', async () => {
    const evil = 'x\r\nBcc: spy@example.ca'
    await transport.send({
      to: { name: evil, email: 'nadia@example.ca' },
      fromName: evil,
      subject: evil,
      text: 'text',
      html: 'html',
      messageId: '<a@porchlight.test>',
    })
    const raw = office.delivered[0]?.raw ?? ''
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^bcc:/im)
  })

  test('the server can be asked whether it answers', async () => {
    await transport.verify()
    await expect(smtpTransport('smtp://127.0.0.1:9', 'x@y.z').verify()).rejects.toThrow()
  })
})

describe('many letters, real workers', () => {
  const urls = ownDatabase()
  let pool: pg.Pool
  let database: Database
  let partnershipId: string
  beforeAll(async () => {
    pool = openPool(urls.appUrl)
    database = databaseOver(transactOver(pool))
    partnershipId = await aPartnership(database, 'lakeside')
  })
  afterAll(async () => {
    await pool.end()
  })

  test('a server cut again and again: none missing, each repeat under its own Message-ID', async () => {
    const tools = {
      database,
      transport,
      files: {
        put: async () => {},
        get: async () => undefined,
        remove: async () => {},
        list: async () => [],
      },
      log: () => {},
      origin: 'http://porchlight.test',
      now: () => new Date(),
    }
    office.cutNext = 3
    office.silenceNext = 2
    await query(
      urls.ownerUrl,
      "update pgboss.queue set retry_delay = 1, retry_delay_max = 1 where name = 'mail.send'",
    )
    const ids = await database.inPartnership(partnershipId, 'write', async db => {
      const sent: string[] = []
      for (let n = 0; n < 20; n++) sent.push(await sendMail(db, mailTo(`reader${n}@example.ca`), new Date()))
      return sent
    })
    const work = await startWork({ jobs: [sendMailJob], tools, url: urls.appUrl, atOnce: 4 })
    const unsent = () =>
      database.inPartnership(partnershipId, 'read', db =>
        db.select({ id: mails.id }).from(mails).where(ne(mails.state, 'sent')),
      )
    await until(async () => (await unsent()).length === 0, 18_000)
    await work.stop()
    const expected = new Set(ids.map(id => `<${id}@porchlight.test>`))
    expect(new Set(office.delivered.map(({ messageId }) => messageId))).toEqual(expected)
    // A cut takes down whatever shares the server at that moment: at most four conversations for each of two.
    expect(office.delivered.length - ids.length).toBeLessThanOrEqual(8)
  }, 30_000)
})
