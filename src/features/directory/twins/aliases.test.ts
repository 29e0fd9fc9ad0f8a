import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { importFile } from '../commands/import/import-file.ts'
import { locations, services } from '../tables.ts'
import { mergeTwins, undoSameness } from './commands/merge.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const box = sandbox([])
const inside = <Result>(id: string, work: (db: TenantDb) => Promise<Result>) =>
  box.database.inPartnership(id, 'write', work)

/** A feed of one service at one place, under these ids. */
const feed = (id: string, placeId: string, about: string) =>
  new TextEncoder().encode(
    JSON.stringify([
      {
        id: 'mill',
        name: 'Old Mill Centre',
        description: 'Help for everyone.',
        locations: [
          {
            id: placeId,
            location_type: 'physical',
            name: 'The mill',
            addresses: [
              {
                id: `at-${placeId}`,
                address_1: '12 Water Street',
                city: 'Lakeside',
                state_province: 'ON',
                country: 'CA',
                postal_code: 'K0L 1A0',
                address_type: 'physical',
              },
            ],
          },
        ],
        services: [
          {
            ...{ id, name: 'Help to find a home', description: about, status: 'active' },
            service_at_locations: [
              {
                id: `${id}-${placeId}`,
                location: { id: placeId, location_type: 'physical', name: 'The mill' },
              },
            ],
          },
        ],
      },
    ]),
  )

it('knows a record that came back under a new id, once somebody has said that it is the same', async () => {
  const id = await aPartnership(box.database, 'feeds')
  const take = (service: string, place: string, about: string) =>
    importFile(box.database, id, ada, feed(service, place, about), { name: 'mill.json' }, box.now)
  const all = () => inside(id, db => db.select().from(services))
  await take('s-1', 'p-1', 'Leases, landlords and rights.')
  await take('s-2', 'p-2', 'Leases, landlords and rights.')
  const [old, young] = (await all()).toSorted((a, b) =>
    (a.externalId ?? '') < (b.externalId ?? '') ? -1 : 1,
  )
  if (!old || !young) throw new Error('two were expected')
  const merged = await inside(id, db =>
    mergeTwins(db, ada, { kind: 'services', keptId: old.id, goneIds: [young.id] }, box.now),
  )
  expect(merged).toMatchObject({ ok: true })
  await take('s-2', 'p-2', 'Leases, landlords, rights and repairs.')
  const [only, ...others] = await all()
  expect(others).toEqual([])
  expect(only).toMatchObject({
    id: old.id,
    listing: { about: { en: 'Leases, landlords, rights and repairs.' } },
  })
  await take('s-1', 'p-1', 'Leases and landlords.')
  expect(await all()).toMatchObject([{ id: old.id, listing: { about: { en: 'Leases and landlords.' } } }])
})

it('knows places by their former ids too, and both again once that is undone', async () => {
  const id = await aPartnership(box.database, 'places')
  const take = (service: string, place: string) =>
    importFile(box.database, id, ada, feed(service, place, 'Rights.'), { name: 'mill.json' }, box.now)
  const places = () => inside(id, db => db.select().from(locations))
  await take('s-1', 'p-1')
  await take('s-1', 'p-2')
  const [one, other] = (await places()).toSorted((a, b) =>
    (a.externalId ?? '') < (b.externalId ?? '') ? -1 : 1,
  )
  if (!one || !other) throw new Error('two were expected')
  const merged = await inside(id, db =>
    mergeTwins(db, ada, { kind: 'locations', keptId: one.id, goneIds: [other.id] }, box.now),
  )
  if (!merged.ok) throw new Error(merged.why)
  await take('s-1', 'p-2')
  expect((await places()).map(place => place.id)).toEqual([one.id])
  expect(await inside(id, db => undoSameness(db, ada, merged.id, box.now))).toMatchObject({ ok: true })
  await take('s-1', 'p-2')
  expect((await inside(id, db => db.select().from(locations).where(eq(locations.id, other.id)))).length).toBe(
    1,
  )
})
