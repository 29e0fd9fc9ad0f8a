import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { formOf, origin, sandbox } from '#test/sandbox.ts'
import { appOver } from '../../serve.ts'
import { record } from '../activity.ts'
import type { Database } from '../db/database.ts'
import type { Feature } from '../http/feature.ts'
import { logTo } from '../http/log.ts'
import { PageCache } from '../http/page-cache.ts'
import { withoutToken } from './address.ts'
import { linksFeature } from './feature.ts'
import { createLink, hashOf, linksAbout, type NewLink, revokeLink } from './links.ts'
import type { LinkPurpose } from './purpose.ts'

const reporting: LinkPurpose = {
  purpose: 'test.report',
  show: async (c, link) => c.html(<h1>{`Report on ${link.subject}, ${c.var.actor.name}`}</h1>),
  act: async (c, link) => {
    const { words } = await c.req.parseBody()
    if (typeof words !== 'string' || words === '') return c.html(<h1>Say something</h1>, 422)
    await record(c.var.db, c.var.actor, c.var.now, 'test.reported', { detail: { words } })
    return c.redirect(`${link.path}/done`, 303)
  },
  done: async (c, link) => c.html(<h1>{`Thank you, ${link.recipientName}`}</h1>),
}
const testing: Feature = { name: 'testing', links: [reporting] }

const asked = (part: Partial<NewLink> = {}): NewLink => ({
  purpose: 'test.report',
  subject: 'action-1',
  recipient: { name: 'Nadia Réal', email: 'nadia@example.ca' },
  sentBy: 'Amira Haddad',
  days: 14,
  uses: 'once',
  origin,
  ...part,
})

const reports = (database: Database, id: string) =>
  database.inPartnership(id, 'read', async db => {
    const { rows } = await db.execute<{ actor_kind: string; actor_name: string }>(
      sql`select actor_kind, actor_name from activity where verb = 'test.reported'`,
    )
    return rows
  })

describe('a signed link', () => {
  const box = sandbox([linksFeature, testing])
  let partnershipId: string
  beforeEach(async () => {
    partnershipId = await aPartnership(box.database, 'lakeside')
  })
  const make = async (part: Partial<NewLink> = {}) => {
    const link = await box.database.inPartnership(partnershipId, 'write', db =>
      createLink(db, asked(part), box.now),
    )
    return { ...link, path: new URL(link.url).pathname + new URL(link.url).search }
  }
  const stored = () =>
    box.database.inPartnership(partnershipId, 'read', async db => {
      const { rows } = await db.execute(sql`select * from links`)
      return rows
    })
  const textOf = async (answer: Response | Promise<Response>) => (await answer).text()

  test('has 256 random bits in its address, of which only a hash is kept', async () => {
    const { url } = await make()
    const token = /^http:\/\/porchlight\.test\/lakeside\/l\/([A-Za-z0-9_-]{43})$/.exec(url)?.[1] ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(await stored())).not.toContain(token)
    expect(JSON.stringify(await stored())).toContain(hashOf(token))
  })

  test('opens its one thing, says to whom, and changes nothing however often it is opened', async () => {
    const { path } = await make()
    const before = await stored()
    for (let n = 0; n < 3; n++) {
      const answer = await box.request(path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Report on action-1, Nadia Réal')
    }
    await box.request(path, { method: 'HEAD' })
    expect(await stored()).toEqual(before)
    expect(await reports(box.database, partnershipId)).toEqual([])
  })

  test('opens in the language asked for', async () => {
    const { path } = await make({ tongue: 'ar' })
    expect(path).toMatch(/\?lang=ar$/)
    expect((await box.request(path)).headers.get('set-cookie')).toContain('lang=ar')
  })

  test('acts on POST in the recipient’s name, thanks, and then says it was used', async () => {
    const { path } = await make()
    const answer = await box.request(path, formOf({ words: 'on track' }))
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${path}/done`)
    expect(await textOf(box.request(`${path}/done`))).toContain('Thank you, Nadia Réal')
    expect(await reports(box.database, partnershipId)).toEqual([
      { actor_kind: 'link', actor_name: 'Nadia Réal' },
    ])
    for (const again of [box.request(path), box.request(path, formOf({ words: 'again' }))]) {
      const closed = await again
      expect(closed.status).toBe(410)
      expect(await closed.text()).toMatch(/already used.*Amira Haddad at Lakeside Immigration Partnership/s)
    }
    expect(await reports(box.database, partnershipId)).toHaveLength(1)
  })

  test('a form refused leaves it good', async () => {
    const { path } = await make()
    expect((await box.request(path, formOf({ words: '' }))).status).toBe(422)
    expect((await box.request(`${path}/done`)).headers.get('location')).toBe(path)
    expect((await box.request(path, formOf({ words: 'now' }))).status).toBe(303)
  })

  test('for many uses works until it runs out', async () => {
    const { path } = await make({ uses: 'many' })
    for (const words of ['one', 'two']) expect((await box.request(path, formOf({ words }))).status).toBe(303)
    expect(await textOf(box.request(`${path}/done`))).toContain('Thank you')
    expect(await reports(box.database, partnershipId)).toHaveLength(2)
    box.now = new Date(box.now.getTime() + 14 * 86_400_000)
    for (const closed of [
      box.request(path),
      box.request(`${path}/done`),
      box.request(path, formOf({ words: 'x' })),
    ])
      expect((await closed).status).toBe(410)
  })

  test('is good up to its last instant', async () => {
    const { path } = await make()
    const end = box.now.getTime() + 14 * 86_400_000
    box.now = new Date(end - 1)
    expect((await box.request(path)).status).toBe(200)
    box.now = new Date(end)
    const closed = await box.request(path)
    expect(closed.status).toBe(410)
    expect(await closed.text()).toMatch(/has run out.*until November 17, 2026.*Amira Haddad/s)
  })

  test('taken back, opens nothing; taking it back twice is known', async () => {
    const { id, path } = await make()
    const takeBack = () =>
      box.database.inPartnership(partnershipId, 'write', db => revokeLink(db, id, box.now))
    expect([await takeBack(), await takeBack()]).toEqual([true, false])
    expect(await textOf(box.request(path))).toContain('took it back on November 3, 2026')
    expect((await box.request(path, formOf({ words: 'x' }))).status).toBe(410)
    expect(await reports(box.database, partnershipId)).toEqual([])
  })

  test.each([
    ['fr', 'Ce lien a déjà servi', 'Amira Haddad, Partenariat d’immigration Lakeside'],
    ['ar', 'سبق استخدام هذا الرابط', 'Amira Haddad'],
  ])('says so in %s', async (tongue, title, ask) => {
    const { path } = await make()
    await box.request(path, formOf({ words: 'x' }))
    const page = await textOf(box.request(path, { headers: { 'accept-language': tongue } }))
    expect(page).toContain(title)
    expect(page).toContain(ask)
    expect(page).toContain(`lang="${tongue}"`)
  })

  test('altered, unknown, or of another partnership: the same page as for whatever is not there', async () => {
    const { path } = await make()
    await aPartnership(box.database, 'elsewhere')
    const altered = path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A')
    const never = `/lakeside/l/${'x'.repeat(43)}`
    const foreign = path.replace('/lakeside/', '/elsewhere/')
    for (const wrong of [
      altered,
      never,
      foreign,
      '/lakeside/l/short',
      `${path}x`,
      `/lakeside/l/${'%00'.repeat(43)}`,
    ]) {
      expect((await box.request(wrong)).status, wrong).toBe(404)
      expect((await box.request(wrong, formOf({ words: 'x' }))).status, wrong).toBe(404)
      expect((await box.request(`${wrong}/done`)).status, wrong).toBe(404)
    }
    expect(await reports(box.database, partnershipId)).toEqual([])
  })

  test('its address stays out of caches, search engines and referrers', async () => {
    const { path } = await make()
    const form = await box.request(path)
    expect(form.headers.get('cache-control')).toBe('private, no-store')
    expect(form.headers.get('x-robots-tag')).toContain('noindex')
    expect(form.headers.get('referrer-policy')).toBe('same-origin')
    expect(form.headers.get('etag')).toBeNull()
    await box.request(path, formOf({ words: 'x' }))
    const closed = await box.request(path)
    expect(closed.headers.get('referrer-policy')).toBe('no-referrer')
    expect(closed.headers.get('cache-control')).toBe('private, no-store')
  })

  test('a link for many uses takes sixty answers in ten minutes, then asks for patience', async () => {
    const { path } = await make({ uses: 'many' })
    let last = 0
    for (let n = 0; n < 60; n++) last = (await box.request(path, formOf({ words: 'x' }))).status
    expect(last).toBe(303)
    expect((await box.request(path, formOf({ words: 'x' }))).status).toBe(429)
    box.now = new Date(box.now.getTime() + 600_000)
    expect((await box.request(path, formOf({ words: 'x' }))).status).toBe(303)
  })

  test('its token is not written to the log', async () => {
    const { path } = await make()
    const token = path.split('/').at(-1) ?? ''
    expect(withoutToken(path)).toBe('/lakeside/l/…')
    expect(withoutToken(`${path}/done`)).toBe('/lakeside/l/…/done')
    expect(withoutToken('/lakeside/plan')).toBe('/lakeside/plan')
    const lines: string[] = []
    const app = appOver(
      { ...box.installation, log: logTo('json', line => lines.push(line)) },
      new PageCache(),
      () => box.now,
    )
    await app.request(new Request(`${origin}${path}`))
    expect(lines.join()).toContain('/lakeside/l/…')
    expect(lines.join()).not.toContain(token)
  })

  test('a link whose purpose no room declares any more opens nothing', async () => {
    const { path } = await make({ purpose: 'test.gone' })
    expect((await box.request(path)).status).toBe(404)
  })

  test('who was asked about a thing can be listed, without the hash', async () => {
    await make()
    const [link] = await box.database.inPartnership(partnershipId, 'read', db =>
      linksAbout(db, 'test.report', 'action-1'),
    )
    expect(link).toMatchObject({ recipientName: 'Nadia Réal', usedAt: null })
    expect(link).not.toHaveProperty('tokenHash')
  })
})
