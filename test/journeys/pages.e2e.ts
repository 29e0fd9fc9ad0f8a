import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PageCache } from '#platform/http/page-cache.ts'
import { appOver } from '../../src/serve.ts'
import { type Browser, openBrowser, type Page, visit } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { crawl, type PageSeen, patternFinder } from '../police/crawl.ts'
import { everyMessage } from '../police/messages.ts'
import { complaintsOf, faultsOf, leftInEnglish } from '../police/page-faults.ts'
import { fillSetUp, linkOfEachKind, setUpPages } from '../police/readers.ts'
import { type Route, routesOf } from '../police/routes.ts'
import { beginMore } from '../police/under-way.ts'
import type { Visitor } from '../sign-in-desk.ts'

/** Routes that are no page a person opens. */
const noPages: Record<string, string> = {
  '/healthz': 'for machines',
  '/readyz': 'for machines',
  '/assets/:name{[\\w.-]+}': 'part of every page',
  '/:partnership/services/import/:id/progress': 'a fragment of the page of an import',
  '/:partnership/groups/:id/meetings/:meeting/beat': 'asked by the page a meeting is run from',
  '/:partnership/groups/:id/meetings/:meeting/papers/:paper': 'a file to save',
  '/:partnership/services/feeds/:id/state': 'a fragment of the page of a feed',
  '/:partnership/services/twins/progress': 'a fragment of the page that looks for the same thing twice',
  '/:partnership/gaps/cell': 'leads on to the cell',
  '/:partnership/hsds': 'for machines',
  '/:partnership/hsds/*': 'for machines',
  '/:partnership/hsds/openapi.json': 'for machines',
  '/:partnership/hsds/profile.json': 'for machines',
  '/:partnership/hsds/services': 'for machines',
  '/:partnership/hsds/organizations': 'for machines',
  '/:partnership/hsds/service_at_locations': 'for machines',
  '/:partnership/hsds/taxonomies': 'for machines',
  '/:partnership/hsds/taxonomy_terms': 'for machines',
  '/:partnership/hsds/services/:id': 'for machines',
  '/:partnership/hsds/organizations/:id': 'for machines',
  '/:partnership/hsds/service_at_locations/:id': 'for machines',
  '/:partnership/hsds/taxonomies/:id': 'for machines',
  '/:partnership/hsds/taxonomy_terms/:id': 'for machines',
  '/:partnership/hsds/schema/:name{[a-z_]+\\.json}': 'for machines',
}

/** Pages open to all, yet written for those who run a partnership: in English and French. */
const forStaff = /\/(new|design)(\/|$)/

const door = openDoor({ demonstration: true })
let browser: Browser
let routes: Route[]
type Who = 'visitor' | 'founder' | 'coordinator' | 'neighbour'
/** Every page that was opened, by who opened it. */
const seen = new Map<Who, { reader: Visitor; pages: PageSeen[] }>()

beforeAll(async () => {
  browser = await openBrowser()
  routes = routesOf(appOver(door.installation, new PageCache())).filter(({ method }) => method === 'GET')
  const patternOf = patternFinder(routes, 'GET')

  const coordinator = await door.signedIn('marguerite@peterborough.example')
  const neighbour = await door.signedIn('rosalind@eastcentral.example')
  await beginMore(door, coordinator, neighbour)
  const here = await crawl(
    coordinator,
    [
      '/',
      '/peterborough/today',
      '/account',
      '/peterborough/members/pack/letters.pdf',
      '/peterborough/services/twins/services',
      // Led to while two actions or more are quiet.
      '/peterborough/plan/quiet',
    ],
    patternOf,
  )
  seen.set('coordinator', { reader: coordinator, pages: here })
  const opened = new Set(here.map(({ pattern }) => pattern))
  const own = '/east-central-saskatchewan'
  const there = await crawl(neighbour, [`${own}/today`], patternOf, { within: own, perPattern: 1 })
  seen.set('neighbour', { reader: neighbour, pages: there.filter(({ pattern }) => !opened.has(pattern)) })

  const asked = await linkOfEachKind(door)
  const update = asked.get('plan.update') ?? ''
  const visitor = door.visitor()
  await fillSetUp(visitor)
  await visitor.post(update, { said: 'on-track', sentence: 'It goes well.' })
  const starts = [
    ...['/', '/design', '/sign-in', '/sign-in/sent', '/sign-in/code', '/sign-out'],
    ...setUpPages,
    ...[`${update}/done`, ...asked.values()],
    ...['plan/embed', 'plan/outcomes/told', 'members/join/sent', 'members/embed', 'people/held/sent'].map(
      at => `/peterborough/${at}`,
    ),
    ...here.flatMap(({ at, pattern }) =>
      pattern === '/:partnership/groups/calls/:call' ? [`${at}/sent`] : [],
    ),
    await door.signInLink('marguerite@peterborough.example'),
  ]
  seen.set('visitor', { reader: visitor, pages: await crawl(visitor, starts, patternOf) })

  const founder = door.visitor()
  await fillSetUp(founder)
  await founder.post('/new/founding')
  seen.set('founder', {
    reader: founder,
    pages: await crawl(founder, ['/new/done'], patternOf, { within: '/new/' }),
  })
}, 600_000)
afterAll(() => browser?.close())

const all = () => [...seen].flatMap(([who, { pages }]) => pages.map(page => ({ who, ...page })))

test('every page that anything leads to is there, with one title and one heading', () => {
  const faults = all().flatMap(({ who, at, status, html, body }) => {
    if (status >= 400) return [`${who} ${at}: ${status}`]
    if (!html || status !== 200) return []
    const headings = body.match(/<h1[ >]/g)?.length ?? 0
    return [
      ...(headings === 1 ? [] : [`${who} ${at}: ${headings} h1`]),
      ...(/<title>[^<]+<\/title>/.test(body) ? [] : [`${who} ${at}: no title`]),
      ...(/<html lang="en" dir="ltr"/.test(body) ? [] : [`${who} ${at}: no language`]),
    ]
  })
  expect(faults).toEqual([])
  expect(all().length).toBeGreaterThan(200)
})

test('no page is forgotten', () => {
  const opened = new Set(all().flatMap(({ pattern }) => pattern ?? []))
  expect(routes.map(({ path }) => path).filter(path => !opened.has(path) && !(path in noPages))).toEqual([])
})

/** One page of each route for each kind of reader that it differs for. */
function representatives(): { who: Who; at: string }[] {
  const chosen = new Map<string, ReturnType<typeof all>[number]>()
  for (const who of ['visitor', 'founder', 'coordinator', 'neighbour'] as const)
    for (const page of all()) {
      // Behind one pattern stands a page for each kind of link.
      const kind = page.pattern?.includes('/l/:token') ? page.at : page.pattern
      if (page.who === who && page.html && page.status === 200 && kind && !chosen.has(kind))
        chosen.set(kind, page)
    }
  return [...chosen.values()].map(({ who, at }) => ({ who, at }))
}

/** Windows at a time: while one page is being looked through, the next is on its way. */
const windows = 2

/** Opens each reader's pages in a few windows and gathers what is wrong with them. */
async function lookThrough(
  how: (who: string) => { width: number; tongue: string },
  look: (page: Page, complaints: string[]) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = []
  for (const [who, { reader }] of seen) {
    const mine = representatives().filter(page => page.who === who)
    const inOneWindow = async () => {
      const page = await visit(browser, `${door.origin}/healthz`, {
        ...how(who),
        cookies: { ...Object.fromEntries(reader.cookies), lang: how(who).tongue },
      })
      const complaints = complaintsOf(page)
      for (let next = mine.shift(); next; next = mine.shift()) {
        await page.goto(door.origin + next.at)
        for (const fault of await look(page, complaints)) faults.push(`${who} ${next.at}: ${fault}`)
      }
      await page.close()
    }
    await Promise.all(Array.from({ length: windows }, inOneWindow))
  }
  return faults.sort()
}

describe('one page of each route stands up to axe, its width and its language', () => {
  test('at a desk in English', { timeout: 900_000 }, async () => {
    expect(await lookThrough(() => ({ width: 1280, tongue: 'en' }), faultsOf)).toEqual([])
  })

  test('on a phone, in Arabic for those who have no account and in French for the others', {
    timeout: 900_000,
  }, async () => {
    const messages = (await everyMessage()).map(([, message]) => message)
    const faults = await lookThrough(
      who => ({ width: 375, tongue: who === 'coordinator' || who === 'neighbour' ? 'fr' : 'ar' }),
      async (page, complaints) => {
        const found = await faultsOf(page, complaints)
        const [lang, dir] = await page.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dir,
        ])
        if (dir !== (lang === 'ar' ? 'rtl' : 'ltr')) found.push(`${lang} runs ${dir}`)
        const english = lang === 'ar' && !forStaff.test(page.url()) ? await leftInEnglish(page, messages) : []
        return [...found, ...english.map(said => `in ${lang} it says “${said}”`)]
      },
    )
    expect(faults).toEqual([])
  })
})

test('a page with two headings, no title, a bare picture, too much width, a broken script or English in it is found', async () => {
  const page = await visit(browser, 'about:blank', { width: 375 })
  const complaints = complaintsOf(page)
  await page.setContent(`<html lang="ar" dir="rtl"><body><main><h1>أ</h1><h1>ب</h1><img src="data:,">
    <p style="width: 500px">عربي</p><p>We found nothing.</p><p lang="en">We found nothing.</p></main>
    <script>throw new Error('broken')</script></body></html>`)
  const faults = (await faultsOf(page, complaints)).join('\n')
  for (const fault of ['broken', 'no title', '2 h1', 'image-alt', 'at 320 px', 'at 375 px'])
    expect(faults).toContain(fault)
  const messages = [{ en: 'We found {what}.', fr: 'Nous avons trouvé {what}.' }]
  expect(await leftInEnglish(page, messages)).toEqual(['We found nothing.'])
  await page.close()
})

test('words too pale for their ground are found, whatever was readable before', async () => {
  const page = await visit(browser, 'about:blank', { width: 375 })
  const paragraph = (style: string) => `<html lang="en"><title>Words</title><main style="background: #fff">
    <h1>Words</h1><p style="color: #777; ${style}">Read me</p></main></html>`
  const dark = 'background: #000'
  for (const [style, fault] of [
    [dark, 0],
    ['', 1],
    [dark, 0],
    ['font-size: 24px', 0],
    ['font-size: 12px', 1],
    [`${dark}; opacity: .5`, 1],
    [dark, 0],
  ] as const) {
    await page.setContent(paragraph(style))
    const faults = await faultsOf(page)
    expect([style, faults.filter(each => each.startsWith('color-contrast')).length]).toEqual([style, fault])
  }
  await page.close()
})
