import { beforeEach, expect, it } from 'vitest'
import { amira, aPlan, type Told } from '#test/a-plan.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addAction, keepTags } from '../index.ts'
import { tagsOf } from './commands.ts'

const box = sandbox()
let here: Founded
let told: Told

/** The story, adopted, with two actions more: one about work, one about work and youth. */
beforeEach(async () => {
  here = await found(box)
  told = await aPlan(here, box.now)
  await here.inside(async db => {
    const add = async (title: string, tags: string[]) => {
      const added = await addAction(db, amira, { goalId: told.goal, title: { en: title } }, box.now)
      if (!added.ok) throw new Error(added.why)
      await keepTags(db, amira, { actionId: added.id }, tags, box.now)
    }
    await add('First jobs', ['sdg:8'])
    await add('First jobs for the young', ['sdg:8', 'population:youth'])
  })
})

const read = async (query: string) => textOf(await (await box.request(`/lakeside/plan${query}`)).text())

it('narrow the plan down to what has every one of them, and the address keeps them', async () => {
  const work = await read('?tag=sdg:8')
  expect(work).toContain('First jobs for the young')
  expect(work).not.toContain('Interpreters')
  const young = await read('?tag=sdg:8&tag=population:youth')
  expect(young).toContain('First jobs for the young')
  expect(young).toContain('1 action')
  const html = await (await box.request('/lakeside/plan?tag=sdg:8')).text()
  expect(html).toContain('tag=sdg%3A8&amp;tag=population%3Ayouth')
})

it('of a goal count for its actions', async () => {
  await here.inside(db => keepTags(db, amira, { goalId: told.goal }, ['lens:francophone'], box.now))
  expect(await read('?tag=lens:francophone')).toContain('Interpreters at the walk-in clinic')
})

it('nobody knows are left out, in an address and in a form', async () => {
  expect(await read('?tag=sdg:99&tag=nonsense')).toContain('3 actions')
  await here.inside(async db => {
    await keepTags(db, amira, { actionId: told.action }, ['sdg:99', 'sdg:3', 'sdg:3'], box.now)
    expect(await tagsOf(db, told.action)).toMatchObject([{ kind: 'sdg', code: '3' }])
  })
})
