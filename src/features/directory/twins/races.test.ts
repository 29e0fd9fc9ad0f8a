import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { addOrganisation, type Holding, look } from '#features/people/index.ts'
import { atOnce } from '#test/at-once.ts'
import { addService } from '../commands/add-service.ts'
import { mergeTwins } from './commands/merge.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const { within, together } = atOnce(4, now)

/** Four people press at once on pairs that all share one thing; gives how many were let through and what was left. */
async function pressed(name: string, holding?: Holding) {
  const ids = await within(async db => {
    const organisationId = await addOrganisation(db, ada, { name: { en: name } }, now)
    const all: string[] = []
    for (let n = 0; n < 5; n++)
      all.push((await addService(db, ada, { organisationId, fields: { name: { en: name } } }, now)) ?? '')
    return all
  })
  const [shared = '', ...others] = ids
  const all = await together(n =>
    within(db =>
      mergeTwins(db, ada, { kind: 'services', keptId: others[n] ?? '', goneIds: [shared] }, now, holding),
    ),
  )
  const merged = all.filter(each => each.status === 'fulfilled' && each.value.ok).length
  const { rows } = await within(db =>
    db.execute<{ mergers: number }>(
      sql`select count(*)::int as mergers from mergers where ${shared}::uuid = any (gone_ids)`,
    ),
  )
  return {
    merged,
    mergers: rows[0]?.mergers ?? 0,
    failed: all.filter(each => each.status === 'rejected').length,
  }
}

it('lets one of several overlapping mergers through, and refuses the others in words', async () => {
  expect(await pressed('Old Mill')).toEqual({ merged: 1, mergers: 1, failed: 0 })
})

it('without holding them still lets several through or breaks', async () => {
  const { merged, failed } = await pressed('New Mill', look)
  expect(merged + failed).toBeGreaterThan(1)
})
