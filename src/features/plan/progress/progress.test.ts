import { expect, test } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addAction } from '../commands/actions.ts'
import { addGoal } from '../commands/goals.ts'
import { addPlan, adoptPlan } from '../commands/plans.ts'
import { reportOnAction } from '../commands/reports.ts'
import { planDataSchema } from './data.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada Osei' } as const
const day = (written: string) => written as PlainDate

/** An adopted plan with one action that is stuck, one dropped, and one nobody has said anything about. */
const adopted = (lakeside: Founded) =>
  lakeside.inside(async db => {
    const now = box.now
    const planId = await addPlan(db, ada, { name: { en: 'Our plan' }, from: 2026, to: 2031 }, now)
    const goal = await addGoal(db, ada, planId, { title: { en: 'Living here', fr: 'Vivre ici' } }, now)
    const add = async (en: string) => {
      const added = await addAction(
        db,
        ada,
        { goalId: goal, title: { en }, from: day('2026-04-01'), to: day('2027-03-31') },
        now,
      )
      if (!added.ok) throw new Error(added.why)
      return added.id
    }
    const [stuck, dropped] = [await add('List rooms to rent'), await add('Print the map')]
    await add('Hold a <fair>')
    await adoptPlan(db, ada, planId, day('2026-10-01'), now)
    const tell = (id: string, said: 'stuck' | 'dropped', en: string) =>
      reportOnAction(db, ada, id, { said, sentence: { en } }, { voice: 'staff' }, now)
    await tell(stuck, 'stuck', 'No landlord answers us.')
    await tell(dropped, 'dropped', 'The town prints its own.')
    return { planId }
  })

test('anybody reads each goal, what is stuck and what was dropped in people’s own sentences, and how fresh it is', async () => {
  const lakeside = await found(box)
  await adopted(lakeside)
  const page = textOf(await (await box.request('/lakeside/plan/progress')).text())
  expect(page).toContain('No landlord answers us.')
  expect(page).toContain('The town prints its own.')
  expect(page).toContain('nobody has said')
  expect(page).toContain('heard today')
  expect(page).toContain(
    'Of 2 actions under way, 1 was heard of in the last 30 days; of 1 nobody has said anything yet.',
  )
  for (const tongue of ['fr', 'ar'])
    expect((await box.request(`/lakeside/plan/progress?lang=${tongue}`)).status).toBe(200)
})

test('the open data is what its published schema says', async () => {
  const lakeside = await found(box)
  await adopted(lakeside)
  const data = planDataSchema.parse(await (await box.request('/lakeside/plan/plan.json')).json())
  expect(data.goals[0]?.actions.map(({ state, heardOn }) => [state, heardOn !== null])).toEqual([
    ['stuck', true],
    ['dropped', true],
    ['planned', false],
  ])
  const schema = await (await box.request('/lakeside/plan/plan.schema.json')).json()
  expect(schema).toMatchObject({ type: 'object' })
})

test('only the framed page may be framed, and it runs nothing', async () => {
  const lakeside = await found(box)
  await adopted(lakeside)
  const policy = async (path: string) =>
    (await box.request(`/lakeside/plan/${path}`)).headers.get('Content-Security-Policy') ?? ''
  expect(await policy('embed')).toContain('frame-ancestors *')
  expect(await policy('embed')).not.toContain('script-src')
  expect(await policy('progress')).toContain("frame-ancestors 'none'")
})

test('the plan prints, goes out as a Word document, and stands on a timeline', async () => {
  const lakeside = await found(box)
  const { planId } = await adopted(lakeside)
  const at = (what: string) => box.request(`/lakeside/plan/plans/${planId}/${what}`)
  const print = await (await at('print')).text()
  expect(textOf(print)).toContain('adopted on October 1, 2026')
  expect(print.match(/<h1/g)).toHaveLength(1)
  expect(textOf(await (await at('timeline')).text())).toContain('The plan on a timeline')
  const word = await at('plan.docx')
  expect(word.headers.get('content-disposition')).toBe('attachment; filename="our-plan.docx"')
  expect(
    Buffer.from(await word.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('a draft is nobody else’s: no file, print or picture of it for a visitor', async () => {
  const lakeside = await found(box)
  const planId = await lakeside.inside(db =>
    addPlan(db, ada, { name: { en: 'Draft' }, from: 2026, to: 2031 }, box.now),
  )
  for (const what of ['plan.xlsx', 'plan.csv', 'plan.docx', 'print', 'timeline'])
    expect((await box.request(`/lakeside/plan/plans/${planId}/${what}`)).status).toBe(404)
})
