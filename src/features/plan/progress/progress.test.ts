import { expect, test } from 'vitest'
import { listCommunities } from '#features/partnership/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addAction } from '../commands/actions.ts'
import { addGoal } from '../commands/goals.ts'
import { addPlan, adoptPlan } from '../commands/plans.ts'
import { reportOnAction } from '../commands/reports.ts'
import { adoptAmendment } from '../editions/commands/adopting.ts'
import { beginAmendment, propose } from '../editions/commands/amending.ts'
import { addIndicator } from '../indicators/commands/indicators.ts'
import { enterValue } from '../indicators/commands/values.ts'
import { sayOfOutcome } from '../outcomes/commands/confirming.ts'
import { harvestOutcome } from '../outcomes/commands/telling.ts'
import { keepTags } from '../tags/commands.ts'
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
    return { planId, goal, stuck }
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

test('each goal shows what is measured, its three kinds apart, and what people say has changed', async () => {
  const lakeside = await found(box)
  const { goal, stuck } = await adopted(lakeside)
  await lakeside.inside(async db => {
    for (const family of ['conditions', 'contribution', 'working'] as const) {
      const facts = { family, counts: 'people', direction: 'up', rhythm: 'five-yearly' } as const
      const id = await addIndicator(
        db,
        ada,
        {
          ...facts,
          title: { en: `Figure of ${family}` },
          baseline: { value: 60, on: day('2015-01-01') },
          target: { value: 80, on: day('2030-01-01') },
          public: family !== 'working',
          measures: [{ goalId: goal }],
        },
        box.now,
      )
      const value = family === 'contribution' ? 40 : 90
      await enterValue(db, ada, id, { measuredOn: day('2024-01-01'), value, precision: 'count' }, box.now)
    }
    for (const en of ['Mothers ride alone.', 'Landlords call back.']) {
      const told = await harvestOutcome(
        db,
        ada,
        { say: { en }, contributed: [{ actionId: stuck }] },
        'staff',
        box.now,
      )
      if (!told.ok) throw new Error(told.why)
      if (en.startsWith('Mothers'))
        await sayOfOutcome(
          db,
          { kind: 'link', id: 'l', name: 'Grady' },
          told.outcome,
          { verdict: 'confirms' },
          box.now,
        )
    }
  })
  const page = textOf(await (await box.request('/lakeside/plan/progress')).text())
  expect(page).toContain('What is measured: 2 figures')
  expect(page).toContain('Figure of conditions')
  expect(page).not.toContain('Figure of working')
  expect(page.match(/rests on 1 of 1 figure/g)).toHaveLength(4)
  expect(page).not.toContain('of 2 figures')
  expect(page).toContain('2 changes, 1 not confirmed yet')
  expect(page).toMatch(/Landlords call back\.\s*Not confirmed yet/)
  expect(page).toMatch(/Mothers ride alone\.\s*Confirmed/)
})

test('a goal taken out of the plan by an amendment is told with its reason', async () => {
  const lakeside = await found(box)
  const { planId } = await adopted(lakeside)
  await lakeside.inside(async db => {
    const amend = async (facts: Parameters<typeof propose>[3]) => {
      await beginAmendment(db, ada, planId, undefined, box.now)
      const put = await propose(db, ada, planId, facts, box.now)
      const done = await adoptAmendment(db, ada, planId, { on: day('2026-10-02'), decisionId: null }, box.now)
      if (!put.ok || !done.ok) throw new Error('The amendment was refused')
      return put.id
    }
    const subject = await amend({ kind: 'addition', thing: 'goal', title: { en: 'Learning together' } })
    await amend({
      kind: 'withdrawal',
      thing: 'goal',
      subject,
      why: { en: 'The school board does this now.' },
    })
  })
  const page = textOf(await (await box.request('/lakeside/plan/progress')).text())
  expect(page).toMatch(/Learning together\s*The school board does this now\./)
  expect(page).toContain('Taken out of the plan on')
})

test('the news are followed by Atom and by RSS, for everywhere or for one community', async () => {
  const lakeside = await found(box)
  const { stuck } = await adopted(lakeside)
  const community = await lakeside.inside(async db => {
    const [first] = await listCommunities(db)
    await keepTags(db, ada, { actionId: stuck }, [`community:${first?.id}`], box.now)
    return first?.id ?? ''
  })
  for (const [file, kind, entry] of [
    ['feed.xml', 'application/atom+xml', '<entry>'],
    ['rss.xml', 'application/rss+xml', '<item>'],
  ] as const) {
    const all = await box.request(`/lakeside/plan/${file}`)
    expect(all.headers.get('content-type')).toContain(kind)
    expect((await all.text()).split(entry)).toHaveLength(3)
    const here = await (await box.request(`/lakeside/plan/${file}?community=${community}`)).text()
    expect(here.split(entry)).toHaveLength(2)
    expect(here).toContain('No landlord answers us.')
    expect(here).toContain('Lakeside')
  }
  const page = await (await box.request(`/lakeside/plan/progress?community=${community}`)).text()
  expect(page).toContain(`/plan/rss.xml?community=${community}`)
})
