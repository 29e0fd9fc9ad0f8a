import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { addOrganisation, keptInPlaceOf } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { found } from '#test/as.ts'
import { everything } from '#test/everything.ts'
import { sandbox } from '#test/sandbox.ts'
import { addService } from '../commands/add-service.ts'
import { mergeTwins, undoSameness } from './merge.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada' } as const

async function twice(db: TenantDb) {
  const mill = await addOrganisation(
    db,
    ada,
    { name: { en: 'Old Mill Centre' }, phone: '705 555 0101' },
    box.now,
  )
  const place = { street: '12 Water Street', city: 'Lakeside', province: 'ON' as const }
  const add = (en: string, more: object = {}) =>
    addService(
      db,
      ada,
      { organisationId: mill, fields: { name: { en }, kinds: ['housing'] as never, ...more }, place },
      box.now,
    )
  const a = (await add('Help to find a home')) ?? ''
  const b = (await add('Help to find a home', { email: 'home@mill.example' })) ?? ''
  return { mill, a, b }
}

it('makes two listings one and puts everything back exactly', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const { a, b } = await twice(db)
    const before = await everything(db)
    const merged = await mergeTwins(db, ada, { kind: 'services', keptId: a, goneIds: [b] }, box.now)
    expect(merged).toMatchObject({ ok: true })
    expect(await keptInPlaceOf(db, 'services', b)).toBe(a)
    const { rows } = await db.execute<{ listing: { email?: string }; origins: object }>(
      sql`select listing, origins from services where id = ${a}::uuid`,
    )
    expect(rows[0]?.listing.email).toBe('home@mill.example')
    expect(rows[0]?.origins).toMatchObject({ email: { by: 'staff', name: 'Ada' } })
    if (!merged.ok) return
    expect(await undoSameness(db, ada, merged.id, box.now)).toMatchObject({ ok: true })
    expect(await everything(db)).toEqual(before)
  })
})
