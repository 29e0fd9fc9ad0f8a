import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { JobTools } from '#platform/jobs/job.ts'
import { FORGOTTEN, sendMail } from '#platform/mail/mail.ts'
import {
  countUndelivered,
  findLetter,
  sendAgain,
  undeliveredLetters,
  whyNotDelivered,
} from '#platform/mail/post.ts'
import { sendMailJob } from '#platform/mail/send-job.ts'
import { smtpTransport } from '#platform/mail/smtp.ts'
import { mails } from '#platform/mail/tables.ts'
import type { Transport } from '#platform/mail/transport.ts'
import { found, textOf } from '#test/as.ts'
import { atOnce } from '#test/at-once.ts'
import { openPostOffice, type PostOffice } from '#test/post-office.ts'
import { sandbox } from '#test/sandbox.ts'
import { addPerson } from '../index.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const letterTo = (email: string, about?: string) => ({
  to: { name: 'Noor', email },
  tongue: 'en' as const,
  subject: 'Is your listing still right?',
  body: '<p>Press here.</p>',
  ...(about ? { about } : {}),
})

describe('letters that did not arrive', () => {
  const box = sandbox()
  let office: PostOffice
  let transport: Transport
  beforeEach(async () => {
    office = await openPostOffice(address =>
      address.startsWith('gone@') ? { code: 550, say: '5.1.1 No such mailbox' } : undefined,
    )
    transport = smtpTransport(office.url, 'Porchlight <post@porchlight.test>')
  })
  afterEach(async () => {
    transport.close?.()
    await office.close()
  })

  async function at() {
    const here = await found(box)
    const tools: JobTools = {
      database: box.database,
      files: box.installation.files,
      transport,
      log: () => {},
      origin: 'http://porchlight.test',
      now: () => box.now,
    }
    const send = (mail: string) => sendMailJob.run({ partnershipId: here.id, mail }, tools)
    const post = async (email: string, about?: string) => {
      const id = await here.inside(db => sendMail(db, letterTo(email, about), box.now))
      await send(id)
      return id
    }
    return { here, send, post, browser: await here.coordinator() }
  }

  it('stand on Today and on their page with the reason, and go to a corrected address', async () => {
    const { here, send, post, browser } = await at()
    await here.inside(db => addPerson(db, actor, { name: 'Noor', email: 'noor@example.org' }, box.now))
    const id = await post('gone@example.org')
    expect(textOf(await (await browser.open('/lakeside/today')).text())).toContain('A letter did not arrive')
    const page = await (await browser.open('/lakeside/people/letters')).text()
    expect(textOf(page)).toContain('Nobody has this address')
    expect(page).toContain('value="noor@example.org"')
    const path = `/lakeside/people/letters/${id}/resending`
    expect((await browser.post(path, { [`to-${id}`]: 'not an address' })).status).toBe(422)
    expect((await browser.post(path, { [`to-${id}`]: 'noor@example.org' })).status).toBe(303)
    await send(id)
    expect(office.delivered.map(({ to }) => to)).toEqual([['noor@example.org']])
    expect(await here.inside(countUndelivered)).toMatchObject({ count: 0 })
    expect(textOf(await (await browser.open('/lakeside/people/letters')).text())).toContain(
      'Every letter went',
    )
  })

  it('are set aside unsent, once', async () => {
    const { here, post, browser } = await at()
    const id = await post('gone@example.org')
    const path = `/lakeside/people/letters/${id}/setting-aside`
    expect((await browser.post(path, {})).status).toBe(303)
    expect(await here.inside(db => sendAgain(db, id, 'noor@example.org'))).toBe(false)
    expect(await here.inside(undeliveredLetters)).toEqual([])
    expect((await browser.post(`/lakeside/people/letters/${newId()}/setting-aside`, {})).status).toBe(404)
    expect((await browser.post('/lakeside/people/letters/junk/resending', {})).status).toBe(404)
  })

  it('shows nobody a letter whose reader is not kept, and keeps no text of it when it fails', async () => {
    const { here, post, browser } = await at()
    await post('gone@example.org', FORGOTTEN)
    expect(await here.inside((db: TenantDb) => db.select().from(mails))).toMatchObject([
      { state: 'failed', toEmail: '', toName: '', text: '', html: '' },
    ])
    const page = textOf(await (await browser.open('/lakeside/people/letters')).text())
    expect(page).not.toContain('Is your listing still right?')
  })
})

describe('six who press “send again” at once', () => {
  const now = new Date('2026-11-03T15:00:00Z')
  const { within, together } = atOnce(6, now)

  it('send one letter', async () => {
    const id = await within(db => sendMail(db, letterTo('not an address'), now))
    const all = await together(() => within(db => sendAgain(db, id, 'noor@example.org')))
    expect(all.filter(each => each.status === 'fulfilled' && each.value)).toHaveLength(1)
  })

  it('send it again and again where its state is looked at first and not in the change itself', async () => {
    const id = await within(db => sendMail(db, letterTo('not an address'), now))
    const all = await together(() =>
      within(async db => {
        const letter = await findLetter(db, id)
        if (letter?.state !== 'failed') return false
        await db.update(mails).set({ state: 'queued', failedAt: null }).where(eq(mails.id, id))
        return true
      }),
    )
    expect(all.filter(each => each.status === 'fulfilled' && each.value).length).toBeGreaterThan(1)
  })
})

it.each([
  ['This is not an e-mail address.', 'no-address'],
  ['550 5.1.1 <a@b.example>: Recipient address rejected: User unknown', 'unknown-mailbox'],
  ['552 5.2.2 The recipient’s mailbox is over quota', 'full'],
  ['550 5.7.26 unauthenticated sender, DMARC policy', 'turned-away'],
  ['connect ETIMEDOUT 192.0.2.1:25', 'unreachable'],
  ['Was waiting when the backup was made; it may have gone out since.', 'held-back'],
  ['554 no', 'other'],
  [null, 'other'],
])('reads “%s” as %s', (said, why) => {
  expect(whyNotDelivered(said)).toBe(why)
})
