import { beforeEach, describe, expect, it } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { looseEnds, publish, stationOf, threadAround } from '#features/thread/index.ts'
import { newId } from '#platform/id.ts'
import { amira, aPlan, day, lettersOf, askedLink as linkFor, type Told } from '#test/a-plan.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import {
  addAction,
  addGoal,
  addObjective,
  adoptPlan,
  changeAction,
  completePlan,
  reportOnAction,
} from './index.ts'
import { findAction, updatesOf } from './queries/actions.ts'

const box = sandbox()
let here: Founded
const story = (adopt = true) => aPlan(here, box.now, adopt)
const letters = () => lettersOf(here)
const askedLink = (told: Told) => linkFor(here, told, box.now)
const updates = (told: Told) => here.inside(db => updatesOf(db, told.action))
const action = (told: Told) => here.inside(db => findAction(db, told.action))

beforeEach(async () => {
  here = await found(box)
})

describe('an action', () => {
  it('stands on the thread after the evidence and the decision, which is then no loose end', async () => {
    const told = await story()
    const { stations } = await here.inside(async db => {
      const station = await stationOf(db, 'plan', told.action, 'action')
      return threadAround(db, station?.id ?? '')
    })
    expect(stations.map(({ kind, public: seen }) => [kind, seen])).toEqual([
      ['evidence', true],
      ['decision', true],
      ['action', true],
    ])
    expect((await here.inside(looseEnds)).evidence).toEqual([])
  })

  it('is asked for a reason while its plan runs, not when the plan is completed, done or not', async () => {
    const told = await story()
    await here.inside(db =>
      addAction(db, amira, { goalId: told.goal, title: { en: 'A booth at the fair' } }, box.now),
    )
    const browser = await here.coordinator()
    const page = async () => textOf(await (await browser.open('/lakeside/thread/loose-ends')).text())
    expect(await page()).toContain('A booth at the fair')
    await here.inside(db => completePlan(db, amira, told.plan, day('2026-10-01'), box.now))
    expect(await page()).not.toContain('A booth at the fair')
  })

  it('keeps nothing when what it points to is missing', async () => {
    const told = await story(false)
    const refused = await here.inside(db =>
      addAction(db, amira, { goalId: told.goal, title: { en: 'x' }, because: newId() }, box.now),
    )
    expect(refused).toEqual({ ok: false, why: 'no-evidence' })
    const other = await here.inside(db =>
      addGoal(db, amira, told.plan, { title: { en: 'Another' } }, box.now),
    )
    const objective = await here.inside(db => addObjective(db, amira, other, { title: { en: 'o' } }, box.now))
    expect(
      await here.inside(db =>
        addAction(db, amira, { goalId: told.goal, objectiveId: objective, title: { en: 'x' } }, box.now),
      ),
    ).toEqual({ ok: false, why: 'no-objective' })
  })

  it('is everybody’s to read only once the plan is adopted, and then all of it', async () => {
    const told = await story(false)
    await here.inside(db =>
      reportOnAction(
        db,
        amira,
        told.action,
        { said: 'on-track', sentence: { en: 'Begun' } },
        { voice: 'staff' },
        box.now,
      ),
    )
    for (const path of [`plans/${told.plan}`, `goals/${told.goal}`, `actions/${told.action}`])
      expect((await box.request(`/lakeside/plan/${path}`)).status).toBe(404)
    await here.inside(db => adoptPlan(db, amira, told.plan, day('2026-05-14'), box.now))
    const page = await box.request(`/lakeside/plan/actions/${told.action}`)
    expect(textOf(await page.text())).toContain('Begun')
    const { stations } = await here.inside(async db =>
      threadAround(db, (await stationOf(db, 'plan', told.action, 'action'))?.id ?? ''),
    )
    expect(stations.every(station => station.public)).toBe(true)
  })

  it('is not there for another partnership', async () => {
    const told = await story()
    await found(box, prairie)
    for (const path of [`plans/${told.plan}`, `goals/${told.goal}`, `actions/${told.action}`]) {
      expect((await box.request(`/lakeside/plan/${path}`)).status).toBe(200)
      expect((await box.request(`/prairie/plan/${path}`)).status).toBe(404)
    }
  })

  it('passed to another lead starts clean: the old link opens nothing, and the history says so', async () => {
    const told = await story()
    const link = await askedLink(told)
    await here.inside(async db => {
      const next = await addOrganisation(db, amira, { name: { en: 'Settlement Centre' } }, box.now)
      expect(await changeAction(db, amira, told.action, { leadId: next, version: 1 }, box.now)).toEqual({
        ok: true,
      })
    })
    expect((await box.request(link)).status).toBe(410)
    expect((await updates(told)).map(({ said }) => said)).toEqual(['handed-on'])
  })

  it('changed by two within a minute loses no word: both are shown, what differs word by word', async () => {
    const told = await story()
    const path = `/lakeside/plan/actions/${told.action}/change`
    const ada = await here.coordinator()
    const [hers, his] = [await (await ada.open(path)).text(), await (await ada.open(path)).text()]
    const sent = (html: string, titleEn: string, toDay: string) => ({
      goal: told.goal,
      lead: told.lead,
      contactTongue: 'en',
      version: fieldIn(html, 'version'),
      titleEn,
      toDay,
    })
    await ada.post(path, sent(hers, 'Interpreters at both walk-in clinics', '2027-01-31'))
    const late = await ada.post(path, sent(his, 'Paid interpreters at the walk-in clinic', '2027-06-30'))
    expect(late.status).toBe(409)
    const html = await late.text()
    for (const word of ['both', 'clinics']) expect(html).toMatch(new RegExp(`<del>[^<]*${word}[^<]*</del>`))
    for (const word of ['Paid', 'the']) expect(html).toMatch(new RegExp(`<ins>[^<]*${word}[^<]*</ins>`))
    expect(fieldIn(html, 'titleEn')).toBe('Paid interpreters at the walk-in clinic')
    expect(textOf(html)).toContain('2027-01-31')
    expect((await action(told))?.title.en).toBe('Interpreters at both walk-in clinics')
  })

  it('changed by two at once keeps the first and shows the second what differs', async () => {
    const told = await story()
    const ada = await here.coordinator()
    const path = `/lakeside/plan/actions/${told.action}/change`
    const fields = { goal: told.goal, lead: told.lead, contactTongue: 'en', version: '1' }
    expect((await ada.post(path, { ...fields, titleEn: 'Mine' })).status).toBe(303)
    const second = await ada.post(path, { ...fields, titleEn: 'Yours', whyEn: 'A long reason' })
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('A long reason')
    expect(textOf(html)).toContain('Mine')
    expect((await action(told))?.title).toEqual({ en: 'Mine' })
    const again = { ...fields, titleEn: 'Yours', version: fieldIn(html, 'version') }
    expect((await ada.post(path, again)).status).toBe(303)
    expect((await action(told))?.title).toEqual({ en: 'Yours' })
  })
})

describe('a new action from evidence', () => {
  it('is made, tied and asked about in one step, with a lead nobody knew yet', async () => {
    const told = await story()
    const ada = await here.coordinator()
    const evidence = await here.inside(db =>
      publish(db, {
        kind: 'evidence',
        room: 'gaps',
        subject: newId(),
        title: { en: 'No bus to the mill' },
        say: { en: 'Nothing before seven.' },
        at: box.now,
        public: true,
        path: 'gaps/2',
      }),
    )
    const form = await ada.open(`/lakeside/plan/actions/new?because=${evidence}`)
    const html = await form.text()
    expect(textOf(html)).toContain('No bus to the mill')
    const made = await ada.post('/lakeside/plan/actions', {
      because: evidence,
      titleEn: 'A shared van',
      goal: told.goal,
      newLead: 'The Mill',
      contactName: 'Jo Park',
      contactEmail: 'jo@mill.example',
      contactTongue: 'fr',
      ask: 'yes',
    })
    expect(made.status).toBe(303)
    const [letter] = await letters()
    expect(letter).toMatchObject({
      toEmail: 'jo@mill.example',
      tongue: 'fr',
      subject: 'Vous vous en chargez\u00a0: A shared van',
    })
    expect(letter?.text).toMatch(/http:\/\/porchlight\.test\/lakeside\/l\/[\w-]{43}\?lang=fr/)
    const page = await (await box.request(made.headers.get('location') ?? '')).text()
    expect(textOf(page)).toContain('No bus to the mill')
    expect(textOf(page)).toContain('The Mill')
  })

  it('refuses with everything still in the form', async () => {
    await story()
    const ada = await here.coordinator()
    const typed = { titleEn: 'A shared van', contactName: 'Jo', fromDay: '2027-02-01', toDay: '2027-01-01' }
    const refused = await ada.post('/lakeside/plan/actions', typed)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    for (const value of Object.values(typed)) expect(html).toContain(value)
    expect(textOf(html)).toContain('Choose the goal it serves.')
    expect(textOf(html)).toContain('Write both the name and the e-mail.')
  })
})

it('counts in public what is known and what is not', async () => {
  const told = await story()
  await here.inside(db => addAction(db, amira, { goalId: told.goal, title: { en: 'Unheard' } }, box.now))
  await here.inside(db =>
    reportOnAction(db, amira, told.action, { said: 'stuck' }, { voice: 'staff' }, box.now),
  )
  const figures = await (await box.request('/lakeside/plan/progress.json')).json()
  expect(figures).toMatchObject({ actions: { stuck: 1, unheard: 1, done: 0, promised: 2 }, version: 1 })
  const page = textOf(await (await box.request('/lakeside/plan')).text())
  expect(page).toContain('1 stuck and 1 not heard of yet.')
})
