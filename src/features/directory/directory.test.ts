import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { addService } from './commands/add-service.ts'
import { changeService } from './commands/change-service.ts'
import { importFile, listedServices, searchServices } from './index.ts'
import { findImport, findingsOf } from './queries/tend.ts'
import { services } from './tables.ts'

const staff = { kind: 'system', name: 'Amira' } as const
const box = sandbox([])
const inside = <Result>(id: string, work: (db: TenantDb) => Promise<Result>) =>
  box.database.inPartnership(id, 'write', work)
const take = (id: string, bytes: Uint8Array, name = 'list.json') =>
  importFile(box.database, id, staff, bytes, { name }, box.now)

const school = federalRecord('Lakeside Language School', { Lang_training: 'yes', Women: 'yes' })
const jobs = federalRecord('Prairie Job Centre', { Job_search: 'yes' }, { Telephone: '204-555-0142' })

describe('importing', () => {
  test('takes a list once; the same file again changes nothing', async () => {
    const id = await aPartnership(box.database, 'one')
    const first = await take(id, fileOf([school, jobs]))
    expect(first.report).toMatchObject({ services: { taken: 2 }, organisations: { taken: 2 }, refused: 0 })
    const before = await inside(id, db => db.select().from(services))
    const again = await take(id, fileOf([school, jobs]))
    expect(again.report).toMatchObject({
      services: { taken: 0, changed: 0, unchanged: 2 },
      organisations: { taken: 0, changed: 0, unchanged: 2 },
      locations: { taken: 0, changed: 0, unchanged: 2 },
    })
    expect(await inside(id, db => db.select().from(services))).toEqual(before)
  })

  test('what somebody typed here survives a later edition of the list, whose other changes come in', async () => {
    const id = await aPartnership(box.database, 'two')
    await take(id, fileOf([jobs]))
    const service = await inside(id, async db => {
      const [row] = await db.select().from(services)
      if (!row) throw new Error('nothing was taken')
      const fields = { ...row.listing, about: { en: 'Résumé help on Mondays' }, audiences: [] }
      await changeService(db, staff, row.id, { fields, by: 'staff' }, box.now)
      return row
    })
    const newer = federalRecord(
      'Prairie Job Centre',
      { Job_search: 'yes', Youth: 'yes' },
      { Telephone: '204-555-0142' },
    )
    const { report } = await take(id, fileOf([newer]))
    expect(report).toMatchObject({ services: { changed: 1 }, keptLocal: 1 })
    const [after] = await inside(id, db => db.select().from(services).where(eq(services.id, service.id)))
    expect(after?.listing.about).toEqual({ en: 'Résumé help on Mondays' })
    expect(after?.audiences).toEqual(['youth'])
    expect(after?.origins).toMatchObject({ about: { by: 'staff', name: 'Amira' } })
  })

  test('without the mark of who typed it, the list would overwrite it', async () => {
    const id = await aPartnership(box.database, 'twin')
    await take(id, fileOf([jobs]))
    await inside(id, async db => {
      const [row] = await db.select().from(services)
      if (!row) throw new Error('nothing was taken')
      const fields = { ...row.listing, about: { en: 'Résumé help on Mondays' } }
      await changeService(db, staff, row.id, { fields, by: 'staff' }, box.now)
      await db.update(services).set({ origins: {}, contentHash: 'another edition' })
    })
    await take(id, fileOf([jobs]))
    const [after] = await inside(id, db => db.select().from(services))
    expect(after?.listing.about).toBeUndefined()
  })

  test('says on which line what was refused, and what was doubted', async () => {
    const id = await aPartnership(box.database, 'three')
    const swapped = federalRecord('Swapped Centre', { General: 'yes' })
    swapped.Coordinates = { Longitude: '49.893189', Latitude: '-97.142188' }
    const { importId, report } = await take(id, fileOf([school, school, swapped, { Type: { en: '' } }]))
    expect(report.services.taken).toBe(2)
    const [refused, remarks] = await inside(id, async db => [
      await findingsOf(db, importId, 'refused', 10),
      await findingsOf(db, importId, 'remark', 50),
    ])
    expect(refused.map(({ line, code }) => [line, code])).toContainEqual([expect.any(Number), 'listed-twice'])
    expect(refused.every(({ line }) => line > 1)).toBe(true)
    expect(remarks.map(({ code }) => code)).toContain('coordinates-swapped')
    const listed = await inside(id, db => listedServices(db, box.now))
    expect(listed.filter(each => each.at.length === 0 && each.unplaced.length === 1)).toHaveLength(1)
  })

  test.each([
    ['UTF-16', (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['Windows-1252', (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))],
  ])('reads %s', async (_encoding, write) => {
    const id = await aPartnership(box.database, 'four')
    const text = JSON.stringify([
      federalRecord('Centre d’accueil', { General: 'yes' }, { City: 'Québec-Est' }),
    ])
    await take(id, write(text.replaceAll('’', "'")))
    const found = await inside(id, db => searchServices(db, 'accueil', {}, box.now))
    expect(found.total).toBe(1)
    expect(found.found[0]?.places[0]?.address?.city?.en).toBe('Québec-Est')
  })

  test('a file that is not a list is refused whole, and nothing is kept', async () => {
    const id = await aPartnership(box.database, 'five')
    const { importId, report } = await take(id, Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'list.zip')
    expect(report).toMatchObject({ services: { taken: 0 }, refused: 1 })
    expect(await inside(id, db => findImport(db, importId))).toMatchObject({ state: 'done', listId: null })
  })

  test('half a file leaves nothing behind', async () => {
    const id = await aPartnership(box.database, 'six')
    // A failure after everything was written: the report cannot be kept.
    const refuse = fileOf([school])
    const broken = { ...box.database, inPartnership: failLast(box.database.inPartnership) }
    await expect(importFile(broken, id, staff, refuse, { name: 'list.json' }, box.now)).rejects.toThrow(
      'cut off',
    )
    expect(await inside(id, db => db.select().from(services))).toEqual([])
  })
})

const isReport = (result: unknown) =>
  typeof result === 'object' && result !== null && 'milliseconds' in result

/** Lets the work finish, then fails before it is committed: as a killed process or a lost connection would. */
function failLast(inPartnership: typeof box.database.inPartnership): typeof box.database.inPartnership {
  return (id, access, work) =>
    inPartnership(id, access, async db => {
      const result = await work(db)
      if (access === 'write' && isReport(result)) throw new Error('cut off')
      return result
    })
}

describe('searching', () => {
  test('three ways to ask find the same; others are not found', async () => {
    const id = await aPartnership(box.database, 'seven')
    await take(id, fileOf([school, jobs]))
    for (const words of ['english class', 'cours d’anglais', 'englsh clas', 'دروس الإنجليزية']) {
      const { found } = await inside(id, db => searchServices(db, words, {}, box.now))
      expect([words, found.map(each => each.organisationName.en)]).toEqual([
        words,
        ['Lakeside Language School'],
      ])
    }
  })

  test('narrows by kind and audience, and puts the nearest first', async () => {
    const id = await aPartnership(box.database, 'eight')
    const far = federalRecord('Brandon School', { Lang_training: 'yes' })
    far.Coordinates = { Longitude: '-99.95', Latitude: '49.84' }
    await take(id, fileOf([far, school, jobs]))
    await inside(id, async db => {
      const near = { lon: -97.14, lat: 49.89 }
      const classes = await searchServices(db, '', { kinds: ['language-training'], near }, box.now)
      expect(classes.found.map(each => each.organisationName.en)).toEqual([
        'Lakeside Language School',
        'Brandon School',
      ])
      expect(classes.found[1]?.km).toBeGreaterThan(150)
      const women = await searchServices(db, '', { audiences: ['women'] }, box.now)
      expect(women.total).toBe(1)
    })
  })

  test('an exact name comes first', async () => {
    const id = await aPartnership(box.database, 'nine')
    await inside(id, async db => {
      for (const name of ['Food bank friends of the food bank', 'Food Bank', 'A food bank and food'])
        await addService(
          db,
          staff,
          {
            organisationId: await addOrganisation(db, staff, { name: { en: name } }, box.now),
            fields: { name: { en: name }, kinds: ['food'] },
          },
          box.now,
        )
      const { found } = await searchServices(db, 'food bank', {}, box.now)
      expect(found).toHaveLength(3)
      expect(found[0]).toMatchObject({ isExact: true, fields: { name: { en: 'Food Bank' } } })
    })
  })

  test('what a service is stands above what its text only mentions, and only then the nearest comes first', async () => {
    const id = await aPartnership(box.database, 'tiers')
    const place = (longitude: string) => ({ Longitude: longitude, Latitude: '49.89' })
    const [here, near, far] = [place('-97.14'), place('-97.3'), place('-99.95')]
    await take(
      id,
      fileOf([
        {
          ...federalRecord('Elm House', { General: 'yes' }, { Note: 'Ask about English classes.' }),
          Coordinates: here,
        },
        { ...federalRecord('Near School', { Lang_training: 'yes' }), Coordinates: near },
        { ...federalRecord('Far School', { Lang_training: 'yes' }), Coordinates: far },
        { ...federalRecord('English Class Centre', { Lang_training: 'yes' }), Coordinates: far },
      ]),
    )
    const nearby = { lon: -97.14, lat: 49.89 }
    const names = async (words: string, filters: Parameters<typeof searchServices>[2]) => {
      const { found, total } = await inside(id, db => searchServices(db, words, filters, box.now))
      expect(total).toBe(4)
      return found.map(each => each.organisationName.en)
    }
    const expected = ['English Class Centre', 'Near School', 'Far School', 'Elm House']
    expect(await names('english class', { near: nearby })).toEqual(expected)
    expect((await names('english class', {})).at(-1)).toBe('Elm House')
    expect((await names('دروس الإنجليزية', { near: nearby })).at(-1)).toBe('Elm House')
    expect(await names('english class', { near: nearby, withinKm: 500, skip: 1, take: 2 })).toEqual(
      expected.slice(1, 3),
    )
  })

  test('one partnership never finds another’s, also through the function that passes the wall', async () => {
    const one = await aPartnership(box.database, 'ten')
    const other = await aPartnership(box.database, 'eleven')
    await take(one, fileOf([school]))
    expect(await inside(other, db => searchServices(db, 'language', {}, box.now))).toMatchObject({ total: 0 })
    const { rows } = await inside(other, db =>
      db.execute(sql`select * from service_words_like(array['lakeside'])`),
    )
    expect(rows).toEqual([])
    const { rows: nothing } = await box.database.onSite('read', db =>
      db.execute(
        sql`select * from search_services(null, null, null, null, null, null, null, null, null, null, null, 0, 10)`,
      ),
    )
    expect(nothing).toEqual([])
  })
})
