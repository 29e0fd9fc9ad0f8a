import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { atOnce } from '#test/at-once.ts'
import { changeService } from '../commands/change-service.ts'
import { importFile } from '../index.ts'
import { services } from '../tables.ts'
import { type ReadService, settleDifferences } from './commands/settle.ts'
import { listingDifferences } from './tables.ts'

const staff = { kind: 'system', name: 'Amira' } as const
const now = new Date('2026-11-03T15:00:00Z')
const stand = atOnce(2, now)
const { within, together } = stand

/** One takes the list's name for a service, while another types what it is about. Gives what then stands there. */
async function bothAtOnce(id: string, read?: ReadService) {
  const listed = (name: string) =>
    Buffer.from(
      JSON.stringify([
        { id, name, description: 'Hot', status: 'active', organization: { id: '1', name: 'Kitchen' } },
      ]),
    )
  const partnershipId = await within(async db => db.partnershipId)
  const take = (name: string) =>
    importFile(
      ...([stand.database, partnershipId, staff, listed(name)] as const),
      { name: `${id}.json`, told: { listName: id } },
      now,
    )
  const one = () =>
    within(async db => {
      const [row] = await db
        .select()
        .from(services)
        .where(eq(services.externalId, `hsds:${id}`))
      if (!row) throw new Error('no service')
      return row
    })
  const type = async (fields: object) => {
    const row = await one()
    await within(db =>
      changeService(db, staff, row.id, { fields: { ...row.listing, ...fields }, by: 'staff' }, now),
    )
  }
  await take('Soup')
  await type({ name: { en: 'Ours' } })
  await take('Theirs')
  const row = await one()
  const [open] = await within(db =>
    db.select().from(listingDifferences).where(eq(listingDifferences.serviceId, row.id)),
  )
  const fields = { ...row.listing, about: { en: 'Warm' } }
  const answers = await together(n =>
    within(async db => {
      if (n === 0) await settleDifferences(db, staff, [open?.id ?? ''], 'theirs', now, read)
      else await changeService(db, staff, row.id, { fields, by: 'staff' }, now)
    }),
  )
  expect(answers.map(each => each.status)).toEqual(['fulfilled', 'fulfilled'])
  return (await one()).listing.about
}

test('what somebody types while another takes a list’s word is not written over', async () => {
  expect(await bothAtOnce('22222222-2222-4222-8222-222222222222')).toEqual({ en: 'Warm' })
})

test('without holding the service it would be', async () => {
  const unheld: ReadService = async (db, id) =>
    (await db.select().from(services).where(eq(services.id, id)))[0]
  expect(await bothAtOnce('33333333-3333-4333-8333-333333333333', unheld)).toEqual({ en: 'Hot' })
})
