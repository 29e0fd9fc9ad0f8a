import { asc } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import { mails } from '#platform/mail/tables.ts'
import { addDays, type PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { Visitor } from '#test/sign-in-desk.ts'
import { addAction, addGoal, addPlan, adoptPlan } from '../index.ts'
import { updatesOf } from '../queries/actions.ts'
import { askAbout } from './commands.ts'
import { type AskedBefore, gaveNoAnswer, mostReminders, reminderDue } from './reminder.ts'
import { remindersDue } from './reminders-job.ts'

const day = (written: string) => written as PlainDate

describe('reminders', () => {
  it('are three at most in one silence, a week and three weeks apart, and then stop', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 366 }), fc.integer({ min: 1, max: 3 }), (rhythm, step) => {
        const since = day('2026-01-01')
        const asked: AskedBefore[] = []
        for (let n = 0; n < rhythm + 120; n += step) {
          const today = addDays(since, n)
          const nth = reminderDue(since, rhythm, asked, today)
          if (nth !== undefined) asked.push({ since, nth, on: today })
        }
        expect(asked.map(({ nth }) => nth)).toEqual([1, 2, 3])
        expect(asked[0] && asked[0].on >= addDays(since, rhythm)).toBe(true)
        expect(gaveNoAnswer(since, asked)).toBe(true)
      }),
    )
  })
  it('begin again with a new word, and wait where somebody was asked this week', () => {
    const old = [1, 2, 3].map(nth => ({ since: day('2026-01-01'), nth, on: day('2026-02-22') }))
    expect(reminderDue(day('2026-01-01'), 30, old, day('2026-06-01'))).toBeUndefined()
    expect(reminderDue(day('2026-05-01'), 30, old, day('2026-06-01'))).toBe(1)
    const byHand = [{ since: day('2026-05-01'), nth: 0, on: day('2026-05-30') }]
    expect(reminderDue(day('2026-05-01'), 30, byHand, day('2026-06-01'))).toBeUndefined()
  })
})

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada' }
const many = 12
let here: Founded
let actions: string[]

beforeEach(async () => {
  here = await found(box)
  const long = new Date(box.now.getTime() - 60 * 86_400_000)
  actions = await here.inside(async db => {
    const plan = await addPlan(db, ada, { name: { en: 'Plan' }, from: 2026, to: 2031 }, long)
    const goalId = await addGoal(db, ada, plan, { title: { en: 'Goal' } }, long)
    const leadId = await addOrganisation(db, ada, { name: { en: 'Public Health' } }, long)
    await addPerson(db, ada, { name: 'Nadia', email: 'nadia@health.example', organisationId: leadId }, long)
    const ids: string[] = []
    for (let n = 1; n <= many; n++) {
      const added = await addAction(db, ada, { goalId, title: { en: `Action ${n}` }, leadId }, long)
      if (added.ok) ids.push(added.id)
    }
    await adoptPlan(db, ada, plan, day('2026-05-14'), long)
    return ids
  })
})

const letters = () => here.inside(db => db.select().from(mails).orderBy(asc(mails.queuedAt)))
const remind = () =>
  here.inside(async db => askAbout(db, ada, await remindersDue(db, box.now), origin, box.now))
const linkIn = async () =>
  new URL((await letters()).at(-1)?.text.match(/https?:\S+\/l\/\S+/)?.[0] ?? '').pathname
const phone = () =>
  new Visitor(origin, async request => {
    const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
    const { pathname, search } = new URL(request.url)
    return box.request(pathname + search, {
      method: request.method,
      headers: request.headers,
      ...(body ? { body } : {}),
    })
  })

describe('a lead with twelve quiet actions', () => {
  it('gets one letter, once however often the morning’s work runs, and three at most', async () => {
    const later = box.now
    box.now = new Date(later.getTime() - 29 * 86_400_000)
    expect(await remind()).toEqual({ letters: 1, actions: many })
    expect(await remind()).toEqual({ letters: 0, actions: 0 })
    while (box.now < later) {
      box.now = new Date(box.now.getTime() + 86_400_000)
      await remind()
    }
    expect(await letters()).toHaveLength(mostReminders)
    const browser = await here.coordinator()
    const board = textOf(await (await browser.open('/lakeside/plan/board')).text())
    expect(board).toContain('Asked three times, no answer: call')
    expect(board).toContain('Nadia did not answer after 3 letters')
    const today = textOf(await (await browser.open('/lakeside/today')).text())
    expect(today).toContain('12 actions have had three letters and no answer. ')
    expect(today).not.toContain('has gone quiet')
  })

  it('answers for all of them with one press, which counts as news of each', async () => {
    await remind()
    const link = await linkIn()
    const visitor = phone()
    const page = await (await visitor.open(link)).text()
    expect(textOf(page)).toContain('Nothing has changed on any of these 12')
    const sent = { _once: fieldIn(page, '_once'), all: 'unchanged' }
    expect((await visitor.post(link, sent)).status).toBe(303)
    for (const id of actions)
      expect((await here.inside(db => updatesOf(db, id))).map(({ said }) => said)).toEqual(['unchanged'])
    expect(await here.inside(db => remindersDue(db, box.now))).toEqual([])
    expect(textOf(await (await visitor.open(`${link}/done`)).text())).toContain('You answered for 12 actions')
  })

  it('answers for some in its own words, hands one back, and is told when it chose nothing', async () => {
    await remind()
    const link = await linkIn()
    const [first, second] = actions
    const said = {
      [`said-${first}`]: 'stuck',
      [`sentence-${first}`]: 'No room',
      [`said-${second}`]: 'not-mine',
    }
    expect((await phone().post(link, {})).status).toBe(422)
    expect((await phone().post(link, said)).status).toBe(303)
    const browser = await here.coordinator()
    const board = textOf(await (await browser.open('/lakeside/plan/board')).text())
    expect(board).toMatch(/Nobody carries these.*Action 2.*Stuck: help was asked for.*Action 1/)
  })
})
