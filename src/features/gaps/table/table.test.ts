import { beforeEach, describe, expect, test } from 'vitest'
import { listCommunities } from '#features/partnership/index.ts'
import type { Actor } from '#platform/activity.ts'
import { plainDate } from '#platform/time.ts'
import { type Founded, found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { countUnmet, tellDemand } from '../demand/index.ts'
import { tellScope } from '../sources/commands.ts'
import { here as typedHere } from '../sources/queries.ts'
import { gapsTable, lensFrom } from './queries.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada Osei' }
let here: Founded
let lakeside: string

beforeEach(async () => {
  here = await found(box)
  lakeside = (await here.inside(listCommunities))[0]?.id ?? ''
})

describe('as a table', () => {
  test('every cell has its line; only the need that was asked for', async () => {
    const scope = { kinds: ['job-search' as const], provinces: ['ON' as const], communities: [] }
    const because = 'We asked all.'
    await here.inside(db => tellScope(db, ada, typedHere, { ...scope, asOf: undefined, because }, box.now))
    const [head, ...rows] = await here.inside(db => gapsTable(db, { lens: {}, needs: ['work'] }, box.now))
    expect(head).toContain('verdict')
    const one = Object.fromEntries((head ?? []).map((name, at) => [name, rows[0]?.[at]]))
    expect(one).toMatchObject({ need: 'work', community: 'Lakeside', verdict: 'nothing', least: 0, most: 0 })
  })
  test('demand stands in numbers of its own, of this very cell alone, and times are not people', async () => {
    const asOf = (written: string) => plainDate(written) ?? expect.fail()
    await here.inside(async db => {
      const about = { need: 'work', communityId: lakeside, language: 'ar' } as const
      const reach = 'Parents.'
      for (const [least, most, source, day] of [
        [10, 60, 'School board', '2026-01-05'],
        [12, 12, 'Town', '2026-02-05'],
      ] as const)
        await tellDemand(db, ada, { ...about, least, most, source, asOf: asOf(day), reach }, box.now)
      const month = asOf(`${box.now.toISOString().slice(0, 7)}-01`)
      await countUnmet(db, ada, { ...about, month, times: 7, countedBy: 'Front desk' }, box.now)
    })
    const cells = (language?: string) =>
      here.inside(async db => {
        const [head = [], ...rows] = await gapsTable(
          db,
          { lens: { language }, needs: ['work', 'housing'] },
          box.now,
        )
        return rows.map(row =>
          Object.fromEntries(
            head.map((name, at) => [name, row[at]]).filter(([name]) => /demand|asked/.test(`${name}`)),
          ),
        )
      })
    const none = { demand_low: undefined, demand_high: undefined, demand_sources: 0, demand_as_of: undefined }
    expect(await cells('ar')).toEqual([
      { demand_low: 10, demand_high: 60, demand_sources: 2, demand_as_of: '2026-02-05', times_asked: 7 },
      { ...none, times_asked: undefined },
    ])
    expect((await cells()).map(({ times_asked: _, ...demand }) => demand)).toEqual([none, none])
  })
  test('the database is asked as often for one need as for all of them', async () => {
    const asked = (needs?: ['work']) =>
      here.inside(async db => {
        let times = 0
        const { query } = db.connection
        db.connection.query = ((...said: Parameters<typeof query>) => {
          times += 1
          return query.apply(db.connection, said)
        }) as typeof query
        await gapsTable(db, { lens: { language: 'ar' }, ...(needs && { needs }) }, box.now)
        db.connection.query = query
        return times
      })
    const all = await asked()
    expect(all).toBeGreaterThan(0)
    expect(await asked(['work'])).toBe(all)
  })
  test('words nobody knows are refused', () => {
    for (const asked of ['language', 'status', 'time'])
      expect(lensFrom(name => (name === asked ? 'zzzz' : undefined)).ok).toBe(false)
    expect(lensFrom(name => (name === 'language' ? 'Farsi' : undefined))).toMatchObject({
      lens: { language: 'fa' },
    })
  })
})
