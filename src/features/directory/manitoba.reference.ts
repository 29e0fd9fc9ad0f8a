/** The walk of a coordinator in Manitoba, on the real federal list in `../shared/data`, where that folder is present. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { importFile, listedServices, listScopes, searchServices } from './index.ts'

const file = new URL('../../../../shared/data/services/manitoba.json', import.meta.url)
const present = existsSync(file)
if (!present)
  console.log('The reference data (../shared/data) is not here: the Manitoba list is not checked.')
const coordinator = { kind: 'system', name: 'test' } as const

describe.runIf(present)('the federal list for Manitoba', () => {
  const box = sandbox([])

  test('is taken once, and the three ways to ask find the same services', async () => {
    const id = await aPartnership(box.database, 'manitoba')
    const take = () =>
      importFile(box.database, id, coordinator, readFileSync(file), { name: 'manitoba.json' }, box.now)
    const first = await take()
    console.log(first.report)
    expect(first.report.services.taken).toBeGreaterThan(100)
    const again = await take()
    expect(again.report).toMatchObject({
      services: { taken: 0, changed: 0, unchanged: first.report.services.taken },
      locations: { taken: 0, changed: 0 },
      organisations: { taken: 0, changed: 0 },
    })
    await box.database.inPartnership(id, 'read', async db => {
      const found = await Promise.all(
        ['english class', 'cours d’anglais', 'englsh clas'].map(async words => {
          const results = await searchServices(db, words, { take: 500 }, box.now)
          return new Set(results.found.map(each => each.id))
        }),
      )
      expect(found[0]?.size).toBeGreaterThan(10)
      expect(found[1]).toEqual(found[0])
      expect(found[2]).toEqual(found[0])
      const listed = await listedServices(db, box.now)
      expect(listed).toHaveLength(first.report.services.taken)
      expect(await listScopes(db)).toMatchObject([{ provinces: ['MB'], asOf: '2022-12-15' }])
    })
  })
})
