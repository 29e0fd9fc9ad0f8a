import { describe, expect, test } from 'vitest'
import { outgoingOf } from '#platform/outgoing/outgoing.ts'
import { feedDesk, json, many, page, pageOf, service, uuid } from '#test/a-feed.ts'
import { feedPages } from './tables.ts'
import { troubleWords } from './words.ts'

const desk = feedDesk()

describe('a feed that does not', () => {
  test('a web page', async () => {
    desk.answer = (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><h1>Welcome</h1>')
    expect(await desk.stopped()).toEqual(['stopped', 'web-page'])
  })

  test('something that is not JSON, and JSON that is no list', async () => {
    desk.answer = (_request, response) => response.writeHead(200).end('{"contents": [')
    expect(await desk.stopped()).toEqual(['stopped', 'not-json'])
    desk.answer = (_request, response) => json(response, { hello: 'world' })
    expect(await desk.stopped()).toEqual(['stopped', 'not-a-feed'])
  })

  test('a web page half-way: nothing of the first pages is taken', async () => {
    desk.answer = (_request, response, url) =>
      pageOf(url) < 3 ? json(response, page(many(50), pageOf(url))) : response.writeHead(200).end('<html>')
    expect(await desk.stopped()).toEqual(['stopped', 'web-page'])
    expect(await desk.inside(db => db.select().from(feedPages))).toEqual([])
  })

  test('429 with a time: it waits that long and goes on; for ever: it gives up in words', async () => {
    let busy = 2
    desk.answer = (_request, response, url) => {
      if (pageOf(url) === 2 && busy-- > 0) response.writeHead(429, { 'Retry-After': '90' }).end()
      else json(response, page(many(25), pageOf(url)))
    }
    const began = desk.box.now.getTime()
    expect(await desk.through(await desk.begin(await desk.feed()))).toMatchObject({
      state: 'done',
      services: 25,
    })
    expect(desk.box.now.getTime() - began).toBe(180_000)
    busy = Number.POSITIVE_INFINITY
    const run = await desk.through(await desk.begin(await desk.feed()))
    expect([run.state, run.why]).toEqual(['stopped', 'asked-to-wait'])
  })

  test('500 half-way: it backs off and goes on; for ever: it gives up in words', async () => {
    let broken = 3
    desk.answer = (_request, response, url) => {
      if (pageOf(url) === 2 && broken-- > 0) response.writeHead(500).end('oh no')
      else json(response, page(many(25), pageOf(url)))
    }
    expect(await desk.through(await desk.begin(await desk.feed()))).toMatchObject({
      state: 'done',
      services: 25,
    })
    broken = Number.POSITIVE_INFINITY
    const run = await desk.through(await desk.begin(await desk.feed()))
    expect([run.state, run.why]).toEqual(['stopped', 'broken-there'])
  })

  test('the same page for ever', async () => {
    desk.answer = (_request, response, url) =>
      json(response, { ...page(many(10), 1), page_number: pageOf(url), total_pages: 900, last_page: false })
    expect(await desk.stopped()).toEqual(['stopped', 'same-page-again'])
  })

  test('new pages for ever, and more than anybody has', async () => {
    desk.answer = (_request, response, url) => {
      const contents = Array.from({ length: 10 }, (_, n) => service(pageOf(url) * 10 + n))
      json(response, { page_number: pageOf(url), last_page: false, contents })
    }
    expect(await desk.stopped({ limits: { pages: 12, services: 10_000 } })).toEqual([
      'stopped',
      'pages-for-ever',
    ])
    expect(desk.asked.length).toBeLessThanOrEqual(12)
    desk.answer = (_request, response) =>
      json(response, { ...page(many(10), 1), total_pages: 10 ** 9, last_page: false })
    expect(await desk.stopped()).toEqual(['stopped', 'pages-for-ever'])
    desk.answer = (_request, response) =>
      json(response, { ...page(many(10), 1), total_items: 250_001, total_pages: 2_501, last_page: false })
    expect(await desk.stopped()).toEqual(['stopped', 'pages-for-ever'])
    expect(troubleWords['pages-for-ever'].en).toContain('250,000 services')
  })

  test('pages that contradict themselves', async () => {
    desk.answer = (_request, response, url) =>
      json(response, { ...page(many(30), pageOf(url)), ...(pageOf(url) === 2 && { page_number: 7 }) })
    expect(await desk.stopped()).toEqual(['stopped', 'pages-contradict'])
    desk.answer = (_request, response, url) =>
      json(response, { ...page(many(30), pageOf(url)), ...(pageOf(url) === 2 && { total_pages: 400 }) })
    expect(await desk.stopped()).toEqual(['stopped', 'pages-contradict'])
    desk.answer = (_request, response, url) =>
      json(response, { ...page(many(30), pageOf(url)), last_page: true })
    expect(await desk.stopped()).toEqual(['stopped', 'pages-contradict'])
  })

  test('fewer services than it says it has', async () => {
    desk.answer = (_request, response, url) =>
      json(response, { ...page(many(10), pageOf(url)), total_items: 400 })
    expect(await desk.stopped()).toEqual(['stopped', 'services-missing'])
  })

  test('services without an id, and an empty list', async () => {
    desk.answer = (_request, response) => json(response, [{ name: 'No id' }])
    expect(await desk.stopped()).toEqual(['stopped', 'not-a-feed'])
    desk.answer = (_request, response) => json(response, page([], 1))
    expect(await desk.stopped()).toEqual(['stopped', 'nothing-there'])
  })

  test('a key it does not want, an address with nothing', async () => {
    desk.answer = (_request, response) => response.writeHead(401).end()
    expect(await desk.stopped()).toEqual(['stopped', 'key-refused'])
    desk.answer = (_request, response) => response.writeHead(404).end()
    expect(await desk.stopped()).toEqual(['stopped', 'not-found'])
  })

  test('an address inside our own network is not asked; without the guard it would be', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(2), pageOf(url)))
    const outgoing = outgoingOf({ secret: 'x', allowPrivate: false })
    expect(await desk.stopped({ outgoing })).toEqual(['stopped', 'private-address'])
    expect(desk.asked).toEqual([])
    expect(await desk.through(await desk.begin(await desk.feed()))).toMatchObject({ state: 'done' })
  })

  test('a redirect to a private address', async () => {
    desk.answer = (_request, response) =>
      response.writeHead(302, { Location: 'http://169.254.169.254/latest' }).end()
    const outgoing = outgoingOf({ secret: 'x', allowPrivate: false })
    expect(await desk.stopped({ outgoing })).toEqual(['stopped', 'private-address'])
  })

  test('other ids for the same services: nothing is taken, and a person is asked', async () => {
    let of = (n: number) => service(n)
    desk.answer = (_request, response, url) =>
      json(
        response,
        page(
          Array.from({ length: 8 }, (_, n) => of(n + 1)),
          pageOf(url),
        ),
      )
    const id = await desk.feed()
    await desk.through(await desk.begin(id))
    const before = await desk.listed()
    of = n => service(n, `Food table ${n}`, uuid(500 + n))
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    const run = await desk.through(await desk.begin(id))
    expect(run).toMatchObject({ state: 'stopped', why: 'ids-changed', detail: '8' })
    expect(await desk.listed()).toEqual(before)
  })

  test('suspiciously few: taken, but nobody is marked as gone until a person says so', async () => {
    let all = many(12)
    desk.answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    const id = await desk.feed()
    await desk.through(await desk.begin(id))
    all = many(3)
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    expect(await desk.through(await desk.begin(id))).toMatchObject({ state: 'done' })
    expect((await desk.listed()).filter(each => each.unlistedAt !== null)).toEqual([])
  })
})
