import { describe, expect, it, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { fieldIn, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { endorse } from '../index.ts'
import { dueOn, isOver, refusesStep, standing } from './approach.ts'
import { emptyCommunities, emptySectors, tableGrid, unseatedSectors } from './table-grid.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string) => plainDate(written) as PlainDate

describe('where an approach stands', () => {
  const asked = { answer: 'asked', nextOn: day('2026-11-20') } as const
  const no = { answer: 'no', nextOn: null } as const
  test('is what the latest step says, and due on its day', () => {
    expect(standing([])).toBe('to-ask')
    expect(standing([asked, no])).toBe('no')
    expect(dueOn({ dueOn: day('2026-11-10'), steps: [] })).toBe('2026-11-10')
    expect(dueOn({ dueOn: day('2026-11-10'), steps: [asked] })).toBe('2026-11-20')
    expect(dueOn({ dueOn: day('2026-11-10'), steps: [asked, no] })).toBeUndefined()
  })
  test('is over with a yes or a no, unless a day to come back was set', () => {
    expect(isOver([asked])).toBe(false)
    expect(isOver([asked, no])).toBe(true)
    expect(isOver([{ ...no, nextOn: day('2027-09-01') }])).toBe(false)
  })
  test('takes no step of tomorrow, nor a next step before it', () => {
    const today = day('2026-11-03')
    expect(refusesStep({ day: day('2026-11-04') }, today)).toBe('in-the-future')
    expect(refusesStep({ day: today, nextOn: day('2026-11-01') }, today)).toBe('next-before')
    expect(refusesStep({ day: today, nextOn: today }, today)).toBeUndefined()
  })
})

test('the table shows a seat before a member, and who speaks for the whole area', () => {
  const table = {
    members: [
      { sector: 'health', communityId: 'a' },
      { sector: 'library', communityId: null },
    ],
    seats: [{ sector: 'health', communityId: 'a' }],
    openPlaces: [{ sector: 'labour', communityId: 'b', open: 2 }],
    approaches: [{ sector: 'faith', communityId: null }],
  }
  const rows = tableGrid(table, ['health', 'library', 'labour', 'faith'], ['a', 'b'])
  expect(rows.map(({ squares }) => squares.map(({ at }) => at))).toEqual([
    ['seat', 'nobody', 'nobody'],
    ['elsewhere', 'elsewhere', 'member'],
    ['nobody', 'place-open', 'nobody'],
    ['nobody', 'nobody', 'asked'],
  ])
  expect(emptySectors(rows)).toEqual(['labour', 'faith'])
  expect(unseatedSectors(rows)).toEqual(['library'])
  expect(emptyCommunities(table, ['a', 'b'])).toEqual(['b'])
})

it('brings somebody from a name on a list to the table', async () => {
  const here = await found(box)
  const ada = await here.coordinator()
  const empty = textOf(await (await ada.open('/lakeside/members/missing')).text())
  expect(empty).toContain('24 sectors of 24 have neither a member nor a seat.')
  expect(empty).toContain('Nobody is being asked yet')
  const form = await (await ada.open('/lakeside/members/missing/approaches/new?sector=faith')).text()
  expect(form).toMatch(/value="faith"[^>]*selected/)
  const sent = await ada.post('/lakeside/members/missing/approaches', {
    _once: fieldIn(form, '_once'),
    name: 'Masjid Al-Salaam',
    sector: 'faith',
    asker: 'Ada Osei',
    dueOn: '2026-11-01',
    email: 'imam@masjid.example',
    person: 'Imam Yusuf',
  })
  expect(sent.status).toBe(303)
  const list = await (await ada.open('/lakeside/members/missing')).text()
  expect(textOf(list)).toContain('was due November 1, 2026')
  expect(textOf(await (await ada.open('/lakeside/today')).text())).toContain(
    'Ask Masjid Al-Salaam to the table',
  )
  const path = list.match(/href="(\/lakeside\/members\/missing\/approaches\/[0-9a-f-]{36})"/)?.[1] ?? ''

  const future = await ada.post(`${path}/steps`, { answer: 'asked', day: '2026-12-24' })
  expect(future.status).toBe(422)
  expect(textOf(await future.text())).toContain('Choose a day up to today')
  const letter = {
    to: 'Imam Yusuf',
    email: 'imam@masjid.example',
    tongue: 'ar',
    note: 'As we said on Friday.',
  }
  expect((await ada.post(`${path}/invitation`, letter)).status).toBe(303)
  const said = {
    answer: 'thinking',
    day: '2026-11-03',
    words: 'After the board meets.',
    nextOn: '2026-12-01',
  }
  expect((await ada.post(`${path}/steps`, said)).status).toBe(303)
  const page = textOf(await (await ada.open(path)).text())
  expect(page).toContain('Invitation letter to imam@masjid.example')
  expect(page).toContain('After the board meets.')
  expect(textOf(await (await ada.open('/lakeside/today')).text())).not.toContain('Masjid')
  await here.inside(async db => {
    const { rows } = await db.execute<{ subject: string; html: string }>('select subject, html from mails')
    const invitation = rows.find(({ html }) => html.includes('/lakeside/members/join?lang=ar'))
    expect(invitation?.subject).toContain('دعوة للانضمام')
    expect(invitation?.html).toContain('As we said on Friday.')
    const organisationId = await addOrganisation(db, actor, { name: { en: 'Masjid Al-Salaam' } }, box.now)
    await endorse(db, actor, { organisationId, kind: 'organisation', since: day('2026-11-02') }, box.now)
  })
  expect(textOf(await (await ada.open(path)).text())).toContain('Member since November 2, 2026')
})

it('asks one organisation once at a time, and needs one of the two: an organisation or a name', async () => {
  const here = await found(box)
  const ada = await here.coordinator()
  const organisationId = await here.inside(db =>
    addOrganisation(db, actor, { name: { en: 'Local 7' } }, box.now),
  )
  const fields = { organisationId, dueOn: '2026-12-01' }
  expect((await ada.post('/lakeside/members/missing/approaches', fields)).status).toBe(303)
  const twice = await ada.post('/lakeside/members/missing/approaches', fields)
  expect(twice.status).toBe(422)
  expect(textOf(await twice.text())).toContain('They are being asked already')
  for (const wrong of [{ dueOn: '2026-12-01' }, { ...fields, name: 'Somebody else' }]) {
    const answer = await ada.post('/lakeside/members/missing/approaches', wrong)
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain('Choose an organisation or write a name')
  }
})

it('keeps who is being asked from visitors and from the neighbours', async () => {
  const here = await found(box)
  const there = await found(box, prairie)
  const ada = await here.coordinator()
  expect((await box.request('/lakeside/members/missing')).status).toBe(303)
  await there.inside(db => addOrganisation(db, actor, { name: { en: 'Elevator' } }, box.now))
  expect((await ada.open('/prairie/members/missing')).status).toBe(404)
})
