import { expect, it } from 'vitest'
import { applicants, type Fields } from '#test/an-applicant.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { provenApplications } from './queries.ts'

const box = sandbox()
const { withPlan, typedIn, sent, linkTo, lettersIn, press } = applicants(box)
const proven = (here: Founded) => here.inside(provenApplications)

it('walks from page to page, keeping what was typed, and refuses one page at a time', async () => {
  const here = await found(box)
  const { goals } = await withPlan(here)
  const first = await (await box.request('/lakeside/members/join')).text()
  expect(textOf(first)).toContain('Everyone who arrives finds a place.')
  const unticked = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'statement', kind: 'business', statementVersion: '1' }),
  )
  expect(unticked.status).toBe(422)
  expect(textOf(await unticked.text())).toContain('Tick the box if you do')
  const who = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'statement', kind: 'business', statementVersion: '1', endorse: 'yes' }),
  )
  const whoPage = await who.text()
  expect(fieldIn(whoPage, 'kind')).toBe('business')
  expect(Number(fieldIn(whoPage, 'began'))).toBe(box.now.getTime())
  const nameless = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'who', kind: 'business', endorse: 'yes', statementVersion: '1', phone: '705 555 0100' }),
  )
  expect(nameless.status).toBe(422)
  const kept = await nameless.text()
  expect(textOf(kept)).toContain('Write the name in at least one language')
  expect(fieldIn(kept, 'phone')).toBe('705 555 0100')
  const goalsPage = await (
    await box.request('/lakeside/members/join', formOf({ ...typedIn(), at: 'who' }))
  ).text()
  expect(textOf(goalsPage)).toContain('From “Plan”, version 1, adopted April 1, 2026')
  const check = await box.request(
    '/lakeside/members/join',
    formOf({
      ...typedIn(goals),
      at: 'signing',
      [`give-${goals[0]}`]: 'A van on Tuesdays',
      planId: '',
      edition: '1',
    }),
  )
  expect(textOf(await check.text())).toContain('A van on Tuesdays')
  const back = await box.request(
    '/lakeside/members/join',
    formOf({ ...typedIn(goals), at: 'check', go: 'who' }),
  )
  expect(fieldIn(await back.text(), 'nameEn')).toBe('Lakeside Public Library')
})

it('an individual is not asked for an organisation’s name', async () => {
  await found(box)
  const page = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'statement', kind: 'individual', endorse: 'yes', statementVersion: '1' }),
  )
  expect(await page.text()).toContain('name="at" value="goals"')
})

it('reaches nobody here before the address is proven, and then staff once', async () => {
  const here = await found(box)
  const { plan, goals } = await withPlan(here)
  const fields = { ...typedIn(goals), planId: plan, edition: '1', [`give-${goals[0]}`]: 'Une camionnette' }
  const answer = await sent(fields, 'fr')
  expect(answer.headers.get('location')).toBe('/lakeside/members/join/sent')
  expect(await proven(here)).toEqual([])
  const coordinator = await here.coordinator()
  expect(textOf(await (await coordinator.open('/lakeside/today')).text())).not.toContain(
    'Lakeside Public Library',
  )
  const path = await linkTo(here, 'nadia@library.lakeside.example')
  expect(path).toMatch(/lang=fr$/)
  expect(textOf(await (await box.request(path)).text())).toContain(
    'Confirmez que Lakeside Public Library adhère',
  )
  expect(await proven(here)).toEqual([])
  for (const _ of [1, 2]) expect((await press(path, 'prove')).status).toBe(303)
  const [application] = await proven(here)
  expect(application).toMatchObject({
    state: 'waiting',
    commitments: [{ goalId: goals[0], contribution: { fr: 'Une camionnette' } }],
  })
  expect(application?.events).toHaveLength(1)
  const today = textOf(await (await coordinator.open('/lakeside/today')).text())
  expect(today).toContain('Lakeside Public Library asks to join')
})

it.each<[string, Fields]>([
  ['a field nobody sees filled in', { nickname: 'bot' }],
  ['no time to read', { began: String(new Date('2026-11-03T14:59:59Z').getTime()) }],
  ['no beginning', { began: '' }],
])('answers %s as it answers everybody, and keeps nothing', async (_, trap) => {
  const here = await found(box)
  const answer = await sent({ ...typedIn(), ...trap })
  const honest = await sent(typedIn())
  expect([answer.status, answer.headers.get('location')]).toEqual([
    honest.status,
    honest.headers.get('location'),
  ])
  const letters = await lettersIn(here)
  expect(letters).toHaveLength(1)
})

it('fills nobody’s mailbox, and says so to those who try often without losing a word', async () => {
  const here = await found(box)
  for (let n = 0; n < 12; n++) expect((await sent(typedIn())).status).toBe(303)
  expect(await lettersIn(here)).toHaveLength(4)
  const refused = await sent({ ...typedIn(), message: 'Ring twice' })
  expect(refused.status).toBe(429)
  const text = await refused.text()
  expect(textOf(text)).toContain('send it again in an hour')
  expect(fieldIn(text, 'message')).toBe('Ring twice')
})

it.each<[string, Fields, string]>([
  ['an address that is none', { email: 'nadia@' }, 'name@example.ca'],
  ['an unknown involvement', { involvement: 'king' }, 'Choose one of the options'],
  [
    'a community of nowhere',
    { communityId: '018f0000-0000-7000-8000-000000000000' },
    'Choose one of the options',
  ],
  ['a statement that is not in force', { statementVersion: '7' }, 'changed while you were writing'],
  [
    'a goal that is not there',
    { goals: ['018f0000-0000-7000-8000-000000000000'] },
    'changed while you were writing',
  ],
  ['a name of 300 letters', { nameEn: 'x'.repeat(300) }, 'Shorten this'],
])('refuses %s beside its field, on its page', async (_, wrong, message) => {
  await found(box)
  const answer = await sent({ ...typedIn(), ...wrong })
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain(message)
})

it('a web address of nothing but dots is refused at once, however long', async () => {
  await found(box)
  const begun = performance.now()
  const answer = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'who', kind: 'business', nameEn: 'Dots', site: `${'.'.repeat(200_000)} x` }),
  )
  expect(answer.status).toBe(422)
  expect(performance.now() - begun).toBeLessThan(5_000)
})
