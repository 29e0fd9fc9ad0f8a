import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listCommunities } from '#features/partnership/index.ts'
import { atOnce } from '#test/at-once.ts'
import { query } from '#test/query.ts'
import { decideOnGap } from './commands.ts'
import type { Need } from './need.ts'
import { findings } from './tables.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const many = 6
const stand = atOnce(many, now)

const standing = (need: Need) =>
  stand
    .within(db => db.select().from(findings).where(eq(findings.need, need)))
    .then(rows => rows.filter(row => row.standing).length)

async function decideAtOnce(need: Need, after?: string) {
  const [community] = await stand.within(listCommunities)
  return stand.all(n =>
    stand.within(db => {
      const decision = {
        need,
        communityId: community?.id ?? '',
        judgement: 'explained' as const,
        note: { en: `Reason ${n}` },
        ...(after === undefined ? {} : { after }),
      }
      return decideOnGap(db, actor, decision, now)
    }),
  )
}

test('of many who decide on one cell at once, one decision stands and the others are told', async () => {
  const outcomes = await decideAtOnce('work', '')
  expect(outcomes).toHaveLength(many)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await standing('work')).toBe(1)
})

test('of many who think again at once, one decision stands', async () => {
  const [first] = (await decideAtOnce('food', '')).flatMap(each => (each.ok ? [each.finding] : []))
  const again = await decideAtOnce('food', first ?? '')
  expect(again.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await standing('food')).toBe(1)
})

test('without the index that keeps one standing, several stand', async () => {
  await query(stand.urls.ownerUrl, 'drop index gap_findings_standing')
  await decideAtOnce('legal')
  expect(await standing('legal')).toBeGreaterThan(1)
})
