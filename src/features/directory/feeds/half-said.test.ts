import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { feedDesk, json, many, page, pageOf, service, uuid } from '#test/a-feed.ts'
import { addImport } from '../commands/import/import-file.ts'
import { importFindings, imports } from '../tables.ts'
import { keepPage } from './commands/keep-brought.ts'
import { changeFeed, endFeed } from './commands/keep-feed.ts'
import { runFeed } from './commands/run-feed.ts'
import { feedPages, feedRuns } from './tables.ts'

const desk = feedDesk()
const staff = { kind: 'system', name: 'Amira' } as const
const begun = async () => desk.begin(await desk.feed())
const pagesKept = () => desk.inside(db => db.select({ id: feedPages.id }).from(feedPages))

describe('what another directory says badly', () => {
  test('accents come through, whichever way its letters are written', async () => {
    for (const [n, encoding] of (['latin1', 'utf16le', 'utf8'] as const).entries()) {
      const name = `Café à Montréal ${n}`
      desk.answer = (_request, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(Buffer.from(JSON.stringify(page([service(n + 1, name)], 1)), encoding))
      await desk.through(await begun())
      expect((await desk.listed()).map(each => each.listing.name?.en)).toContain(name)
    }
  })

  test('one id for two different services: the first is taken, the report names the other', async () => {
    const all = [...many(20), service(5, 'Another service')]
    desk.answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    expect(await desk.through(await begun())).toMatchObject({ state: 'done' })
    const names = (await desk.listed()).map(each => each.listing.name?.en)
    expect([names.includes('Food table 5'), names.includes('Another service')]).toEqual([true, false])
    const told = await desk.inside(db =>
      db
        .select()
        .from(importFindings)
        .where(eq(importFindings.kind, 'refused'))
        .orderBy(asc(importFindings.id)),
    )
    expect(told.map(each => [each.code, each.written])).toEqual([['listed-twice', 'Another service']])
  })

  test('one that moved to a later page while it was asked is nothing to report', async () => {
    const all = [...many(20), service(5)]
    desk.answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    expect(await desk.through(await begun())).toMatchObject({ state: 'done', services: 20 })
    const told = await desk.inside(db =>
      db.select().from(importFindings).where(eq(importFindings.kind, 'refused')),
    )
    expect(told).toEqual([])
  })

  test.each(['-5', '0', 'Mon, 01 Jan 1990 00:00:00 GMT', 'when pigs fly', ''])(
    'asked to come back at “%s”, it goes by pauses of its own, longer each time',
    async written => {
      desk.answer = (_request, response) => response.writeHead(429, { 'Retry-After': written }).end()
      const run = await begun()
      const waits: number[] = []
      for (let n = 0; n < 3; n++) {
        const next = await runFeed(desk.tools(), desk.here, run)
        if (next.is !== 'later') throw new Error(next.is)
        waits.push((next.at.getTime() - desk.box.now.getTime()) / 1_000)
        desk.box.now = next.at
      }
      expect(waits).toEqual([10, 20, 40])
    },
  )
})

describe('a run', () => {
  test('lets others have their turn, and goes on where it was', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(30), pageOf(url)))
    const run = await begun()
    expect(await runFeed(desk.tools({ forMs: -1 }), desk.here, run)).toEqual({ is: 'again' })
    expect(desk.asked).toEqual([])
    expect(await runFeed(desk.tools(), desk.here, run)).toEqual({ is: 'ended' })
    expect(await desk.listed()).toHaveLength(30)
  })

  test('that cannot be taken here is given up in words, and the feed can be asked again', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(5), pageOf(url)))
    const id = await desk.feed()
    const run = await desk.begin(id)
    await desk.inside(async db => {
      const importId = await addImport(
        db,
        staff,
        { name: 'Lakeside 211', bytes: new Uint8Array() },
        desk.box.now,
      )
      await db.update(imports).set({ state: 'left' }).where(eq(imports.id, importId))
      await db.update(feedRuns).set({ importId }).where(eq(feedRuns.id, run))
    })
    for (let tries = 0; tries < 3; tries++) {
      await expect(runFeed(desk.tools(), desk.here, run)).rejects.toThrow('not to be taken')
      expect(await desk.begin(id)).toBe('')
    }
    expect(await desk.through(run)).toMatchObject({ state: 'stopped', why: 'broken-here' })
    expect(await desk.through(await desk.begin(id))).toMatchObject({ state: 'done' })
  })

  test('of a feed that is asked no more keeps nothing of what it brought, nor what comes after', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(50), pageOf(url)))
    const id = await desk.feed()
    const run = await desk.begin(id)
    const dies = desk.tools({
      onProgress: ({ pages }) => {
        if (pages === 3) throw new Error('killed')
      },
    })
    await expect(runFeed(dies, desk.here, run)).rejects.toThrow('killed')
    expect(await pagesKept()).toHaveLength(3)
    await desk.inside(db => endFeed(db, staff, id, desk.box.now))
    expect(await pagesKept()).toEqual([])
    const late = { kind: 'list' as const, number: 4, content: { items: [] }, ids: uuid(4), etag: null }
    await desk.inside(db => keepPage(db, run, late, {}, desk.box.now))
    expect(await pagesKept()).toEqual([])
    expect(await runFeed(desk.tools(), desk.here, run)).toEqual({ is: 'ended' })
    expect(await desk.listed()).toEqual([])
  })

  test('of one feed ends alone: what ended well stays so, and other feeds go on', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(5), pageOf(url)))
    const [one, other] = [await desk.feed(), await desk.feed()]
    const well = await desk.begin(one)
    await desk.through(well)
    const ofOther = await desk.begin(other)
    await desk.through(ofOther)
    const kept = () =>
      desk.inside(db => db.select({ run: feedPages.runId }).from(feedPages).orderBy(feedPages.runId))
    expect(await kept()).toEqual([{ run: well }, { run: ofOther }])
    desk.box.now = new Date(desk.box.now.getTime() + 86_400_000)
    const again = await desk.begin(one)
    await desk.through(again)
    expect(await kept()).toEqual([{ run: ofOther }, { run: again }])
    const [underWay, elsewhere] = [await desk.begin(one), await desk.begin(other)]
    expect(await desk.inside(db => endFeed(db, staff, one, desk.box.now))).toBe(true)
    const states = await desk.inside(db =>
      db.select({ id: feedRuns.id, state: feedRuns.state }).from(feedRuns).orderBy(feedRuns.id),
    )
    expect(states).toEqual([
      { id: well, state: 'done' },
      { id: ofOther, state: 'done' },
      { id: again, state: 'done' },
      { id: underWay, state: 'stopped' },
      { id: elsewhere, state: 'asking' },
    ])
    expect(await kept()).toEqual([{ run: ofOther }])
    expect(await desk.inside(db => endFeed(db, staff, one, desk.box.now))).toBe(false)
    const facts = { name: 'Another', address: desk.address, tongue: 'en', rhythm: 'daily' } as const
    const change = { ...facts, kinds: null, provinces: null }
    expect(await desk.inside(db => changeFeed(db, staff, one, 1, change, desk.box.now))).toBe(false)
    expect(await desk.inside(db => changeFeed(db, staff, other, 2, change, desk.box.now))).toBe(false)
    expect(await desk.inside(db => changeFeed(db, staff, other, 1, change, desk.box.now))).toBe(true)
  })
})
