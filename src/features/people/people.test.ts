import { expect, it } from 'vitest'
import { type Founded, fieldIn, found, lakeside, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import {
  addOrganisation,
  addOrganisations,
  addPerson,
  changeOrganisation,
  contactsOf,
  findOrganisation,
  personByEmail,
} from './index.ts'
import { historyOf, searchOrganisations } from './queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'test' } as const
const base = '/lakeside/people/organisations'

const add = (here: Founded, en: string) =>
  here.inside(db => addOrganisation(db, actor, { name: { en }, phone: '705 555 0101' }, box.now))

it('finds organisations by any part of their name, without minding accents or case', async () => {
  const here = await found(box)
  const found_ = await here.inside(async db => {
    await addOrganisations(
      db,
      actor,
      [
        { name: { fr: 'Collège Boréal' } },
        { name: { ar: 'مركز الأُسرة' } },
        { name: { en: '100% Welcome_Home' } },
      ],
      box.now,
    )
    const names = async (words: string) =>
      (await searchOrganisations(db, { words })).rows.map(({ name }) => Object.values(name)[0])
    return [await names('BOREAL'), await names('الاسره'), await names('100%'), await names('%_%')]
  })
  expect(found_).toEqual([['Collège Boréal'], ['مركز الأُسرة'], ['100% Welcome_Home'], []])
})

it('adds 12,000 organisations and gives their ids in order', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const many = Array.from({ length: 12_000 }, (_, n) => ({ name: { en: `Settlement service ${n}` } }))
    const ids = await addOrganisations(db, actor, many, box.now)
    expect((await findOrganisation(db, ids[11_999] ?? ''))?.name.en).toBe('Settlement service 11999')
  })
  const browser = await here.coordinator()
  const page = textOf(await (await browser.open(`${base}?page=240`)).text())
  expect(page).toContain('12,001 organisations')
  expect(page).toContain('11,951 to 12,000 of 12,001')
})

it('refuses a change made from an older version, and keeps what is not given', async () => {
  const here = await found(box)
  const id = await add(here, 'Lakeside Library')
  await here.inside(async db => {
    expect(
      await changeOrganisation(db, actor, id, { site: 'https://a.example', version: 1 }, box.now),
    ).toEqual({
      ok: true,
    })
    const second = await changeOrganisation(db, actor, id, { site: 'https://b.example', version: 1 }, box.now)
    expect(second).toMatchObject({
      ok: false,
      why: 'changed-meanwhile',
      current: { site: 'https://a.example' },
    })
    const row = await findOrganisation(db, id)
    expect(row).toMatchObject({ phone: '705 555 0101', site: 'https://a.example', version: 2 })
    expect((await historyOf(db, id)).map(line => line.verb)).toEqual([
      'organisation.changed',
      'organisation.added',
    ])
  })
})

it('shows both versions when two people save the same form, and loses neither', async () => {
  const here = await found(box)
  const id = await add(here, 'Lakeside Library')
  const browser = await here.coordinator()
  const form = await (await browser.open(`${base}/${id}/change`)).text()
  await here.inside(db =>
    changeOrganisation(db, { kind: 'system', name: 'Chen' }, id, { email: 'desk@library.example' }, box.now),
  )
  const sent = { nameEn: 'Lakeside Public Library', kind: 'organisation', version: fieldIn(form, 'version') }
  const answer = await browser.post(`${base}/${id}/change`, sent)
  const page = await answer.text()
  expect(answer.status).toBe(409)
  expect(page).toContain('value="Lakeside Public Library"')
  expect(textOf(page)).toContain('Chen saved it')
  expect(textOf(page)).toContain('desk@library.example')
  const again = await browser.post(`${base}/${id}/change`, { ...sent, version: fieldIn(page, 'version') })
  expect(again.headers.get('location')).toBe(`${base}/${id}`)
})

it.each([
  ['200 characters', 'ن'.repeat(200)],
  ['an emoji', 'Welcome 🏡 House'],
  ['HTML', '<script>alert("1")</script> & Co'],
])('takes a name with %s as it is written', async (_, nameEn) => {
  const here = await found(box)
  const browser = await here.coordinator()
  const answer = await browser.post(base, { nameEn, kind: 'business' })
  expect(answer.status).toBe(303)
  const page = await (await browser.open(answer.headers.get('location') ?? '')).text()
  expect(page).not.toContain('<script>alert')
  expect(textOf(page)).toContain(nameEn.startsWith('<') ? '&lt;script&gt;' : nameEn)
})

it.each([
  ['no name', { nameEn: ' ', kind: 'business' }, 'Write the name in at least one language'],
  ['201 characters', { nameEn: 'x'.repeat(201), kind: 'business' }, 'Shorten this to 200'],
  ['an unknown kind', { nameEn: 'A', kind: 'club' }, 'Choose one of the options'],
  ['a bad e-mail', { nameEn: 'A', kind: 'business', email: 'at home' }, 'Write an e-mail address'],
  ['a dangerous site', { nameEn: 'A', kind: 'business', site: 'javascript:alert(1)' }, 'Write a web address'],
  [
    'a known name',
    { nameEn: 'LAKESIDE  newcomer centre', nameFr: 'centre d’accueil lakeside', kind: 'business' },
    'is already known',
  ],
])('refuses %s beside its field and keeps what was typed', async (_, fields, message) => {
  const here = await found(box)
  const browser = await here.coordinator()
  const answer = await browser.post(base, { phone: '1 & 2', ...fields })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(textOf(page)).toContain(message)
  expect(page).toContain('value="1 &amp; 2"')
})

it('knows people by e-mail whatever its case, and the first contact as the main one', async () => {
  const here = await found(box)
  const id = await add(here, 'Library')
  await here.inside(async db => {
    const first = await addPerson(
      db,
      actor,
      { name: 'Noor', email: 'Noor@Library.example', organisationId: id },
      box.now,
    )
    await addPerson(db, actor, { name: 'Abel', organisationId: id }, box.now)
    expect((await personByEmail(db, 'noor@library.EXAMPLE '))?.id).toBe(first)
    expect((await contactsOf(db, id)).map(({ name }) => name)).toEqual(['Noor', 'Abel'])
  })
})

it('adds and changes a person through the forms', async () => {
  const here = await found(box)
  const organisationId = await add(here, 'Library')
  const browser = await here.coordinator()
  const added = await browser.post('/lakeside/people/persons', { name: 'نور', organisationId, tongue: 'ar' })
  expect(added.headers.get('location')).toBe(`${base}/${organisationId}`)
  const organisation = await (await browser.open(`${base}/${organisationId}`)).text()
  const path = organisation.match(/href="(\/lakeside\/people\/persons\/[0-9a-f-]{36})"/)?.[1] ?? ''
  expect(textOf(organisation)).toContain('نور Main contact')
  const changed = await browser.post(`${path}/change`, { name: 'نور حداد', tongue: 'fr', version: '1' })
  expect(changed.status).toBe(303)
  expect(textOf(await (await browser.open(path)).text())).toContain('نور حداد')
  const late = await browser.post(`${path}/change`, { name: 'Nour', tongue: 'ti', version: '1' })
  expect(late.status).toBe(409)
  expect(textOf(await late.text())).toContain('ትግርኛ')
})

it('does not exist for another partnership, nor for what is not an id', async () => {
  const here = await found(box)
  const there = await found(box, prairie)
  const theirs = await there.inside(db => addOrganisation(db, actor, { name: { en: 'Elevator' } }, box.now))
  const person = await there.inside(db => addPerson(db, actor, { name: 'Bo' }, box.now))
  const browser = await here.coordinator()
  for (const path of [
    `${base}/${theirs}`,
    `${base}/${theirs}/change`,
    `${base}/1`,
    `/lakeside/people/persons/${person}`,
    '/lakeside/people/persons/x/change',
  ])
    expect((await browser.open(path)).status, path).toBe(404)
  const taken = await browser.post('/lakeside/people/persons', { name: 'X', organisationId: theirs })
  expect(taken.status).toBe(422)
  expect((await browser.open('/prairie/people/organisations')).status).toBe(404)
})

it('sends signed-out visitors to the sign-in page', async () => {
  await found(box, lakeside)
  const answer = await box.request(base)
  expect(answer.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(base)}`)
})
