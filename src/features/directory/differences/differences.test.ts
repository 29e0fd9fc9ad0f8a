import { describe, expect, test } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { changeService } from '../commands/change-service.ts'
import { settleHeld } from '../commands/import/decide.ts'
import { importFile } from '../index.ts'
import { services } from '../tables.ts'
import { settleDifferences } from './commands/settle.ts'
import { differencesOf, listsDiffering, openOf } from './queries.ts'
import { listingDifferences } from './tables.ts'

const staff = { kind: 'system', name: 'Amira' } as const
const box = sandbox([])
let here = ''
const inside = <Result>(work: (db: TenantDb) => Promise<Result>) =>
  box.database.inPartnership(here, 'write', work)
const take = (records: readonly unknown[], told = {}, name = 'list.json') =>
  importFile(box.database, here, staff, fileOf(records), { name, told }, box.now)
const later = (days: number) => {
  box.now = new Date(box.now.getTime() + days * 86_400_000)
}
const hsds = (id: string, name: string, more: Record<string, unknown> = {}) => ({
  id,
  name,
  status: 'active',
  organization: { id: '11111111-1111-4111-8111-111111111111', name: 'Lakeside Kitchen', description: 'x' },
  ...more,
})
const one = '22222222-2222-4222-8222-222222222222'
const typed = (fields: object) =>
  inside(async db => {
    const [row] = await db.select().from(services)
    if (!row) throw new Error('nothing')
    await changeService(db, staff, row.id, { fields: { ...row.listing, ...fields }, by: 'staff' }, box.now)
  })
const only = () =>
  inside(async db => {
    const [row] = await db.select().from(services)
    if (!row) throw new Error('nothing')
    return row
  })
const open = () => inside(async db => (await listsDiffering(db)).flatMap(({ count }) => count))
const settle = (as: Parameters<typeof settleDifferences>[3]) =>
  inside(async db => {
    const [list] = await listsDiffering(db)
    return settleDifferences(
      db,
      staff,
      (await openOf(db, list?.list.id ?? '')).map(({ id }) => id),
      as,
      box.now,
    )
  })

describe('what was typed here, and a list that says something else', () => {
  test('both sides are kept; taking theirs lets the field follow the list again', async () => {
    here = await aPartnership(box.database, 'both')
    await take([hsds(one, 'Soup')], { listName: 'Feed' })
    await typed({ name: { en: 'Soup on Mondays' } })
    const { report } = await take([hsds(one, 'Soup and bread')], { listName: 'Feed' })
    expect(report.differences).toBe(1)
    const [shown] = await inside(async db => {
      const [list] = await listsDiffering(db)
      return differencesOf(db, list?.list.id ?? '', 10)
    })
    expect(shown?.differences[0]).toMatchObject({
      ours: { en: 'Soup on Mondays' },
      difference: { field: 'name', theirs: { en: 'Soup and bread' } },
      origins: { name: { name: 'Amira' } },
    })
    expect(await settle('theirs')).toBe(1)
    const after = await only()
    expect([after.listing.name, after.origins]).toEqual([{ en: 'Soup and bread' }, {}])
    await take([hsds(one, 'Soup, bread and tea')], { listName: 'Feed' })
    expect((await only()).listing.name).toEqual({ en: 'Soup, bread and tea' })
    expect(await open()).toEqual([])
  })

  test('keeping ours asks again in a month; until theirs changes, not at all', async () => {
    here = await aPartnership(box.database, 'keep')
    await take([hsds(one, 'Soup')], { listName: 'Feed' })
    await typed({ name: { en: 'Soup on Mondays' } })
    await take([hsds(one, 'Soup 2')], { listName: 'Feed' })
    await settle('ours')
    later(2)
    await take([hsds(one, 'Soup 2')], { listName: 'Feed' })
    expect(await open()).toEqual([])
    later(40)
    await take([hsds(one, 'Soup 2')], { listName: 'Feed' })
    expect(await open()).toEqual([1])
    await settle('ours-until-theirs-changes')
    later(400)
    await take([hsds(one, 'Soup 2')], { listName: 'Feed' })
    expect(await open()).toEqual([])
    await take([hsds(one, 'Soup 3')], { listName: 'Feed' })
    expect(await open()).toEqual([1])
    expect((await only()).listing.name).toEqual({ en: 'Soup on Mondays' })
  })

  test('a list in one language does not speak against what was translated here', async () => {
    here = await aPartnership(box.database, 'tongues')
    await take([hsds(one, 'Soup')], { listName: 'Feed' })
    await typed({ name: { en: 'Soup', fr: 'Soupe' } })
    await take([hsds(one, 'Soup')], { listName: 'Feed' })
    expect(await open()).toEqual([])
    await take([hsds(one, 'Broth')], { listName: 'Feed' })
    expect(await open()).toEqual([1])
  })

  test('when the list comes to say the same, there is nothing to choose', async () => {
    here = await aPartnership(box.database, 'agree')
    await take([hsds(one, 'Soup')], { listName: 'Feed' })
    await typed({ name: { en: 'Soup on Mondays' } })
    await take([hsds(one, 'Soup 2')], { listName: 'Feed' })
    await take([hsds(one, 'Soup on Mondays')], { listName: 'Feed' })
    expect(await inside(db => db.select().from(listingDifferences))).toEqual([])
  })

  test('whoever settles one settles that one alone', async () => {
    here = await aPartnership(box.database, 'alone')
    await take([hsds(one, 'Soup', { description: 'Hot' })], { listName: 'Feed' })
    await typed({ name: { en: 'Ours' }, about: { en: 'Warm' } })
    await take([hsds(one, 'Theirs', { description: 'Cold' })], { listName: 'Feed' })
    await inside(async db => {
      const all = await db.select().from(listingDifferences)
      const name = all.find(each => each.field === 'name')
      expect(all).toHaveLength(2)
      expect(await settleDifferences(db, staff, [name?.id ?? ''], 'theirs', box.now)).toBe(1)
    })
    expect(await open()).toEqual([1])
    const { name, about } = (await only()).listing
    expect([name, about]).toEqual([{ en: 'Theirs' }, { en: 'Warm' }])
  })

  test('of two who settle at once the second finds nothing open', async () => {
    here = await aPartnership(box.database, 'twice')
    await take([hsds(one, 'Soup')], { listName: 'Feed' })
    await typed({ name: { en: 'Ours' } })
    await take([hsds(one, 'Soup 2')], { listName: 'Feed' })
    const ids = await inside(async db => (await db.select().from(listingDifferences)).map(({ id }) => id))
    const answers = await inside(async db => [
      await settleDifferences(db, staff, ids, 'ours', box.now),
      await settleDifferences(db, staff, ids, 'theirs', box.now),
    ])
    expect(answers).toEqual([1, 0])
    expect((await only()).listing.name).toEqual({ en: 'Ours' })
  })
})

describe('two lists about one service', () => {
  test('what the second says differently is put beside; the first goes on', async () => {
    here = await aPartnership(box.database, 'two')
    await take([hsds(one, 'Soup', { email: 'soup@first.example' })], { listName: 'First' })
    const { report } = await take([hsds(one, 'Soup', { email: 'soup@second.example' })], {
      listName: 'Second',
    })
    expect(report).toMatchObject({ services: { taken: 0, changed: 0, unchanged: 1 }, differences: 1 })
    expect((await only()).listing.email).toBe('soup@first.example')
    expect(await settle('theirs')).toBe(1)
    const after = await only()
    expect([after.listing.email, Object.keys(after.origins)]).toEqual(['soup@second.example', ['email']])
  })

  test('an id that is only a number is another thing in another list', async () => {
    here = await aPartnership(box.database, 'numbers')
    const of = (organisation: string) => [
      {
        id: '1',
        name: 'Help',
        status: 'active',
        organization: { id: '1', name: organisation, description: 'x' },
      },
    ]
    await take(of('Lakeside Kitchen'), { listName: 'First' })
    await take(of('Harbour Clinic'), { listName: 'Second' })
    await take(of('Harbour Clinic'), { listName: 'Second' })
    expect(await inside(db => db.select().from(services))).toHaveLength(2)
    expect(await open()).toEqual([])
  })
})

describe('what a list has no more', () => {
  const ids = Array.from({ length: 6 }, (_, n) => `${n}2222222-2222-4222-8222-222222222222`)
  const many = (count: number) => ids.slice(0, count).map((id, n) => hsds(id, `Soup ${n}`))
  const gone = () =>
    inside(async db => (await db.select().from(services)).filter(each => each.unlistedAt !== null).length)

  test('is marked since when, and no more once it is in the list again', async () => {
    here = await aPartnership(box.database, 'gone')
    await take(many(6), { listName: 'Feed' })
    expect((await take(many(5), { listName: 'Feed' })).report).toMatchObject({ gone: 1 })
    expect(await gone()).toBe(1)
    expect((await take(many(6), { listName: 'Feed' })).report).toMatchObject({ back: 1 })
    expect(await gone()).toBe(0)
  })

  test('more than half: nobody is marked until a person says so', async () => {
    here = await aPartnership(box.database, 'held')
    await take(many(6), { listName: 'Feed' })
    const { report, importId } = await take(many(2), { listName: 'Feed' })
    expect(report.goneHeld).toBe(4)
    expect(await gone()).toBe(0)
    expect(await inside(db => settleHeld(db, staff, importId, true, box.now))).toBe(4)
    expect(await gone()).toBe(4)
    expect(await inside(db => settleHeld(db, staff, importId, true, box.now))).toBeUndefined()
  })

  test('the list of one province says nothing of another', async () => {
    here = await aPartnership(box.database, 'provinces')
    const alberta = federalRecord(
      'Prairie School',
      { General: 'yes' },
      { City: 'Calgary', Province: 'Alberta', Postal: 'T2P 1A1', Longitude: '-114.06', Latitude: '51.05' },
    )
    await take([federalRecord('Lakeside School', { General: 'yes' })])
    await take([alberta])
    expect(await gone()).toBe(0)
  })

  test('new ids for the same names: a person says, and what was typed here goes on', async () => {
    here = await aPartnership(box.database, 'ids')
    await take(many(6), { listName: 'Feed' })
    await typed({ about: { en: 'Typed here' } })
    const before = await inside(db => db.select().from(services))
    const renamed = many(6).map((each, n) => ({ ...each, id: `${n}3333333-3333-4333-8333-333333333333` }))
    const { report } = await take(renamed, { listName: 'Feed' })
    expect(report).toMatchObject({ idsChanged: 6, services: { taken: 0, changed: 0 } })
    expect(await inside(db => db.select().from(services))).toEqual(before)
    const carried = await take(renamed, { listName: 'Feed', ids: 'carried' })
    expect(carried.report).toMatchObject({ carried: 6, services: { taken: 0 } })
    const after = await inside(db => db.select().from(services))
    expect(after.map(each => each.id).sort()).toEqual(before.map(each => each.id).sort())
    expect(after.map(each => each.listing.about?.en).filter(Boolean)).toEqual(['Typed here'])
  })
})
