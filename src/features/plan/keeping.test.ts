import { beforeEach, describe, expect, it } from 'vitest'
import { amira, aPlan, day, lettersOf, askedLink as linkFor, phoneOn, type Told } from '#test/a-plan.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addGoal, addPlan, adoptPlan, reportOnAction } from './index.ts'
import { listPlans } from './queries/plans.ts'

const box = sandbox()
let here: Founded
const story = (adopt = true) => aPlan(here, box.now, adopt)
const letters = () => lettersOf(here)
const askedLink = (told: Told) => linkFor(here, told, box.now)
const phone = () => phoneOn(box)

beforeEach(async () => {
  here = await found(box)
})

describe('keeping the plan', () => {
  it('is set up through the pages, in order, and adopted by the council', async () => {
    const ada = await here.coordinator()
    const begun = await ada.post('/lakeside/plan/plans', {
      titleFr: 'Bien s’établir',
      from: '2026',
      to: '2031',
    })
    const goals = (begun.headers.get('location') ?? '').replace('/new', '')
    for (const titleEn of ['First', 'Second', 'Third'])
      expect((await ada.post(goals, { titleEn })).status).toBe(303)
    const path = goals.replace('/goals', '')
    const shown = async () => textOf(await (await ada.open(path)).text())
    const third = (await (await ada.open(path)).text()).match(/\/plan\/goals\/([\w-]+)"[^>]*>Third/)?.[1]
    await ada.post(`/lakeside/plan/goals/${third}/place`, { up: third ?? '' })
    expect(await shown()).toMatch(/Goal 1 First.*Goal 2 Third.*Goal 3 Second/)
    expect((await ada.post(`${path}/adoption`, { on: 'yesterday' })).status).toBe(422)
    expect((await ada.post(`${path}/adoption`, { on: '2026-05-14' })).status).toBe(303)
    expect((await box.request(path)).status).toBe(200)
  })

  it('completes the plan that is succeeded', async () => {
    const told = await story()
    await here.inside(async db => {
      const next = await addPlan(
        db,
        amira,
        { name: { en: 'Next' }, from: 2032, to: 2036, succeeds: told.plan },
        box.now,
      )
      await addGoal(db, amira, next, { title: { en: 'On' } }, box.now)
      await adoptPlan(db, amira, next, day('2031-12-01'), box.now)
      expect((await listPlans(db)).map(({ state, edition }) => [state, edition])).toEqual([
        ['adopted', 1],
        ['completed', 1],
      ])
    })
    expect(textOf(await (await box.request('/lakeside/plan')).text())).toContain(
      'Earlier plans Settling well',
    )
  })

  it('drops an action for a reason only, and shows it', async () => {
    const told = await story()
    const ada = await here.coordinator()
    const path = `/lakeside/plan/actions/${told.action}/updates`
    expect((await ada.post(path, { said: 'dropped' })).status).toBe(422)
    expect((await ada.post(path, { said: 'dropped', sentenceEn: 'The clinic closed.' })).status).toBe(303)
    expect(textOf(await (await box.request('/lakeside/plan')).text())).toContain('The clinic closed.')
  })

  it('asks about all quiet actions at once, each once', async () => {
    const later = box.now
    box.now = new Date(later.getTime() - 31 * 86_400_000)
    const told = await story()
    box.now = later
    const ada = await here.coordinator()
    expect(textOf(await (await ada.open('/lakeside/plan/quiet')).text())).toContain('quiet for 31 days')
    expect((await ada.post('/lakeside/plan/quiet', { action: told.action })).status).toBe(303)
    expect(await letters()).toHaveLength(1)
  })

  it('is closed to visitors', async () => {
    const told = await story()
    for (const path of ['plans/new', 'quiet', 'actions/new', `actions/${told.action}/change`])
      expect((await box.request(`/lakeside/plan/${path}`)).headers.get('location')).toContain('/sign-in')
  })
})

it('tells staff what needs them, each with its one button', async () => {
  const told = await story()
  const needs = async () => {
    const ada = await here.coordinator()
    return textOf(await (await ada.open('/lakeside/today')).text())
  }
  const sentence = { en: 'No room is free.' }
  await here.inside(db =>
    reportOnAction(db, amira, told.action, { said: 'stuck', sentence }, { voice: 'staff' }, box.now),
  )
  expect(await needs()).toMatch(
    /Public Health is stuck with “Interpreters.* No room is free\. See how to help/,
  )
  const link = await askedLink(told)
  await phone().post(`${link}?part=not-mine`)
  expect(await needs()).toMatch(/Public Health handed back “Interpreters.* Find who takes it on/)
})
