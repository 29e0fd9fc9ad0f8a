import { expect, it } from 'vitest'
import { addPerson } from '#features/people/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, found, textOf } from '#test/as.ts'
import { formOf, origin, sandbox } from '#test/sandbox.ts'
import { addGroup, addPlace, rosterOn } from '../index.ts'
import { applyForSeat } from './commands/applying.ts'
import { closeCall, dropUnproven, forgetApplicants, openCall, writeCall } from './commands/calls.ts'
import { askReviewer } from './commands/deciding.ts'
import { applicationsOf, findApplication } from './queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const today = () => box.now.toISOString().slice(0, 10) as PlainDate
const inDays = (days: number) =>
  new Date(box.now.getTime() + days * 86_400_000).toISOString().slice(0, 10) as PlainDate

const opened = (here: Founded, seats = 1) =>
  here.inside(async db => {
    const name = { en: 'Council', fr: 'Conseil' }
    const groupId = await addGroup(db, actor, { name, kind: 'council' }, box.now)
    const place = await addPlace(db, actor, groupId, { role: 'member', seats }, box.now)
    if (!place.ok) throw new Error(place.why)
    const facts = {
      title: { en: 'Sit with us', fr: 'Siégez avec nous' },
      asks: { en: 'Six evenings a year.' },
      closesOn: inDays(10),
      termMonths: 24,
      wanted: new Map([[place.id, seats]]),
    }
    const call = await writeCall(db, actor, groupId, facts, today(), box.now)
    if (!call.ok) throw new Error(call.why)
    expect(await openCall(db, actor, call.id, today(), box.now)).toBe(true)
    return { groupId, placeId: place.id, callId: call.id }
  })

const pathOf = (url: string) => url.replace(origin, '').replace(/\?.*/, '')
const applying = { name: 'Noor Haddad', email: 'noor@example.org', tongue: 'en', words: 'I care.' } as const

const press = async (here: Founded, url: string, fields: Record<string, string>) => {
  const browser = await here.coordinator()
  return browser.post(pathOf(url), fields)
}

it('takes an application from anybody, keeps what was typed, and lets it count once proven', async () => {
  const here = await found(box)
  const { callId } = await opened(here)
  expect(textOf(await (await box.request('/lakeside')).text())).toContain('Sit with us')
  const path = `/lakeside/groups/calls/${callId}`
  expect(textOf(await (await box.request(`${path}?lang=ar`)).text())).toContain('قدّموا طلبكم')
  const browser = await here.coordinator()
  const wrong = await browser.post(path, { name: 'Noor', email: 'no address', words: 'I care a lot.' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('I care a lot.')
  const fields = { name: 'Noor', email: 'noor@example.org', words: 'I care a lot.' }
  const trapped = await browser.post(path, { ...fields, website: 'http://x.example' })
  expect(trapped.headers.get('location')).toContain('/sent')
  expect((await browser.post(path, fields)).headers.get('location')).toBe(`${path}/sent`)
  expect((await browser.open(`${path}/sent`)).status).toBe(200)
  const first = await here.inside(db => applyForSeat(db, actor, callId, applying, origin, box.now))
  if (!first.ok) throw new Error(first.why)
  await here.inside(async db => expect(await applicationsOf(db, callId)).toEqual([]))
  expect(textOf(await (await box.request(pathOf(first.url))).text())).toContain('One step is left')
  await here.inside(async db => expect(await applicationsOf(db, callId)).toEqual([]))
  expect((await press(here, first.url, { part: 'proof' })).status).toBe(303)
  const second = await here.inside(db =>
    applyForSeat(db, actor, callId, { ...applying, email: 'NOOR@example.org' }, origin, box.now),
  )
  if (!second.ok) throw new Error(second.why)
  const twice = await press(here, second.url, { part: 'proof' })
  expect(twice.status).toBe(422)
  expect(textOf(await twice.text())).toContain('already applied')
  await here.inside(async db => {
    expect(await applicationsOf(db, callId)).toHaveLength(1)
    expect(await dropUnproven(db, new Date(box.now.getTime() + 1000))).toBe(2)
  })
})

it('writes to no address more than four times a day', async () => {
  const here = await found(box)
  const { callId } = await opened(here)
  const fields = { name: 'Noor', email: 'victim@home.example', words: 'I care.' }
  for (let n = 0; n < 6; n += 1) {
    const sent = await box.request(`/lakeside/groups/calls/${callId}`, formOf(fields))
    expect(sent.headers.get('location')).toContain('/sent')
  }
  const { rows } = await here.inside(db => db.connection.query('select to_email from mails'))
  expect(rows).toHaveLength(4)
})

it('goes from application by review and offer to a seat, by links alone', async () => {
  const here = await found(box)
  const { groupId, placeId, callId } = await opened(here)
  const { applied, review } = await here.inside(async db => {
    const applied = await applyForSeat(db, actor, callId, applying, origin, box.now)
    const reviewer = await addPerson(db, actor, { name: 'Abel', email: 'abel@example.org' }, box.now)
    const review = await askReviewer(db, actor, callId, reviewer, origin, box.now)
    if (!applied.ok || !review.ok) throw new Error('no')
    return { applied, review }
  })
  await press(here, applied.url, { part: 'proof' })
  const reading = textOf(await (await box.request(pathOf(review.url))).text())
  expect(reading).toContain('Noor Haddad')
  expect(reading).not.toContain('noor@example.org')
  const said = { [`says-${applied.id}`]: 'yes', [`words-${applied.id}`]: 'Steady.' }
  expect((await press(here, review.url, said)).status).toBe(303)
  const browser = await here.coordinator()
  const calls = `/lakeside/groups/calls/${callId}`
  expect(textOf(await (await browser.open(`${calls}/review`)).text())).toContain('1 · 0 · 0 · 0')
  const one = `${calls}/applications/${applied.id}`
  expect(textOf(await (await browser.open(one)).text())).toContain('Steady.')
  const offer = { placeId, since: inDays(20), because: 'All said yes.' }
  expect((await browser.post(`${one}/offer`, { ...offer, because: '' })).status).toBe(422)
  expect((await browser.post(`${one}/offer`, offer)).status).toBe(303)
  expect((await browser.post(`${one}/offer`, offer)).status).toBe(422)
  expect(textOf(await (await box.request(pathOf(applied.url))).text())).toContain('We would be glad')
  expect((await press(here, applied.url, { part: 'acceptance' })).status).toBe(303)
  expect((await press(here, applied.url, { part: 'refusal' })).status).toBe(422)
  await here.inside(async db => {
    expect(await rosterOn(db, groupId, inDays(20))).toMatchObject([{ person: 'Noor Haddad', placeId }])
    expect(await closeCall(db, actor, callId, box.now)).toBe(true)
  })
  expect((await browser.post(`${calls}/review/forgetting`, {})).status).toBe(303)
  await here.inside(async db => {
    expect(await findApplication(db, applied.id)).toMatchObject({
      name: null,
      email: null,
      words: null,
      accepted: true,
    })
  })
  expect((await box.request(pathOf(applied.url))).status).toBe(410)
})

it('declines kindly, lets people withdraw, closes at the end of its day, and forgets nobody who waits', async () => {
  const here = await found(box)
  const { callId } = await opened(here)
  const send = (email: string) =>
    here.inside(async db => {
      const applied = await applyForSeat(db, actor, callId, { ...applying, email }, origin, box.now)
      if (!applied.ok) throw new Error(applied.why)
      return applied
    })
  const [gone, refused, late] = [
    await send('a@example.org'),
    await send('b@example.org'),
    await send('c@example.org'),
  ]
  await press(here, gone.url, { part: 'proof' })
  await press(here, refused.url, { part: 'proof' })
  expect((await press(here, gone.url, { part: 'withdrawal' })).status).toBe(303)
  const how = { late: false, today: inDays(11) }
  expect(await here.inside(db => forgetApplicants(db, actor, callId, how, box.now))).toMatchObject({
    ok: false,
  })
  const browser = await here.coordinator()
  const path = `/lakeside/groups/calls/${callId}/applications/${refused.id}/refusal`
  expect((await browser.post(path, { reason: 'Fewer seats than people.' })).status).toBe(303)
  expect(textOf(await (await box.request(pathOf(refused.url))).text())).toContain('went to others')
  box.now = new Date(box.now.getTime() + 12 * 86_400_000)
  expect(textOf(await (await press(here, late.url, { part: 'proof' })).text())).toContain('closed before')
  const page = textOf(await (await box.request(`/lakeside/groups/calls/${callId}`)).text())
  expect(page).toContain('This call closed on')
  await here.inside(async db => {
    const late = { late: true, today: inDays(0) }
    expect(await forgetApplicants(db, actor, callId, late, box.now)).toEqual({ ok: true, forgotten: 3 })
  })
})

it('hides a draft, and the applications of one body from another’s chair', async () => {
  const here = await found(box)
  const browser = await here.coordinator()
  const { groupId, placeId, callId } = await opened(here, 2)
  const form = { titleEn: 'More', asksEn: 'Time.', closesOn: inDays(5), [`wanted-${placeId}`]: '2' }
  expect((await browser.post(`/lakeside/groups/${groupId}/calls/new`, { ...form, titleEn: '' })).status).toBe(
    422,
  )
  const many = { ...form, [`wanted-${placeId}`]: '3' }
  expect((await browser.post(`/lakeside/groups/${groupId}/calls/new`, many)).status).toBe(422)
  const made = await browser.post(`/lakeside/groups/${groupId}/calls/new`, form)
  const draft = (made.headers.get('location') ?? '').replace('/review', '')
  expect((await box.request(draft)).status).toBe(404)
  expect((await browser.open(draft)).status).toBe(200)
  expect((await browser.open(`${draft}/change`)).status).toBe(200)
  expect((await browser.post(`${draft}/opening`, {})).status).toBe(303)
  expect((await box.request(draft)).status).toBe(200)
  expect((await browser.open(`/lakeside/groups/${groupId}/calls`)).status).toBe(200)
  expect((await box.request(`/lakeside/groups/calls/${callId}/review`)).status).toBe(303)
})
