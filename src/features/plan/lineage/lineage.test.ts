import { beforeEach, expect, it } from 'vitest'
import { amira, aPlan, day, type Told } from '#test/a-plan.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addAction, addGoal, addPlan, adoptPlan, leaveBehind } from '../index.ts'

const box = sandbox()
let here: Founded
let told: Told
let next: string
let heir: string

/** The plan of the story, and one that succeeds it with an action that carries the old one on. */
beforeEach(async () => {
  here = await found(box)
  told = await aPlan(here, box.now)
  await here.inside(async db => {
    next = await addPlan(
      db,
      amira,
      { name: { en: 'Settling better' }, from: 2032, to: 2036, succeeds: told.plan },
      box.now,
    )
    const goalId = await addGoal(db, amira, next, { title: { en: 'Heard' } }, box.now)
    const added = await addAction(
      db,
      amira,
      { goalId, title: { en: 'Interpreters everywhere' }, followsId: told.action },
      box.now,
    )
    if (!added.ok) throw new Error(added.why)
    heir = added.id
  })
})

const read = async (path: string) => textOf(await (await box.request(`/lakeside/plan/${path}`)).text())
const adopt = () => here.inside(db => adoptPlan(db, amira, next, day('2031-12-01'), box.now))

it('says on both actions what carries on what, once everybody may read the new plan', async () => {
  expect(await read(`actions/${told.action}`)).not.toContain('Interpreters everywhere')
  await adopt()
  expect(await read(`actions/${told.action}`)).toContain(
    'It is carried on in Settling better: Interpreters everywhere',
  )
  expect(await read(`actions/${heir}`)).toContain('It carries on, from Settling well: Interpreters at the')
})

it('accounts in public for everything of the last plan: carried on, or left behind with the reason', async () => {
  expect((await box.request(`/lakeside/plan/plans/${next}/lineage`)).status).toBe(404)
  await adopt()
  expect(await read(`plans/${next}/lineage`)).toMatch(
    /Goal Close the gaps Nothing is said yet\..*Action Interpreters at the walk-in clinic Interpreters everywhere/,
  )
  const ada = await here.coordinator()
  const path = `/lakeside/plan/plans/${next}/lineage`
  expect((await ada.post(path, { goal: told.goal, why: 'They are closed.' })).status).toBe(303)
  expect(await read(`plans/${next}/lineage`)).toContain('Left behind: They are closed.')
})

it('leaves behind only what was in the plan before, and only for a reason', async () => {
  const because = { en: 'Its time is over.' }
  const leave = (plan: string, goalId: string, why = because) =>
    here.inside(db => leaveBehind(db, amira, plan, { goalId }, why, box.now))
  expect(await leave(told.plan, told.goal)).toBe(false)
  expect(await leave(next, told.goal, { en: ' ' })).toBe(false)
  expect(await leave(next, told.goal)).toBe(true)
})
