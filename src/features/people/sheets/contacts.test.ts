import { expect, test } from 'vitest'
import { fieldIn, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addOrganisation } from '../commands.ts'
import { listOrganisations, listPersons } from '../queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const

const list = `Organization\tSector\tContact\tEmail
Lakeside Public Library\thealth\tNoor Haddad\tnoor@library.example
Lakeside Library\t\tBo Lind\tbo@library.example
Gym Club\tRecreation\tAna Ruiz\tana@gym.example
Gym Club\t\tIvo Petrov\tivo@gym.example
\t\t\tnot an address
`

async function brought() {
  const here = await found(box)
  const library = await here.inside(db =>
    addOrganisation(db, actor, { name: { en: 'Lakeside Public Library' } }, box.now),
  )
  const browser = await here.coordinator()
  const form = await (await browser.open('/lakeside/bring')).text()
  const sent = await browser.post('/lakeside/bring', {
    _once: fieldIn(form, '_once'),
    kind: 'contacts',
    pasted: list,
  })
  expect(sent.status).toBe(303)
  return { here, library, browser, columns: sent.headers.get('location') ?? '' }
}

test('a list is pasted, its columns guessed, its rows shown, the unsure one asked, taken in, and taken back', async () => {
  const { here, library, browser, columns } = await brought()
  const file = columns.replace(/\/columns$/, '')
  expect(textOf(await (await browser.open(columns)).text())).toContain('For example: Lakeside Public Library')
  const preview = await (await browser.open(file)).text()
  expect(textOf(preview)).toContain('4 rows will be taken in')
  expect(textOf(preview)).toContain('is not an e-mail address')
  expect(textOf(preview)).toContain('Is it one you know already?')

  const unanswered = await browser.post(`${file}/taking`, {})
  expect(unanswered.status).toBe(422)
  expect(await here.inside(listPersons)).toHaveLength(1)

  const taken = await browser.post(`${file}/taking`, { 'row-3': `same:${library}` })
  expect(taken.status).toBe(303)
  const organisations = await here.inside(listOrganisations)
  expect(organisations.filter(({ name }) => name.en?.includes('Library'))).toHaveLength(1)
  expect(organisations.filter(({ name }) => name.en === 'Gym Club')).toMatchObject([{ sector: 'recreation' }])
  const atLibrary = (await here.inside(listPersons)).filter(
    ({ organisationId }) => organisationId === library,
  )
  expect(atLibrary.map(({ name }) => name).sort()).toEqual(['Bo Lind', 'Noor Haddad'])

  const again = await browser.post(`${file}/taking`, { 'row-3': `same:${library}` })
  expect(again.status).toBe(303)
  expect(await here.inside(listPersons)).toHaveLength(5)

  // Somebody has come to rest on one of them since: that one stays.
  const gym = organisations.find(({ name }) => name.en === 'Gym Club')
  await here.inside(db => addOrganisation(db, actor, { name: { en: 'Another' } }, box.now))
  const [ana] = (await here.inside(listPersons)).filter(({ name }) => name === 'Ana Ruiz')
  await browser.post(`/lakeside/people/persons/${ana?.id}/change`, {
    name: 'Ana Ruiz-Soto',
    email: 'ana@gym.example',
    organisationId: gym?.id ?? '',
    version: '1',
    tongue: 'en',
  })
  const undone = await browser.post(`${file}/undoing`, {})
  expect(undone.status).toBe(303)
  const left = await here.inside(listPersons)
  expect(left.map(({ name }) => name)).toContain('Ana Ruiz-Soto')
  expect(left.map(({ name }) => name)).not.toContain('Bo Lind')
  expect((await here.inside(listOrganisations)).map(({ name }) => name.en)).toContain('Gym Club')
})

test('the same headings are read as they were the last time', async () => {
  const { browser, columns } = await brought()
  const file = columns.replace(/\/columns$/, '')
  await browser.post(columns, { heading: '0', organisation: '0', person: '2', email: '3' })
  await browser.post(`${file}/taking`, { 'row-3': 'new' })
  const next = await browser.post('/lakeside/bring', {
    kind: 'contacts',
    pasted: 'Email\tContact\tSector\tOrganization\nx@example.ca\tXia\tHealth\tXanadu\n',
  })
  const page = await (await browser.open(next.headers.get('location') ?? '')).text()
  expect(textOf(page)).toContain('Columns left out: Sector')
})

test('nothing chosen, nothing readable, a key twice: said beside the field, and what was typed stays', async () => {
  const { browser, columns } = await brought()
  for (const [form, says] of [
    [{ pasted: 'a\tb' }, 'What is it a list of?'],
    [{ kind: 'contacts' }, 'Choose a file or paste some rows'],
    [{ kind: 'contacts', pasted: '<!doctype html><p>' }, 'cannot read rows and columns'],
  ] as const) {
    const refused = await browser.post('/lakeside/bring', form)
    expect(refused.status).toBe(422)
    expect(textOf(await refused.text())).toContain(says)
  }
  const twice = await browser.post(columns, { heading: '0', organisation: '0', person: '0' })
  expect(twice.status).toBe(422)
  expect(textOf(await twice.text())).toContain('already used for')
})
