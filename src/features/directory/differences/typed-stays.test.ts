import { asc } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { changeService } from '../commands/change-service.ts'
import { importFile } from '../index.ts'
import { services } from '../tables.ts'

const staff = { kind: 'system', name: 'Amira' } as const
const box = sandbox([])
const ids = ['22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'] as const
const organization = { id: '11111111-1111-4111-8111-111111111111', name: 'Lakeside Kitchen' }

type Field = 'name' | 'about'
type Step = { who: 'list' | 'person'; which: 0 | 1; field: Field; word: string }

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('list', 'person'),
  which: fc.constantFrom(0, 1),
  field: fc.constantFrom('name', 'about'),
  word: fc.constantFrom('Soup', 'Bread', 'Rent help', 'Tax clinic'),
})

/** What should stand in a field: what a person typed last, and while nobody did, what the list says now. */
interface Stands {
  list: string
  typed?: string
}

async function through(steps: readonly Step[], here: string) {
  const inside = <Result>(work: (db: TenantDb) => Promise<Result>) =>
    box.database.inPartnership(here, 'write', work)
  const rows = () => inside(db => db.select().from(services).orderBy(asc(services.externalId)))
  const stands = ids.map(
    (_, n): Record<Field, Stands> => ({
      name: { list: `Name ${n}` },
      about: { list: `Words ${n}` },
    }),
  )
  const sync = () => {
    const listed = ids.map((id, n) => ({
      ...{ id, status: 'active', organization },
      ...{ name: stands[n]?.name.list, description: stands[n]?.about.list },
    }))
    const file = Buffer.from(JSON.stringify(listed))
    return importFile(
      box.database,
      here,
      staff,
      file,
      { name: 'feed.json', told: { listName: 'Feed' } },
      box.now,
    )
  }
  await sync()
  for (const { who, which, field, word } of steps) {
    box.now = new Date(box.now.getTime() + 3_600_000)
    const stood = stands[which]?.[field]
    if (!stood) throw new Error('no such service')
    if (who === 'list') {
      stood.list = word
      await sync()
    } else {
      const row = (await rows())[which]
      if (!row) throw new Error('no such service')
      // Typing what stands there already is no change, and the field goes on following the list.
      if (row.listing[field]?.en !== word) stood.typed = word
      const fields = { ...row.listing, [field]: { en: word } }
      await inside(db => changeService(db, staff, row.id, { fields, by: 'staff' }, box.now))
    }
    const now = (await rows()).map(each => [each.listing.name?.en, each.listing.about?.en])
    const should = stands.map(({ name, about }) => [name.typed ?? name.list, about.typed ?? about.list])
    expect(now).toEqual(should)
  }
}

test('whatever is typed here and however often the list comes again, nothing typed is lost and the rest follows', async () => {
  let partnerships = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async steps =>
      through(steps, await aPartnership(box.database, `typed-${partnerships++}`)),
    ),
    { seed: 4, numRuns: 6 },
  )
})
