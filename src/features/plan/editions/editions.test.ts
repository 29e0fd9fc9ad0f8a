import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#platform/activity.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addAction, addGoal, addPlan, adoptPlan, changeAction, planInForce } from '../index.ts'
import { findAction } from '../queries/actions.ts'
import { adoptAmendment } from './commands/adopting.ts'
import { beginAmendment, propose, takeBackProposal } from './commands/amending.ts'
import { differences, everythingIn, inForceOn } from './compare.ts'
import type { EditionBody, GoalKept } from './edition.ts'
import { editionsOf } from './queries.ts'

const words = fc.record({ en: fc.string({ minLength: 1, maxLength: 20 }) })
const bodies = fc
  .array(fc.tuple(fc.uuid(), words, fc.array(fc.tuple(fc.uuid(), words), { maxLength: 4 })), { maxLength: 5 })
  .map(
    (rows): EditionBody => ({
      name: { en: 'Plan' },
      vision: null,
      fromYear: 2026,
      toYear: 2031,
      pillars: [],
      goals: rows.map(
        ([id, title, actions], n): GoalKept => ({
          id,
          title,
          say: null,
          number: String(n + 1),
          objectives: [],
          actions: actions.map(([id, title]) => ({ id, title, say: null })),
        }),
      ),
    }),
  )

describe('two versions side by side', () => {
  it('differ in nothing from themselves, and account for everything that came and went', () => {
    fc.assert(
      fc.property(bodies, bodies, (a, b) => {
        expect(differences(a, a)).toEqual([])
        const found = differences(a, b)
        const ids = (body: EditionBody) => new Set(everythingIn(body).map(({ id }) => id))
        const added = found.flatMap(each => (each.change === 'added' ? [each.after.id] : []))
        const gone = found.flatMap(each => (each.change === 'withdrawn' ? [each.before.id] : []))
        expect([...ids(b)].filter(id => !ids(a).has(id)).sort()).toEqual([...added].sort())
        expect([...ids(a)].filter(id => !ids(b).has(id)).sort()).toEqual([...gone].sort())
      }),
    )
  })
  it('hold by the day: the last one adopted on it or before', () => {
    const kept = [
      { edition: 1, adoptedOn: '2022-04-06' },
      { edition: 2, adoptedOn: '2024-06-01' },
    ]
    expect(inForceOn(kept, '2022-04-05')).toBeUndefined()
    expect(inForceOn(kept, '2022-04-06')?.edition).toBe(1)
    expect(inForceOn(kept, '2024-06-01')?.edition).toBe(2)
  })
})

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada' }
const day = (written: string) => written as PlainDate
let here: Founded
let planId: string
let goal: string
let action: string

beforeEach(async () => {
  here = await found(box)
  await here.inside(async db => {
    planId = await addPlan(db, ada, { name: { en: 'Plan' }, from: 2026, to: 2031 }, box.now)
    goal = await addGoal(db, ada, planId, { title: { en: 'Close the gaps' } }, box.now)
    const added = await addAction(
      db,
      ada,
      { goalId: goal, title: { en: 'Interpreters at the clinic' } },
      box.now,
    )
    if (!added.ok) throw new Error(added.why)
    action = added.id
    await adoptPlan(db, ada, planId, day('2026-05-14'), box.now)
  })
})

const amend = () =>
  here.inside(async db => {
    await beginAmendment(db, ada, planId, undefined, box.now)
    const added = await propose(
      db,
      ada,
      planId,
      { kind: 'addition', thing: 'action', under: goal, title: { en: 'A ride to the clinic' } },
      box.now,
    )
    await propose(
      db,
      ada,
      planId,
      { kind: 'wording', thing: 'goal', subject: goal, title: { en: 'Close the gaps in every town' } },
      box.now,
    )
    return added
  })

describe('an adopted plan', () => {
  it('keeps its wording, whoever saves, until an amendment is adopted', async () => {
    const reworded = await here.inside(db =>
      changeAction(db, ada, action, { title: { en: 'Something else' }, version: 1 }, box.now),
    )
    expect(reworded).toEqual({ ok: false, why: 'frozen' })
    const days = await here.inside(db => changeAction(db, ada, action, { to: day('2027-01-01') }, box.now))
    expect(days).toEqual({ ok: true })
    const browser = await here.coordinator()
    const form = { titleEn: 'Other words', version: '1' }
    expect((await browser.post(`/lakeside/plan/goals/${goal}/change`, form)).status).toBe(422)
  })

  it('answers numbers no version can have', async () => {
    for (const path of ['versions/2147483648', 'versions/1e99', 'versions/1?since=2147483648'])
      expect((await box.request(`/lakeside/plan/plans/${planId}/${path}`)).status).toBeLessThan(500)
  })

  it('becomes version 2 all at once, and version 1 can still be read', async () => {
    await amend()
    expect((await here.inside(planInForce))?.goals[0]?.title).toEqual({ en: 'Close the gaps' })
    const adopted = await here.inside(db =>
      adoptAmendment(db, ada, planId, { on: day('2026-10-01'), decisionId: null }, box.now),
    )
    expect(adopted).toEqual({ ok: true, edition: 2 })
    expect(await here.inside(planInForce)).toMatchObject({
      edition: 2,
      goals: [{ id: goal, number: '1', title: { en: 'Close the gaps in every town' } }],
    })
    expect(await here.inside(db => editionsOf(db, planId))).toHaveLength(2)
    const first = await box.request(`/lakeside/plan/plans/${planId}/versions/1`)
    expect(textOf(await first.text())).not.toContain('every town')
    const second = textOf(await (await box.request(`/lakeside/plan/plans/${planId}/versions/2`)).text())
    expect(second).toMatch(/Reworded Close the gaps ?in every town/)
    expect(second).toContain('A ride to the clinic')
    const then = await box.request(`/lakeside/plan/plans/${planId}/versions?on=2026-09-30`)
    expect(then.headers.get('location')).toMatch(/versions\/1$/)
  })

  it('refuses to withdraw a goal that still has open actions, and changes nothing', async () => {
    await here.inside(async db => {
      await beginAmendment(db, ada, planId, undefined, box.now)
      const why = { en: 'It is done elsewhere' }
      await propose(db, ada, planId, { kind: 'withdrawal', thing: 'goal', subject: goal, why }, box.now)
      const on = { on: day('2026-10-01'), decisionId: null }
      expect(await adoptAmendment(db, ada, planId, on, box.now)).toEqual({
        ok: false,
        why: 'goal-has-actions',
      })
      await propose(db, ada, planId, { kind: 'withdrawal', thing: 'action', subject: action, why }, box.now)
      expect(await adoptAmendment(db, ada, planId, on, box.now)).toEqual({ ok: true, edition: 2 })
      expect((await findAction(db, action))?.state).toBe('dropped')
      expect((await planInForce(db))?.goals).toEqual([])
    })
  })

  it('takes a proposal back with what was to stand under it, and asks why something is withdrawn', async () => {
    await here.inside(async db => {
      await beginAmendment(db, ada, planId, undefined, box.now)
      const pillar = await propose(
        db,
        ada,
        planId,
        { kind: 'addition', thing: 'goal', title: { en: 'A new goal' } },
        box.now,
      )
      if (!pillar.ok) throw new Error(pillar.why)
      const under = {
        kind: 'addition',
        thing: 'action',
        under: pillar.id,
        title: { en: 'Under it' },
      } as const
      expect((await propose(db, ada, planId, under, box.now)).ok).toBe(true)
      expect(await takeBackProposal(db, ada, planId, pillar.id, box.now)).toBe(true)
      const nothing = await adoptAmendment(
        db,
        ada,
        planId,
        { on: day('2026-10-01'), decisionId: null },
        box.now,
      )
      expect(nothing).toEqual({ ok: false, why: 'nothing-proposed' })
      const bare = { kind: 'withdrawal', thing: 'action', subject: action } as const
      expect(await propose(db, ada, planId, bare, box.now)).toEqual({ ok: false, why: 'reason-missing' })
    })
  })

  it('is amended through the pages by a decision written down there', async () => {
    const browser = await here.coordinator()
    const at = `/lakeside/plan/plans/${planId}/amendment`
    await browser.post(at)
    const asked = `${at}/proposals/new?kind=wording&thing=goal&subject=${goal}`
    expect(textOf(await (await browser.open(asked)).text())).toContain('Close the gaps')
    const sent = { kind: 'wording', thing: 'goal', subject: goal, titleEn: 'Close every gap' }
    expect((await browser.post(`${at}/proposals`, sent)).status).toBe(303)
    expect((await browser.post(`${at}/adoption`, { on: '2026-10-02' })).status).toBe(422)
    expect(textOf(await (await browser.open(at)).text())).toMatch(/Reworded/)
  })
})
