import { expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { type Founded, found, lakeside, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import {
  addGroup,
  changeGroup,
  endSeat,
  findGroup,
  listGroups,
  rosterOn,
  type SeatRole,
  seat,
} from './index.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string): PlainDate => {
  const read = plainDate(written)
  if (!read) throw new Error(written)
  return read
}

const council = (here: Founded) =>
  here.inside(db =>
    addGroup(
      db,
      actor,
      { name: { en: 'Advisory Council', fr: 'Conseil consultatif' }, kind: 'council', vacancies: 3 },
      box.now,
    ),
  )

const sit = (here: Founded, groupId: string, name: string, role: SeatRole, since: string) =>
  here.inside(async db => {
    const organisationId = await addOrganisation(db, actor, { name: { en: `${name}’s agency` } }, box.now)
    const personId = await addPerson(db, actor, { name, organisationId }, box.now)
    const seating = { groupId, personId, organisationId, role, since: day(since) }
    return { seating, made: await seat(db, actor, seating, box.now) }
  })

it('lists councils first and keeps what is not given', async () => {
  const here = await found(box)
  await here.inside(db => addGroup(db, actor, { name: { en: 'Housing' }, kind: 'working-group' }, box.now))
  const id = await council(here)
  await here.inside(async db => {
    expect((await listGroups(db)).map(({ name }) => name.en)).toEqual(['Advisory Council', 'Housing'])
    await changeGroup(db, actor, id, { vacancies: 0 }, box.now)
    expect(await findGroup(db, id)).toMatchObject({ kind: 'council', vacancies: null })
  })
})

it('shows who sits there today, the chair first, and how to take a free seat', async () => {
  const here = await found(box)
  const id = await council(here)
  await sit(here, id, 'Noor', 'member', '2018-01-01')
  await sit(here, id, 'Abel', 'chair', '2020-01-01')
  await sit(here, id, 'Later', 'member', '2027-01-01')
  const page = await (await box.request(`/lakeside/groups/${id}`)).text()
  const text = textOf(page)
  expect(text.indexOf('Abel')).toBeLessThan(text.indexOf('Noor'))
  expect(text).toContain('We are looking for 3 people')
  expect(text).toContain('Write to Ada Osei')
  expect(page).toContain('mailto:ada@lakeside.example?subject=Advisory%20Council')
  expect(text).not.toContain('Later')
  const list = textOf(await (await box.request('/lakeside/groups?lang=fr')).text())
  expect(list).toContain('Conseil consultatif')
  expect(list).toContain('2 personnes')
  expect(textOf(await (await box.request('/lakeside/groups?lang=ar')).text())).toContain('نبحث عن 3 أشخاص')
})

it('seats nobody twice at once, and keeps the past of a seat that ended', async () => {
  const here = await found(box)
  const id = await council(here)
  const { seating, made } = await sit(here, id, 'Noor', 'member', '2018-01-01')
  await here.inside(async db => {
    expect(await seat(db, actor, seating, box.now)).toEqual({ ok: false, why: 'already-seated' })
    const first = made.ok ? made.id : ''
    expect(await endSeat(db, actor, first, day('2017-01-01'), box.now)).toEqual({
      ok: false,
      why: 'before-it-began',
    })
    expect(await endSeat(db, actor, first, day('2020-01-01'), box.now)).toEqual({ ok: true })
    expect(await endSeat(db, actor, first, day('2020-01-01'), box.now)).toEqual({
      ok: false,
      why: 'already-ended',
    })
    expect(await rosterOn(db, id, day('2019-12-31'))).toHaveLength(1)
    expect(await rosterOn(db, id, day('2020-01-01'))).toHaveLength(0)
    expect((await seat(db, actor, { ...seating, since: day('2021-01-01') }, box.now)).ok).toBe(true)
  })
})

it('lets staff add a group, seat a person and end the seat through the forms', async () => {
  const here = await found(box)
  const personId = await here.inside(db => addPerson(db, actor, { name: 'نور' }, box.now))
  const browser = await here.coordinator()
  const added = await browser.post('/lakeside/groups', {
    nameFr: 'Logement',
    kind: 'working-group',
    vacancies: '2',
  })
  const path = added.headers.get('location') ?? ''
  expect((await browser.open(`${path}/seats/new`)).status).toBe(200)
  const fields = { personId, role: 'co-chair', since: '2024-02-29' }
  expect((await browser.post(`${path}/seats/new`, fields)).headers.get('location')).toBe(path)
  expect(textOf(await (await browser.post(`${path}/seats/new`, fields)).text())).toContain(
    'Already sits in this group',
  )
  const group = await (await browser.open(path)).text()
  expect(textOf(group)).toContain('نور Themselves Co-chair February 29, 2024')
  const ending = group.match(/href="([^"]*\/ending)"/)?.[1] ?? ''
  expect((await browser.open(ending)).status).toBe(200)
  expect((await browser.post(ending, { on: '2020-01-01' })).status).toBe(422)
  expect((await browser.post(ending, { on: '2026-01-01' })).status).toBe(303)
  expect(textOf(await (await browser.open(path)).text())).toContain('Nobody sits here yet')
  const changed = await browser.post(`${path}/change`, {
    nameEn: 'Housing',
    nameFr: 'Logement',
    kind: 'working-group',
    version: '1',
  })
  expect(changed.status).toBe(303)
  expect(textOf(await (await browser.open(path)).text())).not.toContain('looking for')
})

it('refuses a change over another’s, shows both, and takes it when sent again', async () => {
  const here = await found(box)
  const id = await council(here)
  const browser = await here.coordinator()
  const path = `/lakeside/groups/${id}/change`
  const fields = { nameEn: 'Council', kind: 'council', version: '1' }
  expect((await browser.post(path, fields)).status).toBe(303)
  const late = await browser.post(path, { ...fields, nameEn: 'Round Table' })
  expect(late.status).toBe(409)
  const text = await late.text()
  expect(textOf(text)).toContain('Name in English Round Table Council')
  expect(text).toContain('value="Round Table"')
  expect(text).toMatch(/name="version" value="2"/)
  expect((await browser.post(path, { ...fields, nameEn: 'Round Table', version: '2' })).status).toBe(303)
  await here.inside(async db => expect((await findGroup(db, id))?.name.en).toBe('Round Table'))
})

it.each([
  ['no name', { kind: 'council' }, 'Write the name in at least one language'],
  ['an unknown kind', { nameEn: 'A', kind: 'choir' }, 'Choose one of the options'],
  ['half a vacancy', { nameEn: 'A', kind: 'council', vacancies: '1.5' }, 'Write a whole number up to 500'],
  [
    'a huge number',
    { nameEn: 'A', kind: 'council', vacancies: '9'.repeat(40) },
    'Write a whole number up to 500',
  ],
])('refuses a group with %s beside its field', async (_, fields, message) => {
  const here = await found(box)
  const browser = await here.coordinator()
  const answer = await browser.post('/lakeside/groups', fields)
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain(message)
})

it('is not there for another partnership, and takes nobody of theirs', async () => {
  const here = await found(box, lakeside)
  const there = await found(box, prairie)
  const [mine, theirs] = [await council(here), await council(there)]
  const stranger = await there.inside(db => addPerson(db, actor, { name: 'Bo' }, box.now))
  const browser = await here.coordinator()
  for (const path of [
    theirs,
    `${theirs}/change`,
    `${theirs}/seats/new`,
    'x',
    `${mine}/seats/${stranger}/ending`,
  ])
    expect((await browser.open(`/lakeside/groups/${path}`)).status, path).toBe(404)
  const fields = { personId: stranger, role: 'member', since: '2024-01-01' }
  expect((await browser.post(`/lakeside/groups/${mine}/seats/new`, fields)).status).toBe(422)
  expect((await box.request('/lakeside/groups/new')).status).toBe(303)
})
