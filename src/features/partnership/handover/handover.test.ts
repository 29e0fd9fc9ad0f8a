import { expect, test } from 'vitest'
import { createLink } from '#platform/links/links.ts'
import { openLinksFrom } from '#platform/links/queries.ts'
import { found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { findProfile } from '../queries.ts'
import { inviteColleague } from '../team/commands.tsx'
import { listTeam } from '../team/queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const

test('the one who leaves hands over on one page: links, the contact, and the role', async () => {
  const here = await found(box)
  const browser = await here.coordinator()
  expect(textOf(await (await browser.open('/lakeside/handover')).text())).toContain(
    'Nobody else holds a role',
  )
  const bo = { name: 'Bo Lind', email: 'bo@lakeside.example', role: 'coordinator', tongue: 'en' } as const
  await here.inside(db => inviteColleague(db, actor, bo, 'http://porchlight.test', box.now))
  const link = {
    purpose: 'plan.update',
    subject: 'x',
    recipient: { name: 'Noor', email: 'noor@library.example' },
    sentBy: 'Ada Osei',
    days: 5,
    uses: 'once',
    origin: 'http://porchlight.test',
  } as const
  await here.inside(db => createLink(db, link, box.now))
  const [ada, successor] = await here.inside(listTeam)
  const path = `/lakeside/handover?from=${ada?.accountId}&to=${successor?.accountId}`
  const text = textOf(await (await browser.open(path)).text())
  expect(text).toContain('noor@library.example')
  const both = { from: ada?.accountId ?? '', to: successor?.accountId ?? '' }
  expect((await browser.post('/lakeside/handover', { ...both, to: both.from })).status).toBe(422)
  const before = await here.inside(findProfile)
  expect((await browser.post('/lakeside/handover', { ...both, role: 'yes' })).status).toBe(303)
  expect(await here.inside(db => openLinksFrom(db, 'Ada Osei', box.now))).toEqual([])
  expect(await here.inside(db => openLinksFrom(db, 'Bo Lind', box.now))).toHaveLength(1)
  expect((await here.inside(findProfile)).contactId).not.toBe(before.contactId)
  expect((await here.inside(listTeam)).map(({ name }) => name)).toEqual(['Bo Lind'])
})
