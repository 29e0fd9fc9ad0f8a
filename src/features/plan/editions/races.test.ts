import { expect, it } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { atOnce } from '#test/at-once.ts'
import { query } from '#test/query.ts'
import { addGoal, addPlan, adoptPlan } from '../index.ts'
import { findPlan } from '../queries/plans.ts'
import { adoptAmendment } from './commands/adopting.ts'
import { beginAmendment, propose } from './commands/amending.ts'
import { editionsOf } from './queries.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const on = '2026-11-03' as PlainDate
const { urls, within, together } = atOnce(6, now)

const amendedPlan = () =>
  within(async db => {
    const plan = await addPlan(db, ada, { name: { en: 'Plan' }, from: 2026, to: 2031 }, now)
    await addGoal(db, ada, plan, { title: { en: 'Goal' } }, now)
    await adoptPlan(db, ada, plan, on, now)
    return plan
  })

it('begins one amendment however many begin it at once, and adopts it once', async () => {
  const plan = await amendedPlan()
  await together(() => within(db => beginAmendment(db, ada, plan, undefined, now)))
  await within(db =>
    propose(db, ada, plan, { kind: 'addition', thing: 'goal', title: { en: 'Another' } }, now),
  )
  const adopted = await together(() =>
    within(db => adoptAmendment(db, ada, plan, { on, decisionId: null }, now)),
  )
  expect(adopted.filter(each => each.status === 'fulfilled' && each.value.ok)).toHaveLength(1)
  expect((await within(db => findPlan(db, plan)))?.edition).toBe(2)
  expect((await within(db => editionsOf(db, plan))).map(({ edition }) => edition)).toEqual([2, 1])
})

it('would begin several, were it not for the index that allows one open', async () => {
  await query(urls.ownerUrl, 'drop index plan_amendments_open')
  const plan = await amendedPlan()
  await together(() => within(db => beginAmendment(db, ada, plan, undefined, now)))
  const open = await query<{ n: number }>(
    urls.ownerUrl,
    'select count(*)::int as n from plan_amendments where plan_id = $1 and ended_at is null',
    [plan],
  )
  expect(open[0]?.n).toBeGreaterThan(1)
})
