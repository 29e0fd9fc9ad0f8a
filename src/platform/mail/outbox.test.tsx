import { describe, expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { runWaiting } from '../jobs/waiting.ts'
import { Letter } from './letter.tsx'
import { sendMail } from './mail.ts'
import { lettersInOutbox, outboxTransport } from './outbox.ts'
import { linked } from './outbox-pages.tsx'
import { sendMailJob } from './send-job.ts'

describe('the outbox', () => {
  const box = sandbox()
  const write = async () => {
    const partnershipId = await aPartnership(box.database, 'lakeside')
    await box.database.inPartnership(partnershipId, 'write', db =>
      sendMail(
        db,
        {
          to: { name: 'Nadia', email: 'nadia@example.ca' },
          tongue: 'en',
          subject: 'How is it <going>?',
          body: (
            <Letter
              heading="Hello"
              button={{ label: 'Tell us', href: 'http://porchlight.test/lakeside/l/abc' }}
              why="Amira asked."
            />
          ),
        },
        box.now,
      ),
    )
    await runWaiting([sendMailJob], {
      ...box.installation,
      origin: 'http://porchlight.test',
      now: () => box.now,
      transport: outboxTransport(box.database, 'Porchlight <post@porchlight.test>', () => box.now),
    })
    const [letter] = await box.database.onSite('read', lettersInOutbox)
    return letter?.id ?? ''
  }

  test('says so when nothing was written', async () => {
    const answer = await box.request('/outbox')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('No letter yet')
  })

  test('lists what would have gone, and opens it with its links to follow', async () => {
    const id = await write()
    const list = await (await box.request('/outbox')).text()
    expect(list).toContain(`href="/outbox/${id}"`)
    expect(list).toContain('How is it &lt;going&gt;?')
    const page = await (await box.request(`/outbox/${id}`)).text()
    expect(page).toContain('<a href="http://porchlight.test/lakeside/l/abc">')
    expect(page).toContain('Lakeside Immigration Partnership &lt;post@porchlight.test&gt;')
  })

  test('shows a letter as readers see it, at an address where nothing in it can run', async () => {
    const answer = await box.request(`/outbox/${await write()}/html`)
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox allow-top-navigation')
    expect(policy).not.toContain('script')
    expect(await answer.text()).toContain('href="http://porchlight.test/lakeside/l/abc"')
  })

  test.each(['/outbox/nothing', '/outbox/01a200e6-f65b-7682-9a89-4c503bd9fd2b', '/outbox/x/html'])(
    '%s is not there',
    async path => {
      expect((await box.request(path)).status).toBe(404)
    },
  )
})

test('web addresses in plain text become links, other text stays text', () => {
  expect(String(<p>{linked('See https://a.example/x?y=1, <b>or</b> not')}</p>)).toBe(
    '<p>See <a href="https://a.example/x?y=1">https://a.example/x?y=1</a>, &lt;b&gt;or&lt;/b&gt; not</p>',
  )
})
