import { beforeAll, expect, it } from 'vitest'
import { atOnce } from '#test/at-once.ts'
import { addAction, addGoal, addPlan, changeAction, reportOnAction } from './index.ts'
import { findAction, updatesOf } from './queries/actions.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const many = 8
const { within, all } = atOnce(many, now)
let action: string

beforeAll(async () => {
  action = await within(async db => {
    const plan = await addPlan(db, actor, { name: { en: 'Plan' }, from: 2026, to: 2031 }, now)
    const goal = await addGoal(db, actor, plan, { title: { en: 'Goal' } }, now)
    const added = await addAction(db, actor, { goalId: goal, title: { en: 'Action' } }, now)
    if (!added.ok) throw new Error(added.why)
    return added.id
  })
})

it('keeps every one of many reports made at once, each starting where the one before it ended', async () => {
  const states = ['on-track', 'at-risk', 'stuck', 'done'] as const
  const outcomes = await all(n =>
    within(db =>
      reportOnAction(db, actor, action, { said: states[n % 4] ?? 'done' }, { voice: 'lead' }, now),
    ),
  )
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  const { history, left } = await within(async db => ({
    history: await updatesOf(db, action),
    left: await findAction(db, action),
  }))
  expect(history).toHaveLength(many)
  // Each state that was left was found by exactly one other report, but for the first and the last.
  const counted = (rows: readonly string[]) => [...rows].sort()
  expect(counted([...history.map(({ before }) => before), left?.state ?? ''])).toEqual(
    counted(['planned', ...history.map(({ after }) => after)]),
  )
})

it('lets one of many people saving the same form through, and tells the others', async () => {
  const outcomes = await all(n =>
    within(db => changeAction(db, actor, action, { title: { en: `Title ${n}` }, version: 1 }, now)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const refused = outcomes.filter(outcome => !outcome.ok)
  expect(refused.every(outcome => outcome.why === 'changed-meanwhile')).toBe(true)
})
