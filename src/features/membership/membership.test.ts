import { expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { type Founded, found, lakeside, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { endMembership, endorse, membersOn } from './index.ts'
import { listAs } from './joining/commands/agree.ts'
import { holdsOn, overlaps, refusesEnding } from './member.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string): PlainDate => {
  const read = plainDate(written)
  if (!read) throw new Error(written)
  return read
}

const member = (here: Founded, en: string, since: string) =>
  here.inside(async db => {
    const organisationId = await addOrganisation(db, actor, { name: { en } }, box.now)
    const made = await endorse(
      db,
      actor,
      { organisationId, kind: 'organisation', since: day(since) },
      box.now,
    )
    if (!made.ok) throw new Error(made.why)
    return { id: made.id, organisationId }
  })

it('holds from its first day up to the day it ends, and never twice at once', () => {
  const term = { since: day('2016-03-01'), endedOn: day('2018-07-01') }
  expect(['2016-02-29', '2016-03-01', '2018-06-30', '2018-07-01'].map(on => holdsOn(term, day(on)))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(overlaps([term], day('2018-06-30'))).toBe(true)
  expect(overlaps([term], day('2018-07-01'))).toBe(false)
  expect(overlaps([{ ...term, endedOn: null }], day('2030-01-01'))).toBe(true)
  expect(refusesEnding({ ...term, endedOn: null }, day('2016-02-01'), 'moved')).toBe('before-it-began')
  expect(refusesEnding({ ...term, endedOn: null }, day('2017-02-01'), ' ')).toBe('no-reason')
})

it('lists members as of any day', async () => {
  const here = await found(box)
  const { id } = await member(here, 'Lakeside Library', '2016-03-01')
  await member(here, 'Food Bank', '2019-01-01')
  await here.inside(async db => {
    const personId = await addPerson(db, actor, { name: 'María José' }, box.now)
    const maria = { personId, kind: 'individual', since: day('2017-05-05') } as const
    const joined = await endorse(db, actor, maria, box.now)
    if (!joined.ok) throw new Error(joined.why)
    await listAs(db, actor, joined.id, { listed: true, signatoryShown: false }, box.now)
    await endMembership(db, actor, id, { on: day('2018-09-01'), because: 'closed' }, box.now)
    const names = async (on: string) =>
      (await membersOn(db, day(on))).map(({ name }) => (typeof name === 'string' ? name : name.en)).sort()
    expect(await names('2018-07-01')).toEqual(['Lakeside Library', 'María José'])
    expect(await names('2019-01-01')).toEqual(['Food Bank', 'María José'])
  })
  const then = textOf(await (await box.request('/lakeside/members?on=2018-07-01')).text())
  expect(then).toContain('2 members as of July 1, 2018.')
  expect(then).toContain('Lakeside Library')
  expect(then).not.toContain('Food Bank')
  const now = textOf(await (await box.request('/lakeside/members?lang=fr')).text())
  expect(now).toContain('2 membres au 3 novembre 2026.')
  expect(now).toContain('Chaque personne qui arrive trouve sa place.')
  expect(now).not.toContain('closed')
  expect(textOf(await (await box.request('/lakeside/members?lang=ar')).text())).toContain('عضوان')
})

it('names no person on the public list who did not say so', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const personId = await addPerson(db, actor, { name: 'María José' }, box.now)
    await endorse(db, actor, { personId, kind: 'individual', since: day('2017-05-05') }, box.now)
  })
  for (const path of ['', '/list.csv', '/list.json', '/print', '/embed'])
    expect(await (await box.request(`/lakeside/members${path}`)).text()).not.toContain('María')
})

it.each(['tomorrow', '2018-02-30', '2030-01-01', '\0'])(
  'shows today and says so when asked for %j',
  async on => {
    await found(box)
    const answer = await box.request(`/lakeside/members?on=${encodeURIComponent(on)}`)
    expect(answer.status).toBe(200)
    expect(textOf(await answer.text())).toContain('Choose a day up to today')
  },
)

it('refuses a second membership, an unknown statement and who is not here', async () => {
  const here = await found(box)
  const there = await found(box, prairie)
  const { organisationId, id } = await member(here, 'Library', '2016-03-01')
  const theirs = await there.inside(db => addOrganisation(db, actor, { name: { en: 'Elevator' } }, box.now))
  await here.inside(async db => {
    const again = { organisationId, kind: 'organisation', since: day('2020-01-01') } as const
    expect(await endorse(db, actor, again, box.now)).toEqual({ ok: false, why: 'already-member' })
    expect(await endorse(db, actor, { ...again, statementVersion: 9 }, box.now)).toEqual({
      ok: false,
      why: 'no-such-statement',
    })
    expect(await endorse(db, actor, { ...again, organisationId: theirs }, box.now)).toEqual({
      ok: false,
      why: 'not-here',
    })
    await endMembership(db, actor, id, { on: day('2019-01-01'), because: 'left' }, box.now)
    expect(await endMembership(db, actor, id, { on: day('2019-01-01'), because: 'left' }, box.now)).toEqual({
      ok: false,
      why: 'already-ended',
    })
    expect((await endorse(db, actor, again, box.now)).ok).toBe(true)
  })
})

it('lets staff add a member and end a membership with a reason', async () => {
  const here = await found(box)
  const organisationId = await here.inside(db =>
    addOrganisation(db, actor, { name: { en: 'City of Lakeside' }, kind: 'municipality' }, box.now),
  )
  const browser = await here.coordinator()
  expect((await browser.open('/lakeside/members/new')).status).toBe(200)
  const fields = { kind: 'municipality', organisationId, since: '2017-01-01' }
  expect((await browser.post('/lakeside/members', fields)).status).toBe(303)
  const twice = await browser.post('/lakeside/members', fields)
  expect(twice.status).toBe(422)
  expect(textOf(await twice.text())).toContain('Already a member on that day')
  const list = await (await browser.open('/lakeside/members')).text()
  const path = list.match(/href="(\/lakeside\/members\/[0-9a-f-]{36})"/)?.[1] ?? ''
  const early = await browser.post(`${path}/ending`, { on: '2016-01-01', because: 'merged' })
  expect(textOf(await early.text())).toContain('Choose a day on or after January 1, 2017')
  expect((await browser.post(`${path}/ending`, { on: '2018-01-01' })).status).toBe(422)
  expect((await browser.post(`${path}/ending`, { on: '2018-01-01', because: 'merged' })).status).toBe(303)
  const page = textOf(await (await browser.open(path)).text())
  expect(page).toContain('merged')
  expect(page).toContain('Ada Osei')
})

it.each([
  ['nobody', { kind: 'individual' }, 'Choose the person who joins'],
  ['no organisation', { kind: 'business' }, 'Choose who joins'],
  ['no such day', { kind: 'business', since: '2018-13-01' }, 'Write a day like'],
  ['an unknown kind', { kind: 'club' }, 'Choose one of the options'],
])('refuses %s beside its field', async (_, fields, message) => {
  const here = await found(box)
  const browser = await here.coordinator()
  const answer = await browser.post('/lakeside/members', { since: '2018-01-01', ...fields })
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain(message)
})

it('gives the list as CSV that no spreadsheet runs', async () => {
  const here = await found(box)
  await member(here, '=HYPERLINK("http://evil.example")', '2018-01-01')
  const answer = await box.request('/lakeside/members/list.csv')
  expect(answer.headers.get('content-disposition')).toContain(
    'lakeside-immigration-partnership-members-2026-11-03.csv',
  )
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())).toBe(
    '\uFEFFName,Kind,Member since,Sector,Community,Involvement,Signed by,Works on\r\n"\'=HYPERLINK(""http://evil.example"")",Organisation,2018-01-01,,,Member,,\r\n',
  )
})

it('keeps staff pages from visitors and from other partnerships', async () => {
  const here = await found(box, lakeside)
  const there = await found(box, prairie)
  const { id } = await member(there, 'Elevator', '2018-01-01')
  const browser = await here.coordinator()
  expect((await browser.open(`/lakeside/members/${id}`)).status).toBe(404)
  expect(
    (await browser.post(`/lakeside/members/${id}/ending`, { on: '2019-01-01', because: 'x' })).status,
  ).toBe(404)
  expect((await box.request(`/prairie/members/${id}`)).status).toBe(303)
  expect(textOf(await (await box.request('/lakeside/members')).text())).not.toContain('Elevator')
})
