import { expect, it, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { fieldIn, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { refusesContact } from './contact.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string) => plainDate(written) as PlainDate

test('a line is about a day that was, and followed up after it', () => {
  const today = day('2026-11-03')
  expect(refusesContact({ day: day('2026-11-04') }, today)).toBe('in-the-future')
  expect(refusesContact({ day: today, followUpOn: day('2026-11-02') }, today)).toBe('follow-up-before')
  expect(refusesContact({ day: day('2020-01-01'), followUpOn: today }, today)).toBeUndefined()
})

it('keeps a call in one line, reminds of it on its day, and lets it be done once', async () => {
  const here = await found(box)
  const ada = await here.coordinator()
  const id = await here.inside(db => addOrganisation(db, actor, { name: { en: 'Food bank' } }, box.now))
  const path = `/lakeside/members/contact/${id}`
  const form = await (await ada.open(path)).text()
  const line = {
    _once: fieldIn(form, '_once'),
    organisationId: id,
    kind: 'call',
    day: '2026-11-01',
    sentence: '<b>Ring</b> back about the fridge.',
    followUpOn: '2026-11-02',
  }
  expect((await ada.post('/lakeside/members/contact', line)).status).toBe(303)
  const page = await (await ada.open(path)).text()
  expect(page).not.toContain('<b>Ring')
  const onItsPage = textOf(await (await ada.open(`/lakeside/people/organisations/${id}`)).text())
  expect(onItsPage).toContain('back about the fridge.')
  expect(textOf(await (await ada.open('/lakeside/today')).text())).toContain('Follow up with Food bank.')
  const done = page.match(/action="([^"]*follow-up)"/)?.[1] ?? ''
  expect((await ada.post(done)).status).toBe(303)
  expect(textOf(await (await ada.open(path)).text())).toContain('Followed up by Ada Osei')
  await ada.post(done)
  expect(textOf(await (await ada.open('/lakeside/today')).text())).not.toContain('Follow up with Food bank.')
})

it('says beside the field what is wrong and keeps what was typed', async () => {
  const here = await found(box)
  const ada = await here.coordinator()
  const id = await here.inside(db => addOrganisation(db, actor, { name: { en: 'Food bank' } }, box.now))
  const line = { organisationId: id, kind: 'visit', day: '2027-01-01', sentence: 'Came by.' }
  const refused = await ada.post('/lakeside/members/contact', line)
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(textOf(html)).toContain('What is still to come is a follow-up.')
  expect(html).toContain('value="Came by."')
  expect((await ada.post('/lakeside/members/contact', { ...line, organisationId: 'x' })).status).toBe(422)
  expect((await ada.open('/lakeside/members/contact/00000000-0000-7000-8000-000000000000')).status).toBe(404)
})
