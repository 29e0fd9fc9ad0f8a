import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { feedDesk, json, many, page, pageOf, service, uuid } from '#test/a-feed.ts'
import { changeService } from '../commands/change-service.ts'
import { services } from '../tables.ts'

const desk = feedDesk()
const staff = { kind: 'system', name: 'Amira' } as const

describe('a feed that behaves', () => {
  test('is asked page after page and taken whole; again, nothing changes', async () => {
    const all = many(25)
    desk.answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    const id = await desk.feed()
    const run = await desk.through(await desk.begin(id))
    expect(run).toMatchObject({ state: 'done', pages: 3, services: 25 })
    expect(desk.asked).toHaveLength(3)
    const before = await desk.listed()
    expect(before).toHaveLength(25)
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    await desk.through(await desk.begin(id))
    expect(await desk.listed()).toEqual(before)
  })

  test('a plain list of everything is taken, though it answers any page with the same', async () => {
    desk.answer = (_request, response) => json(response, many(4))
    expect(await desk.through(await desk.begin(await desk.feed()))).toMatchObject({ state: 'done' })
    expect(await desk.listed()).toHaveLength(4)
  })

  test('services it says only a part of are asked for one by one', async () => {
    const short = many(3).map(({ service_at_locations: _, ...rest }) => rest)
    desk.answer = (_request, response, url) =>
      url.pathname === '/hsds/services'
        ? json(response, page(short, pageOf(url)))
        : json(response, { ...service(Number(url.pathname.slice(-3))), description: 'Told whole' })
    expect(await desk.through(await desk.begin(await desk.feed()))).toMatchObject({ state: 'done' })
    expect((await desk.listed()).map(each => each.listing.about?.en)).toEqual(Array(3).fill('Told whole'))
  })

  test('pages that are as they were are not sent again, and its key goes along', async () => {
    const all = many(25)
    desk.answer = (request, response, url) => {
      const tag = `"page-${pageOf(url)}"`
      if (request.headers['if-none-match'] === tag) response.writeHead(304).end()
      else json(response, page(all, pageOf(url)), { ETag: tag })
    }
    const sealed = desk.box.installation.house.outgoing.seal('key-1')
    const id = await desk.feed(desk.address, { header: 'X-Api-Key', sealed })
    await desk.through(await desk.begin(id))
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    expect(await desk.through(await desk.begin(id))).toMatchObject({ state: 'done', pages: 3 })
    expect(desk.asked).toHaveLength(6)
    expect(desk.asked.at(-1)?.headers['x-api-key']).toBe('key-1')
    expect(await desk.listed()).toHaveLength(25)
  })

  test('what changed only is asked for, and says nothing of the rest', async () => {
    const all = many(12)
    desk.answer = (_request, response, url) =>
      json(
        response,
        page(url.searchParams.has('modified_after') ? [service(3, 'Soup on Mondays')] : all, pageOf(url)),
      )
    const id = await desk.feed()
    await desk.through(await desk.begin(id))
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    expect(await desk.through(await desk.begin(id, 'changed'))).toMatchObject({ state: 'done', services: 1 })
    const after = await desk.listed()
    expect(after).toHaveLength(12)
    expect(after.every(each => each.unlistedAt === null)).toBe(true)
    expect(after.map(each => each.listing.name?.en)).toContain('Soup on Mondays')
  })

  test('what it has no more is marked, and what was typed here stays and is put beside', async () => {
    let all = many(12)
    desk.answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    const id = await desk.feed()
    await desk.through(await desk.begin(id))
    await desk.inside(async db => {
      const [row] = await db
        .select()
        .from(services)
        .where(eq(services.externalId, `hsds:${uuid(5)}`))
      if (!row) throw new Error('not there')
      const fields = { ...row.listing, name: { en: 'Food table on Fridays' } }
      await changeService(db, staff, row.id, { fields, by: 'staff' }, desk.box.now)
    })
    all = all.slice(0, 10).map(each => (each.id === uuid(5) ? { ...each, name: 'Food table 5b' } : each))
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    await desk.through(await desk.begin(id))
    const after = await desk.listed()
    expect(after.filter(each => each.unlistedAt !== null)).toHaveLength(2)
    expect(after.find(each => each.externalId === `hsds:${uuid(5)}`)?.listing.name?.en).toBe(
      'Food table on Fridays',
    )
    all = many(12)
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    await desk.through(await desk.begin(id))
    expect((await desk.listed()).filter(each => each.unlistedAt !== null)).toEqual([])
  })
})
