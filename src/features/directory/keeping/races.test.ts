import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { atOnce, unheld } from '#test/at-once.ts'
import { origin } from '#test/sandbox.ts'
import { addService } from '../commands/add-service.ts'
import { holdRhythm, setRhythm } from './commands/take-answer.ts'
import { askByRhythm } from './jobs.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const later = new Date('2027-11-03T15:00:00Z')

describe('at the same moment', () => {
  const many = 4
  const { within, together } = atOnce(many, now)
  const count = async (query: ReturnType<typeof sql>) => {
    const { rows } = await within(db => db.execute<{ n: number }>(query))
    return rows[0]?.n ?? 0
  }
  const failures = (all: PromiseSettledResult<unknown>[]) =>
    all.filter(({ status }) => status === 'rejected').length
  const inForce = () => count(sql`select count(*)::int as n from listing_rhythms where ended_at is null`)

  /** Everybody sets another rhythm. */
  const setting = (hold?: (db: TenantDb) => Promise<void>) =>
    together(n => within(db => setRhythm(db, ada, [3, 6, 12, 6][n], now, hold)))

  it('many set the rhythm, every one of them is taken, and one is in force', async () => {
    expect(failures(await setting())).toBe(0)
    expect(await inForce()).toBe(1)
  })
  it('without waiting for each other some fail', async () => {
    await within(db => setRhythm(db, ada, undefined, now))
    expect(failures(await setting(unheld))).toBeGreaterThan(0)
  })

  /** One provider, whose letter is due, and every worker at once. */
  const morning = async (name: string, hold: (db: TenantDb) => Promise<void>) => {
    await within(async db => {
      await setRhythm(db, ada, 6, now)
      const email = `${name.toLowerCase()}@house.example`
      const organisationId = await addOrganisation(db, ada, { name: { en: name }, email }, now)
      await addService(db, ada, { organisationId, fields: { name: { en: name } } }, now)
    })
    const before = await count(sql`select count(*)::int as n from mails`)
    await together(() => within(db => askByRhythm(db, { origin }, later, hold)))
    return (await count(sql`select count(*)::int as n from mails`)) - before
  }
  it('several workers do the same morning’s work, and one letter goes', async () => {
    expect(await morning('Harbour', holdRhythm)).toBe(1)
  })
  it('without waiting for each other several go', async () => {
    expect(await morning('Silent', unheld)).toBeGreaterThan(1)
  })
})
