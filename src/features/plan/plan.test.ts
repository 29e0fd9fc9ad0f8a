import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { looseEnds, publish, stationOf, threadAround } from '#features/thread/index.ts'
import type { Actor } from '#platform/activity.ts'
import { newId } from '#platform/id.ts'
import { mails } from '#platform/mail/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { Visitor } from '#test/sign-in-desk.ts'
import {
  addAction,
  addGoal,
  addObjective,
  addPlan,
  adoptPlan,
  askForUpdate,
  changeAction,
  completePlan,
  reportOnAction,
} from './index.ts'
import { findAction, outcomesOf, updatesOf } from './queries/actions.ts'
import { listPlans } from './queries/plans.ts'

const box = sandbox()
const amira: Actor = { kind: 'system', name: 'Amira Haddad' }
const day = (written: string) => written as PlainDate
let here: Founded

interface Told {
  plan: string
  goal: string
  action: string
  lead: string
  evidence: string
}

/** A plan in force, with one action that answers a gap and whose lead can be written to. */
const story = (adopt = true): Promise<Told> =>
  here.inside(async db => {
    const now = box.now
    const plan = await addPlan(
      db,
      amira,
      { name: { en: 'Settling well', fr: 'Bien s’établir' }, from: 2026, to: 2031 },
      now,
    )
    const goal = await addGoal(
      db,
      amira,
      plan,
      { title: { en: 'Close the gaps', fr: 'Combler les lacunes' } },
      now,
    )
    if (adopt) await adoptPlan(db, amira, plan, day('2026-05-14'), now)
    const evidence = await publish(db, {
      kind: 'evidence',
      room: 'gaps',
      subject: newId(),
      title: { en: 'No interpreter in Lakeside' },
      at: now,
      public: true,
      path: 'gaps/1',
    })
    const lead = await addOrganisation(db, amira, { name: { en: 'Public Health' } }, now)
    await addPerson(
      db,
      amira,
      { name: 'Nadia Rahal', email: 'nadia@health.example', organisationId: lead },
      now,
    )
    const added = await addAction(
      db,
      amira,
      {
        goalId: goal,
        title: { en: 'Interpreters at the walk-in clinic', fr: 'Des interprètes à la clinique' },
        leadId: lead,
        because: evidence,
        decision: { sentence: { en: 'Health first.' }, on: day('2026-05-14') },
      },
      now,
    )
    if (!added.ok) throw new Error(added.why)
    return { plan, goal, lead, evidence, action: added.id }
  })

const letters = () => here.inside(db => db.select().from(mails).orderBy(asc(mails.queuedAt), asc(mails.id)))

/** Asks the lead, and gives the path of the link in the letter. */
async function askedLink(told: Told): Promise<string> {
  const asked = await here.inside(db => askForUpdate(db, amira, told.action, { origin }, box.now))
  if (!asked.ok) throw new Error(asked.why)
  return new URL(asked.url).pathname
}

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

describe('a report by link', () => {
  it('is shown by GET, which changes nothing, and kept by POST, once for the same form', async () => {
    const told = await story()
    const link = await askedLink(told)
    const nadia = phone()
    const html = await (await nadia.open(link)).text()
    expect(textOf(html)).toContain('How is it going with “Interpreters at the walk-in clinic”?')
    expect(await updates(told)).toEqual([])
    const sent = { _once: fieldIn(html, '_once'), said: 'at-risk', sentence: 'Still looking for Tigrinya.' }
    const first = await nadia.post(link, sent)
    expect([first.status, first.headers.get('location')]).toEqual([303, `${link}/done`])
    expect((await nadia.post(link, sent)).status).toBe(303)
    const kept = await updates(told)
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({
      said: 'at-risk',
      before: 'planned',
      after: 'at-risk',
      byName: 'Nadia Rahal',
    })
    expect(await action(told)).toMatchObject({ state: 'at-risk', heardAt: box.now })
    const thanks = textOf(await (await nadia.open(`${link}/done`)).text())
    expect(thanks).toContain('Thank you. It is on the plan.')
    expect(thanks).toContain('Still looking for Tigrinya.')
    const public_ = await (await box.request(`/lakeside/plan/actions/${told.action}?lang=fr`)).text()
    expect(textOf(public_)).toContain('À risque')
    expect(public_).toContain('<span lang="en" dir="ltr">Still looking for Tigrinya.</span>')
    expect(textOf(public_)).not.toContain('Nadia')
  })

  it('keeps every report as its own row', async () => {
    const told = await story()
    const link = await askedLink(told)
    for (const said of ['on-track', 'stuck', 'unchanged', 'done']) {
      expect((await phone().post(link, { said })).status).toBe(303)
      box.now = new Date(box.now.getTime() + 86_400_000)
    }
    expect((await updates(told)).map(({ said, after }) => `${said} ${after}`)).toEqual([
      'done done',
      'unchanged stuck',
      'stuck stuck',
      'on-track on-track',
    ])
  })

  it('says in the reader’s language what to choose, and loses nothing', async () => {
    const told = await story()
    const link = await askedLink(told)
    const refused = await phone().post(`${link}?lang=ar`, { sentence: 'قريبًا' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('dir="rtl"')
    expect(html).toContain('اختاروا كيف تسير الأمور.')
    expect(html).toContain('قريبًا')
    expect((await phone().post(link, { said: 'dropped' })).status).toBe(422)
    expect(await updates(told)).toEqual([])
  })

  it.each([
    ['HTML', '<script>alert(1)</script> & "more"'],
    ['an emoji', 'Done 🎉'],
    ['Arabic', 'بدأ المترجمون هذا الأسبوع'],
    ['200 characters', 'x'.repeat(200)],
    ['no break', 'a'.repeat(1_999)],
  ])('takes a sentence with %s as it was written', async (_what, sentence) => {
    const told = await story()
    const link = await askedLink(told)
    expect((await phone().post(link, { said: 'on-track', sentence })).status).toBe(303)
    expect(Object.values((await updates(told))[0]?.sentence ?? {})).toEqual([sentence])
    for (const path of ['', `/actions/${told.action}`, '/feed.xml']) {
      const page = await box.request(`/lakeside/plan${path}`)
      expect(page.status).toBe(200)
      expect(await page.text()).not.toContain('<script>alert')
    }
  })

  it('tells what came of it once it is done, which waits for somebody to confirm it', async () => {
    const told = await story()
    const link = await askedLink(told)
    const nadia = phone()
    await nadia.post(link, { said: 'done' })
    expect(textOf(await (await nadia.open(`${link}/done`)).text())).toContain('What came of it?')
    await nadia.post(`${link}?part=outcome`, { outcome: 'Forty people were understood.' })
    const [outcome] = await here.inside(db => outcomesOf(db, told.action))
    expect(outcome).toMatchObject({ say: { en: 'Forty people were understood.' }, confirmedAt: null })
    expect((await here.inside(looseEnds)).outcomes).toHaveLength(1)
    const ada = await here.coordinator()
    await ada.post(`/lakeside/plan/outcomes/${outcome?.id}/confirmation`)
    expect((await here.inside(looseEnds)).outcomes).toEqual([])
  })

  it('takes back an action that is not theirs any more, and says so to staff', async () => {
    const told = await story()
    const link = await askedLink(told)
    const nadia = phone()
    expect(textOf(await (await nadia.open(`${link}?part=not-mine`)).text())).toContain(
      'Should somebody else carry “Interpreters',
    )
    expect((await action(told))?.handedBackAt).toBeNull()
    await nadia.post(`${link}?part=not-mine`, { sentence: 'Ask the hospital' })
    expect(await action(told)).toMatchObject({ handedBackAt: box.now, state: 'planned' })
    const page = textOf(await (await box.request(`/lakeside/plan/actions/${told.action}`)).text())
    expect(page).toContain('Looking for someone to carry it')
    expect(page).not.toContain('Ask the hospital')
    const ada = await here.coordinator()
    const seen = textOf(await (await ada.open(`/lakeside/plan/actions/${told.action}`)).text())
    expect(seen).toContain('Ask the hospital')
  })

  it('opens nothing once it has run out or was taken back', async () => {
    const told = await story()
    const link = await askedLink(told)
    const ada = await here.coordinator()
    const page = await (await ada.open(`/lakeside/plan/actions/${told.action}`)).text()
    const takeBack = page.match(/\/lakeside\/plan\/actions\/[\w-]+\/links\/[\w-]+\/revocation/)?.[0] ?? ''
    expect((await ada.post(takeBack)).status).toBe(303)
    expect((await phone().post(link, { said: 'done' })).status).toBe(410)
    const other = await askedLink(told)
    box.now = new Date(box.now.getTime() + 60 * 86_400_000)
    expect((await phone().open(other)).status).toBe(410)
    expect((await phone().post(other, { said: 'done' })).status).toBe(410)
    expect(await updates(told)).toEqual([])
  })
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
