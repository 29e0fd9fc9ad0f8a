import { describe, expect, test } from 'vitest'
import { record } from '#platform/activity.ts'
import { speechIn } from '#platform/words/speech.ts'
import { found, lakeside, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { inviteColleague } from '../team/commands.tsx'
import { namedTogether } from './named.ts'
import { stepsTaken } from './queries.ts'

const actor = { kind: 'system', name: 'test' } as const

describe('home', () => {
  const box = sandbox()
  const read = async (path: string, tongue = 'en') =>
    (await box.request(path, { headers: { 'accept-language': tongue } })).text()

  test('the front page leads to every partnership, one’s own first', async () => {
    await found(box, prairie)
    const browser = await (await found(box)).coordinator()
    const signedOut = await read('/', 'fr')
    expect(signedOut.match(/<h1/g)).toHaveLength(1)
    expect(signedOut).toContain('href="/prairie"')
    expect(textOf(signedOut)).toContain('Partenariat d’immigration Lakeside')
    const own = await (await browser.open('/')).text()
    expect(own.indexOf('/lakeside/today')).toBeGreaterThan(0)
    expect(own.indexOf('/lakeside/today')).toBeLessThan(own.indexOf('href="/prairie"'))
  })

  test.each([
    ['en', 'Everyone who arrives finds a place.', 'housing'],
    ['fr', 'Chaque personne qui arrive trouve sa place.', 'logement'],
    ['ar', 'Everyone who arrives finds a place.', encodeURIComponent('سكن')],
  ])('the front door welcomes in %s, with help first', async (tongue, vision, ask) => {
    await found(box)
    const page = await read('/lakeside', tongue)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(textOf(page)).toContain(vision)
    expect(page).toContain(`/lakeside/services?q=${ask}`)
    expect(page).toContain('action="/lakeside/services"')
    expect(page).not.toContain('style=')
  })

  test('today shows a new partnership its first steps, and ticks them as they are taken', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    expect(textOf(await (await browser.open('/lakeside/today')).text())).toContain('0 of 4 done')
    await partnership.inside(async db => {
      await inviteColleague(
        db,
        actor,
        { name: 'Bo', email: 'b@x.example', role: 'staff', tongue: 'en' },
        'http://x.test',
        box.now,
      )
      for (const verb of ['directory.imported', 'gap.confirmed', 'goal.added'])
        await record(db, actor, box.now, verb)
      expect([...(await stepsTaken(db))]).toEqual(['team', 'services', 'gaps', 'plan'])
    })
    expect(textOf(await (await browser.open('/lakeside/today')).text())).not.toContain('First steps')
  })

  test('who works here in Arabic reads staff pages whole in English, public ones in Arabic', async () => {
    const browser = await (await found(box)).coordinator()
    const work = await (await browser.open('/lakeside/today?lang=ar')).text()
    expect(work).toContain('<html lang="en" dir="ltr">')
    expect(work).not.toMatch(/[\u0600-\u06ff]/)
    const front = await (await browser.open('/lakeside?lang=ar')).text()
    expect(front).toContain('<html lang="ar" dir="rtl">')
    expect(front).toContain('<ul lang="en">')
    const setUp = await (await box.request('/new?lang=ar')).text()
    expect(setUp).toContain('<html lang="en" dir="ltr">')
    expect(setUp).not.toMatch(/[\u0600-\u06ff]/)
  })

  test('staff find today first, the public page, their account and the way out; everyone, who stands behind it', async () => {
    const browser = await (await found(box)).coordinator()
    const page = await (await browser.open('/lakeside/team')).text()
    const places = ['href="/lakeside/today"', 'Public page', 'href="/account"', 'action="/sign-out"']
    const placed = places.map(place => page.indexOf(place))
    expect(placed).toEqual(placed.toSorted((a, b) => a - b))
    expect(placed[0]).toBeGreaterThan(0)
    expect(textOf(await read('/lakeside/about'))).toMatch(/Hosted by .*Who we are/)
  })

  test('today is nobody else’s', async () => {
    await found(box, lakeside)
    const answer = await box.request('/lakeside/today')
    expect(answer.headers.get('location')).toBe('/sign-in?to=%2Flakeside%2Ftoday')
  })
})

test('many communities are counted, few are named', () => {
  const en = { t: speechIn('en'), tongue: 'en' } as const
  expect(namedTogether(['A', 'B', 'C'], en)).toBe('A, B, and C')
  const many = Array.from({ length: 13 }, (_, n) => `T${n}`)
  expect(namedTogether(many, en)).toBe('T0, T1, T2, T3, T4, T5 and 7 more communities')
})
