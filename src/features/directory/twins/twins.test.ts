import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { addOrganisation, addPerson, findOrganisation, keptInPlaceOf } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { found } from '#test/as.ts'
import { everything } from '#test/everything.ts'
import { sandbox } from '#test/sandbox.ts'
import { addService } from '../commands/add-service.ts'
import { changeService } from '../commands/change-service.ts'
import { services } from '../tables.ts'
import { decideTwins } from './commands/decide.ts'
import { findTwins } from './commands/find.ts'
import { mergeTwins, undoSameness } from './commands/merge.ts'
import { perhapsPairs, sameGroups } from './queries/cases.ts'
import { twinRuns } from './tables.ts'
import type { TwinKind } from './twin.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada' } as const

const place = { street: '12 Water Street', city: 'Lakeside', province: 'ON' as const }
const addMill = (db: TenantDb, en = 'Old Mill Centre') =>
  addOrganisation(db, ada, { name: { en }, phone: '705 555 0101' }, box.now)
async function add(db: TenantDb, organisationId: string, en: string, more: object = {}, at = place) {
  const fields = { name: { en }, kinds: ['housing' as const], ...more }
  return (await addService(db, ada, { organisationId, fields, place: at }, box.now)) ?? ''
}
async function twice(db: TenantDb) {
  const mill = await addMill(db)
  const a = await add(db, mill, 'Help to find a home')
  const b = await add(db, mill, 'Help finding a home', { email: 'home@mill.example' })
  return { mill, a, b }
}
async function lookFor(db: TenantDb, kind: TwinKind) {
  const id = newId()
  await db.insert(twinRuns).values({
    ...{ partnershipId: db.partnershipId, id, state: 'working', done: 0, total: 3 },
    ...{ byName: 'Ada', askedAt: box.now, changedAt: box.now },
  })
  return findTwins(db, kind, id, box.now)
}

it('makes two listings one and puts everything back exactly', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const { a, b } = await twice(db)
    const before = await everything(db)
    const merged = await mergeTwins(db, ada, { kind: 'services', keptId: a, goneIds: [b] }, box.now)
    expect(merged).toMatchObject({ ok: true })
    expect(await keptInPlaceOf(db, 'services', b)).toBe(a)
    const [row] = await db.select().from(services).where(eq(services.id, a))
    expect(row?.listing.email).toBe('home@mill.example')
    expect(row?.origins).toMatchObject({ email: { by: 'staff', name: 'Ada' } })
    if (!merged.ok) return
    expect(await undoSameness(db, ada, merged.id, box.now)).toMatchObject({ ok: true })
    expect(await everything(db)).toEqual(before)
  })
})

it('makes organisations one in every room, and puts them back exactly', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const mill = await addMill(db)
    const other = await addMill(db, 'Old Mill Center Inc.')
    await add(db, other, 'Settlement help')
    await addPerson(db, ada, { name: 'Noor', organisationId: other }, box.now)
    const before = await everything(db)
    const merged = await mergeTwins(
      db,
      ada,
      { kind: 'organisations', keptId: mill, goneIds: [other] },
      box.now,
    )
    if (!merged.ok) throw new Error(merged.why)
    const after = await everything(db)
    expect(await findOrganisation(db, other)).toBeUndefined()
    for (const [table, rows] of Object.entries(after))
      if (table !== 'listing_aliases')
        expect(
          rows.filter(row => row.includes(other)),
          table,
        ).toEqual([])
    expect(await undoSameness(db, ada, merged.id, box.now)).toMatchObject({ ok: true })
    expect(await everything(db)).toEqual(before)
  })
})

it('refuses two that are both members, and does nothing', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const mill = await addMill(db)
    const other = await addMill(db, 'Old Mill Center Inc.')
    const { rows } = await db.execute<{ version: number }>(sql`select version from statements limit 1`)
    for (const id of [mill, other])
      await db.execute(sql`
        insert into members (partnership_id, id, kind, organisation_id, since, statement_version, endorsed_at, endorsed_by)
        values (${db.partnershipId}, ${newId()}, 'organisation', ${id}, '2026-01-01', ${rows[0]?.version}, now(), 'Noor')`)
    const before = await everything(db)
    expect(
      await mergeTwins(db, ada, { kind: 'organisations', keptId: mill, goneIds: [other] }, box.now),
    ).toEqual({ ok: false, why: 'collides', collisions: [{ ofTable: 'members', rows: 1 }] })
    expect(await everything(db)).toEqual(before)
  })
})

it('undoes as long as what it wrote stands, and otherwise names what changed', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const { a, b } = await twice(db)
    const merged = await mergeTwins(db, ada, { kind: 'services', keptId: a, goneIds: [b] }, box.now)
    if (!merged.ok) throw new Error(merged.why)
    const [row] = await db.select().from(services).where(eq(services.id, a))
    if (!row) throw new Error('gone')
    const later = new Date(box.now.getTime() + 60_000)
    const change = (email: string, about: string) =>
      changeService(
        db,
        ada,
        a,
        { fields: { ...row.listing, email, about: { en: about } }, by: 'staff' },
        later,
      )
    await change('other@mill.example', 'Ask for Noor.')
    expect(await undoSameness(db, ada, merged.id, box.now)).toEqual({
      ok: false,
      why: 'changed-since',
      fields: ['email'],
    })
    await change('home@mill.example', 'Ask for Noor.')
    expect(await undoSameness(db, ada, merged.id, later)).toMatchObject({ ok: true })
  })
})

it('keeps what changed elsewhere since when it undoes', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const { a, b } = await twice(db)
    const merged = await mergeTwins(db, ada, { kind: 'services', keptId: a, goneIds: [b] }, box.now)
    if (!merged.ok) throw new Error(merged.why)
    const [row] = await db.select().from(services).where(eq(services.id, a))
    if (!row) throw new Error('gone')
    const fields = { ...row.listing, about: { en: 'Ask for Noor.' } }
    await changeService(db, ada, a, { fields, by: 'staff' }, box.now)
    expect(await undoSameness(db, ada, merged.id, box.now)).toMatchObject({ ok: true })
    const [kept] = await db.select().from(services).where(eq(services.id, a))
    expect(kept?.listing.about).toEqual({ en: 'Ask for Noor.' })
    expect(kept?.listing.email).toBeUndefined()
    expect(await undoSameness(db, ada, merged.id, box.now)).toMatchObject({ why: 'undone-already' })
  })
})

it('asks that a later merger be undone first', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const { mill, a, b } = await twice(db)
    const c = await add(db, mill, 'Finding a home')
    const first = await mergeTwins(db, ada, { kind: 'services', keptId: a, goneIds: [b] }, box.now)
    const second = await mergeTwins(db, ada, { kind: 'services', keptId: c, goneIds: [a] }, box.now)
    if (!first.ok || !second.ok) throw new Error('not merged')
    expect(await keptInPlaceOf(db, 'services', b)).toBe(c)
    expect(await undoSameness(db, ada, first.id, box.now)).toEqual({ ok: false, why: 'merged-since' })
    expect(await undoSameness(db, ada, second.id, box.now)).toMatchObject({ ok: true })
    expect(await keptInPlaceOf(db, 'services', b)).toBe(a)
    expect(await undoSameness(db, ada, first.id, box.now)).toMatchObject({ ok: true })
  })
})

it('finds what is written twice, and does not ask again what was told apart until it changes', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const { a, b } = await twice(db)
    for (let n = 0; n < 12; n++) {
      const one = await addMill(db, `Society number ${n} of friends`)
      await add(db, one, `Class ${n}`, {}, { ...place, street: `${100 + n} Long Road` })
    }
    const pairOf = async () =>
      [
        ...(await sameGroups(db, 'services')).map(group => ({ id: group.pairId, ids: group.ids })),
        ...(await perhapsPairs(db, 'services', { from: 0, take: 50 })).map(pair => ({
          id: pair.id,
          ids: [pair.a, pair.b],
        })),
      ].find(({ ids }) => ids.includes(a) && ids.includes(b))
    await lookFor(db, 'services')
    const pair = await pairOf()
    expect(pair).toBeDefined()
    await decideTwins(
      db,
      ada,
      pair?.id ?? '',
      { ids: [a, b], decision: 'different', because: 'Two teams' },
      box.now,
    )
    expect(await pairOf()).toBeUndefined()
    await lookFor(db, 'services')
    expect(await pairOf()).toBeUndefined()
    const [row] = await db.select().from(services).where(eq(services.id, b))
    if (!row) throw new Error('gone')
    await changeService(
      db,
      ada,
      b,
      { fields: { ...row.listing, name: { en: 'Help to find a home' } }, by: 'staff' },
      box.now,
    )
    await lookFor(db, 'services')
    expect(await pairOf()).toBeDefined()
  })
})

it('reads ten thousand copies of one record as one group, comparing none of them', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const first = await add(db, await addMill(db), 'Help to find a home')
    await db.execute(sql`
      insert into services select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
      from services s, generate_series(1, 9999) where s.id = ${first}::uuid`)
    await db.execute(sql`
      insert into services_at_locations (partnership_id, id, service_id, location_id)
      select t.partnership_id, gen_random_uuid(), s.id, t.location_id from services s, services_at_locations t
      where t.service_id = ${first}::uuid and s.id <> ${first}::uuid`)
    const spent = process.cpuUsage()
    const held = process.memoryUsage().rss
    const report = await lookFor(db, 'services')
    const { user, system } = process.cpuUsage(spent)
    expect(report).toMatchObject({ things: 10_000, copies: 9_999, compared: 0 })
    const groups = await sameGroups(db, 'services')
    expect(groups.map(({ ids, isCopies }) => [ids.length, isCopies])).toEqual([[10_000, true]])
    // Roomy bounds: comparing all with all would take minutes and gigabytes.
    expect((user + system) / 1e6).toBeLessThan(10)
    expect((process.memoryUsage().rss - held) / 1e6).toBeLessThan(500)
  })
})

it('takes many exact copies for one group, merges them at once, and parts them again', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const mill = await addMill(db)
    const first = await add(db, mill, 'Help to find a home')
    await db.execute(sql`
      insert into services select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
      from services s, generate_series(1, 999) where s.id = ${first}::uuid`)
    await db.execute(sql`
      insert into services_at_locations (partnership_id, id, service_id, location_id)
      select t.partnership_id, gen_random_uuid(), s.id, t.location_id from services s, services_at_locations t
      where t.service_id = ${first}::uuid and s.id <> ${first}::uuid and s.organisation_id = ${mill}::uuid`)
    const report = await lookFor(db, 'services')
    expect(report).toMatchObject({ things: 1000, copies: 999, compared: 0 })
    const [group] = await sameGroups(db, 'services')
    expect(group).toMatchObject({ isCopies: true })
    expect(group?.ids.length).toBe(1000)
    const before = await everything(db)
    const goneIds = group?.ids.filter(id => id !== first) ?? []
    const merged = await mergeTwins(db, ada, { kind: 'services', keptId: first, goneIds }, box.now)
    if (!merged.ok) throw new Error(merged.why)
    const { rows } = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from services_at_locations where service_id = ${first}::uuid`,
    )
    expect(rows[0]?.n).toBe(1)
    expect(await undoSameness(db, ada, merged.id, box.now)).toMatchObject({ ok: true })
    const after = await everything(db)
    // Copies made by hand were never made findable; parted, they are.
    expect({
      ...after,
      service_texts: [],
      service_keys: [],
      service_vocabulary: [],
      service_tallies: [],
    }).toEqual({
      ...before,
      service_texts: [],
      service_keys: [],
      service_vocabulary: [],
      service_tallies: [],
    })
  })
})
