import { expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import {
  addGroup,
  closeGroup,
  defaultRules,
  findGroup,
  openPlaces,
  rosterOn,
  seat,
  sittingOn,
  termsInForce,
  voicesOn,
} from './index.ts'
import { adoptTerms } from './reference-terms/commands.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string) => written as PlainDate

const body = (here: Founded, name: string, parentId?: string) =>
  here.inside(db => addGroup(db, actor, { name: { en: name }, kind: 'council', parentId }, box.now))

const person = (here: Founded, name: string, sector?: string) =>
  here.inside(async db => {
    const organisationId = await addOrganisation(db, actor, { name: { en: `${name}’s` }, sector }, box.now)
    return { organisationId, personId: await addPerson(db, actor, { name, organisationId }, box.now) }
  })

it('lays out seats for sectors, shows the empty ones to everyone, and gives no more than there are', async () => {
  const here = await found(box)
  const id = await body(here, 'Council')
  const browser = await here.coordinator()
  expect(textOf(await (await browser.open(`/lakeside/groups/${id}/places`)).text())).toContain(
    'No seats laid out',
  )
  expect((await browser.open(`/lakeside/groups/${id}/places/new`)).status).toBe(200)
  const fields = { seats: '1', role: 'member', sector: 'health', labelEn: 'Health seat' }
  expect((await browser.post(`/lakeside/groups/${id}/places`, { ...fields, seats: '0' })).status).toBe(422)
  expect((await browser.post(`/lakeside/groups/${id}/places`, fields)).status).toBe(303)
  const page = textOf(await (await box.request(`/lakeside/groups/${id}`)).text())
  expect(page).toContain('Health seat · Health')
  expect(page).toContain('We are looking for 1 person')
  const [noor, abel] = [await person(here, 'Noor', 'education'), await person(here, 'Abel')]
  await here.inside(async db => {
    const [open] = await openPlaces(db, day('2026-11-03'))
    const placeId = open?.seatId ?? ''
    const seating = { groupId: id, role: 'member', since: day('2020-01-01'), placeId } as const
    expect((await seat(db, actor, { ...seating, ...noor }, box.now)).ok).toBe(true)
    expect(await seat(db, actor, { ...seating, ...abel }, box.now)).toEqual({
      ok: false,
      why: 'no-seat-left',
    })
    expect(await openPlaces(db, day('2026-11-03'))).toEqual([])
    expect(await sittingOn(db, day('2026-11-03'))).toMatchObject([{ sector: 'health', ...noor }])
  })
  expect(textOf(await (await browser.open(`/lakeside/groups/${id}/places`)).text())).toContain('1 of 1')
})

it('keeps bodies inside one another without a circle, and closes one with its seats', async () => {
  const here = await found(box)
  const council = await body(here, 'Council')
  const group = await body(here, 'Housing', council)
  const browser = await here.coordinator()
  const circle = await browser.post(`/lakeside/groups/${council}/change`, {
    nameEn: 'Council',
    kind: 'council',
    parentId: group,
    version: '1',
  })
  expect(circle.status).toBe(422)
  expect(textOf(await circle.text())).toContain('cannot work for itself')
  const text = textOf(await (await box.request(`/lakeside/groups/${council}`)).text())
  expect(text).toContain('Working for it Housing')
  const noor = await person(here, 'Noor')
  await here.inside(async db => {
    await seat(db, actor, { groupId: group, role: 'chair', since: day('2020-01-01'), ...noor }, box.now)
    expect(await closeGroup(db, actor, council, day('2026-11-03'), box.now)).toEqual({
      ok: false,
      why: 'others-work-for-it',
    })
  })
  expect((await browser.open(`/lakeside/groups/${group}/closing`)).status).toBe(200)
  expect((await browser.post(`/lakeside/groups/${group}/closing`, { on: '2019-01-01' })).status).toBe(422)
  expect((await browser.post(`/lakeside/groups/${group}/closing`, { on: '2026-11-03' })).status).toBe(303)
  expect((await browser.post(`/lakeside/groups/${group}/closing`, { on: '2026-11-03' })).status).toBe(422)
  await here.inside(async db => {
    expect(await findGroup(db, group)).toMatchObject({ closedOn: '2026-11-03' })
    expect(await rosterOn(db, group, day('2026-11-02'))).toHaveLength(1)
    expect(await rosterOn(db, group, day('2026-11-03'))).toHaveLength(0)
    const again = { groupId: group, role: 'member', since: day('2026-12-01'), ...noor } as const
    expect(await seat(db, actor, again, box.now)).toEqual({ ok: false, why: 'closed' })
  })
  const past = textOf(await (await box.request(`/lakeside/groups/${group}?on=2026-11-02`)).text())
  expect(past).toContain('Noor')
})

it('seats alternates for somebody, and sees them go with their person', async () => {
  const here = await found(box)
  const id = await body(here, 'Council')
  const [noor, abel] = [await person(here, 'Noor'), await person(here, 'Abel')]
  const browser = await here.coordinator()
  const path = `/lakeside/groups/${id}/seats/new`
  expect(
    (await browser.post(path, { ...noor, role: 'chair', since: '2024-01-01', until: '2023-01-01' })).status,
  ).toBe(422)
  expect(
    (await browser.post(path, { ...noor, role: 'chair', since: '2024-01-01', until: '2026-01-01' })).status,
  ).toBe(303)
  const seatId = await here.inside(async db => (await rosterOn(db, id, day('2026-01-01')))[0]?.id ?? '')
  expect((await browser.post(path, { ...abel, role: 'alternate', since: '2024-02-01' })).status).toBe(422)
  const standing = { ...abel, role: 'alternate', since: '2024-02-01', alternateFor: seatId }
  expect((await browser.post(path, standing)).status).toBe(303)
  await here.inside(async db => {
    const voices = await voicesOn(db, id, day('2026-01-01'))
    expect(voices.find(({ role }) => role === 'alternate')?.alternateFor).toBe(noor.personId)
  })
  const roster = textOf(await (await browser.open(`/lakeside/groups/${id}`)).text())
  expect(roster).toContain('Alternate for Noor')
  expect(roster).toContain('until January 1, 2026')
  expect((await browser.open(`/lakeside/groups/${id}/renewal?proposal=yes`)).status).toBe(200)
  expect((await browser.post(`/lakeside/groups/${id}/renewal`, { [seatId]: '2020-01-01' })).status).toBe(422)
  expect((await browser.post(`/lakeside/groups/${id}/renewal`, { [seatId]: '2027-06-30' })).status).toBe(303)
  expect(textOf(await (await browser.open(`/lakeside/groups/${id}/renewal`)).text())).toContain(
    'Ends in 2027',
  )
  expect((await browser.post(`/lakeside/groups/${id}/places`, { seats: '1', role: 'chair' })).status).toBe(
    303,
  )
  const placeId = await here.inside(
    async db => (await openPlaces(db, day('2026-01-01'), id))[0]?.seatId ?? '',
  )
  const filling = `/lakeside/groups/${id}/seats/${seatId}/place`
  expect((await browser.open(filling)).status).toBe(200)
  expect((await browser.post(filling, { placeId: seatId })).status).toBe(422)
  expect((await browser.post(filling, { placeId })).status).toBe(303)
  await here.inside(async db => expect(await openPlaces(db, day('2026-01-01'), id)).toEqual([]))
  expect((await browser.post(`/lakeside/groups/${id}/seats/${seatId}/sign-in`, {})).status).toBe(303)
  expect(
    (await browser.post(`/lakeside/groups/${id}/seats/${seatId}/ending`, { on: '2026-10-01' })).status,
  ).toBe(303)
  await here.inside(async db => expect(await rosterOn(db, id, day('2026-10-01'))).toHaveLength(0))
})

it('runs by terms of reference: previewed, versioned, and never rewriting the past', async () => {
  const here = await found(box)
  const id = await body(here, 'Council')
  for (let n = 0; n < 5; n++) {
    const one = await person(here, `Person ${n}`)
    await here.inside(db =>
      seat(db, actor, { groupId: id, role: 'member', since: day('2020-01-01'), ...one }, box.now),
    )
  }
  const browser = await here.coordinator()
  const path = `/lakeside/groups/${id}/terms/new`
  expect(textOf(await (await browser.open(`/lakeside/groups/${id}/terms`)).text())).toContain(
    'No terms of reference yet',
  )
  expect(textOf(await (await browser.open(path)).text())).toContain('With 5 voices, 3 must be present')
  const fields = {
    quorum: 'two-thirds',
    secondCall: 'whoever-attends',
    decides: 'consensus',
    oneVoice: 'yes',
    textEn: 'We meet.',
    from: '2018-01-01',
    after: '0',
    atLeast0: '2',
    sector0: 'health',
  }
  const preview = await browser.post(path, { ...fields, preview: 'yes' })
  expect(preview.status).toBe(200)
  expect(textOf(await preview.text())).toContain('With 5 voices, 4 must be present')
  expect((await browser.post(path, { ...fields, quorum: 'number', n: '' })).status).toBe(422)
  expect((await browser.post(path, fields)).status).toBe(303)
  const late = await browser.post(path, { ...fields, decides: 'majority' })
  expect(late.status).toBe(409)
  expect(textOf(await late.text())).toContain('while you were writing')
  expect((await browser.post(path, { ...fields, after: '1', from: '2020-01-01' })).status).toBe(422)
  expect(
    (await browser.post(path, { ...fields, decides: 'majority', after: '1', from: '2027-01-01' })).status,
  ).toBe(303)
  await here.inside(async db => {
    expect(await termsInForce(db, id, new Date('2017-06-01'))).toBeUndefined()
    const past = await termsInForce(db, id, new Date('2026-12-31T12:00:00Z'))
    expect(past).toMatchObject({ version: 1, rules: { decides: 'consensus' }, asks: [{ atLeast: 2 }] })
    expect(await termsInForce(db, id, new Date('2027-01-02T12:00:00Z'))).toMatchObject({ version: 2 })
    const terms = { text: {}, rules: defaultRules, asks: [], from: day('2026-11-01'), after: 2 }
    expect(await adoptTerms(db, actor, id, terms, box.now)).toEqual({ ok: false, why: 'rewrites-the-past' })
  })
  const shown = textOf(await (await box.request(`/lakeside/groups/${id}/terms?lang=ar`)).text())
  expect(shown).toContain('الشروط المرجعية')
  expect(textOf(await (await box.request(`/lakeside/groups/${id}/terms/2`)).text())).toContain(
    'not the version in force',
  )
  const balance = textOf(await (await browser.open(`/lakeside/groups/${id}/balance`)).text())
  expect(balance).toContain('5 people sit here. One thing asked for is missing.')
})
