import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#platform/activity.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addAction, addGoal, addPlan, adoptPlan, reportOnAction } from '../index.ts'
import { beginYear, chooseFor, chosenFor, findYear } from './commands.ts'
import { fiscalYearOf, quarterOf, writeYear } from './fiscal.ts'

const day = (written: string) => written as PlainDate

describe('a fiscal year', () => {
  it('runs from 1 April to 31 March, in four quarters', () => {
    expect(fiscalYearOf(day('2027-03-31'))).toBe(2026)
    expect(fiscalYearOf(day('2027-04-01'))).toBe(2027)
    expect(writeYear(2026)).toBe('2026–27')
    expect(
      ['2026-04-01', '2026-07-01', '2026-12-31', '2027-03-31'].map(each => quarterOf(day(each))),
    ).toEqual([1, 2, 3, 4])
  })
})

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada' }
let here: Founded
let actions: string[]

beforeEach(async () => {
  here = await found(box)
  actions = await here.inside(async db => {
    const plan = await addPlan(db, ada, { name: { en: 'Plan' }, from: 2026, to: 2031 }, box.now)
    const goalId = await addGoal(db, ada, plan, { title: { en: 'Goal' } }, box.now)
    const ids: string[] = []
    for (const en of ['Vans', 'Classes', 'Maps']) {
      const added = await addAction(db, ada, { goalId, title: { en } }, box.now)
      if (added.ok) ids.push(added.id)
    }
    await adoptPlan(db, ada, plan, day('2026-05-14'), box.now)
    return ids
  })
})

it('is cut from the plan, printed by quarter, and rolled over in one press with what was left and why', async () => {
  const browser = await here.coordinator()
  const at = '/lakeside/plan/years/2026'
  expect((await browser.post(at)).status).toBe(303)
  const [vans, classes, maps] = actions as [string, string, string]
  await browser.post(`${at}/choosing`, { action: maps, [`quarter-${maps}`]: '4' })
  await here.inside(db =>
    chooseFor(
      db,
      ada,
      2026,
      [{ actionId: vans, quarter: 2 }, { actionId: classes }, { actionId: maps }],
      box.now,
    ),
  )
  await here.inside(db => reportOnAction(db, ada, classes, { said: 'done' }, { voice: 'staff' }, box.now))
  const page = textOf(await (await browser.open(`${at}?by=quarter`)).text())
  expect(page).toMatch(/The whole year.*Vans.*July to September/)
  const closing = { carry: vans, [`left-${vans}`]: 'Two villages still wait.' }
  expect((await browser.post(`${at}/closing`, closing)).headers.get('location')).toContain('/years/2027')
  await here.inside(async db => {
    const then = await chosenFor(db, (await findYear(db, 2026))?.id ?? '')
    expect(then.find(({ actionId }) => actionId === vans)).toMatchObject({
      ended: 'planned',
      leftOver: { en: 'Two villages still wait.' },
    })
    expect(then.find(({ actionId }) => actionId === classes)?.ended).toBe('done')
    const next = await chosenFor(db, (await findYear(db, 2027))?.id ?? '')
    expect(next.map(({ actionId }) => actionId)).toEqual([vans])
  })
  expect(textOf(await (await browser.open('/lakeside/plan/years/2027')).text())).toContain(
    'carried on from 2026–27',
  )
  await browser.post(`${at}/closing`, closing)
  expect(await here.inside(async db => chosenFor(db, (await findYear(db, 2027))?.id ?? ''))).toHaveLength(1)
})

it('that is over and not closed stands on Today, with the page that rolls it over', async () => {
  const browser = await here.coordinator()
  const today = async () => await (await browser.open('/lakeside/today')).text()
  await here.inside(db => beginYear(db, ada, 2026, box.now))
  expect(await today()).not.toContain('/closing')
  await here.inside(db => beginYear(db, ada, 2025, box.now))
  expect(textOf(await today())).toContain('The fiscal year 2025–26 is over')
  expect(await today()).toContain('/lakeside/plan/years/2025/closing')
})
