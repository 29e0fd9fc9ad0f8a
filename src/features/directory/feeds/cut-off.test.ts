import { describe, expect, test } from 'vitest'
import { feedDesk, json, many, page, pageOf } from '#test/a-feed.ts'
import { runFeed } from './commands/run-feed.ts'
import { feedPages, feedRuns } from './tables.ts'

const desk = feedDesk()

describe('a run that is cut off', () => {
  test('goes on at the page where it was', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(50), pageOf(url)))
    const run = await desk.begin(await desk.feed())
    let pages = 0
    const dies = desk.tools({
      onProgress: () => {
        if (++pages === 3) throw new Error('killed')
      },
    })
    await expect(runFeed(dies, desk.here, run)).rejects.toThrow('killed')
    expect(await desk.listed()).toEqual([])
    await desk.through(run)
    expect(desk.asked.map(each => new URL(each.url ?? '', 'http://x').searchParams.get('page'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
    expect(await desk.listed()).toHaveLength(50)
  })

  test('without the pages kept it would begin again', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(50), pageOf(url)))
    const run = await desk.begin(await desk.feed())
    const dies = desk.tools({
      onProgress: ({ pages }) => {
        if (pages === 3) throw new Error('killed')
      },
    })
    await expect(runFeed(dies, desk.here, run)).rejects.toThrow('killed')
    await desk.inside(async db => {
      await db.delete(feedPages)
      await db.update(feedRuns).set({ services: 0, detail: null })
    })
    await desk.through(run)
    expect(desk.asked).toHaveLength(8)
  })

  test('two of one feed never run at once', async () => {
    desk.answer = (_request, response, url) => json(response, page(many(5), pageOf(url)))
    const id = await desk.feed()
    expect(await desk.begin(id)).not.toBe('')
    expect(await desk.begin(id)).toBe('')
  })
})
