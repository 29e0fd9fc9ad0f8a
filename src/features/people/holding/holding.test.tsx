import { expect, it, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { mails } from '#platform/mail/tables.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { formOf, origin, sandbox } from '#test/sandbox.ts'
import { addOrganisation, addPerson, findPerson } from '../index.ts'
import { historyOf } from '../queries.ts'
import { ownPart, readerOf } from './own.ts'
import { ownPurpose } from './request.ts'
import { listRequests } from './request-queries.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada' } as const
const noor = { name: 'Noor Haddad', email: 'noor@mill.example', phone: '555 0199' }

const add = (here: Founded, facts: Parameters<typeof addPerson>[2] = noor) =>
  here.inside(db => addPerson(db, ada, facts, box.now))

const ask = (email: string, more = '') =>
  box.request(`/lakeside/people/held${more}`, formOf({ email, _once: newId() }))

/** The address the letter leads to: path and query. */
async function letterTo(here: Founded, email: string): Promise<string> {
  const letters = await here.inside(db => db.select().from(mails).orderBy(mails.id))
  const last = letters.filter(({ toEmail }) => toEmail === email).at(-1)
  const { pathname, search } = new URL(last?.text.match(/https?:\S+\/l\/\S+/)?.[0] ?? 'http://none')
  return pathname + search
}

const look = async (link: string) =>
  textOf(await (await box.request(link, formOf({ part: 'look', _once: newId() }))).text())

test('staff see everything held about a person, as a page and as a file, and each look is in the record', async () => {
  const here = await found(box)
  const id = await add(here)
  const coordinator = await here.coordinator()
  const path = `/lakeside/people/persons/${id}`
  expect(await (await coordinator.open(path)).text()).toContain(`${path}/held`)
  expect(textOf(await (await coordinator.open(`${path}/held`)).text())).not.toContain('555 0199')
  const page = textOf(await (await coordinator.post(`${path}/held`, {})).text())
  expect(page).toContain('Your record')
  expect(page).toContain('555 0199')
  const file = (await (await coordinator.post(`${path}/held/file`, {})).json()) as {
    rooms: { held: { table: string; rows: { email: string }[] }[] }[]
  }
  const record = file.rooms.flatMap(({ held }) => held).find(({ table }) => table === 'persons')
  expect(record?.rows).toMatchObject([{ id, found_by: 'id', email: noor.email }])
  const looks = (await here.inside(db => historyOf(db, id))).filter(
    ({ verb }) => verb === 'person.held-shown',
  )
  expect(looks.map(({ actorName }) => actorName)).toEqual(['Ada Osei', 'Ada Osei'])
  expect((await coordinator.post(`/lakeside/people/persons/${newId()}/held`, {})).status).toBe(404)
})

test('whoever asks is answered, and written to, the same; a mailbox gets a few letters and then none', async () => {
  const here = await found(box)
  await add(here)
  const known = await ask(noor.email)
  const unknown = await ask('nobody@mill.example')
  expect([known.status, known.headers.get('location')]).toEqual([303, '/lakeside/people/held/sent'])
  expect(unknown.headers.get('location')).toBe(known.headers.get('location'))
  const letters = await here.inside(db => db.select().from(mails).orderBy(mails.id))
  const [one, other] = letters.map(({ text }) => text.replace(/\/l\/[\w-]+/, '/l/…'))
  expect(one).toBe(other)
  for (let n = 0; n < 4; n++) expect((await ask(noor.email)).status).toBe(303)
  const after = await here.inside(db => db.select().from(mails).orderBy(mails.id))
  expect(after.filter(({ toEmail }) => toEmail === noor.email)).toHaveLength(3)
  const wrong = await ask('noor@')
  expect(wrong.status).toBe(422)
  expect(fieldIn(await wrong.text(), 'email')).toBe('noor@')
})

test('the letter shows what is theirs, in their language, and takes what they ask; staff erase and they are told', async () => {
  const here = await found(box)
  const id = await add(here)
  await ask(noor.email, '?lang=fr')
  const link = await letterTo(here, noor.email)
  const [path = ''] = link.split('?')
  // Opening shows nothing and writes nothing: programs open links, too.
  expect(textOf(await (await box.request(link)).text())).not.toContain('555 0199')
  const page = await look(link)
  expect(page).toContain('Votre fiche')
  expect(page).toContain('555 0199')
  const file = (await (await box.request(path, formOf({ part: 'file', _once: newId() }))).json()) as {
    about: object
  }
  expect(file.about).toEqual({ name: noor.name, email: noor.email })
  expect(await look(`${path}?lang=ar`)).toContain('بطاقتكم')
  const looks = (await here.inside(db => historyOf(db, id))).filter(
    ({ verb }) => verb === 'person.held-opened',
  )
  expect(looks).toHaveLength(3)

  const send = (fields: Record<string, string>) => box.request(path, formOf({ ...fields, _once: newId() }))
  expect((await send({})).status).toBe(422)
  const silent = await send({ kind: 'correction' })
  expect([silent.status, textOf(await silent.text()).includes('Say what is wrong.')]).toEqual([422, true])
  expect((await send({ kind: 'erasure', said: 'I moved away' })).status).toBe(303)
  expect((await send({ kind: 'erasure' })).status).toBe(422)
  const { open } = await here.inside(listRequests)
  expect(open).toMatchObject([{ kind: 'erasure', personId: id, said: 'I moved away' }])

  const coordinator = await here.coordinator()
  expect(textOf(await (await coordinator.open('/lakeside/today')).text())).toContain(
    'Somebody asks about what we hold',
  )
  const settle = `/lakeside/people/requests/${open[0]?.id}/settlement`
  expect((await coordinator.post(settle, { as: 'erase' })).status).toBe(422)
  expect((await coordinator.post(settle, { as: 'not-done' })).status).toBe(422)
  expect((await coordinator.post(settle, { as: 'erase', [`sure-${open[0]?.id}`]: 'yes' })).status).toBe(303)
  expect((await here.inside(db => findPerson(db, id)))?.email).toBeNull()
  expect((await box.request(link)).status).toBe(410)
  const last = (await here.inside(db => db.select().from(mails).orderBy(mails.id))).at(-1)
  expect(last?.toEmail).toBe(noor.email)
  expect(last?.about).toBe('forgotten once sent')
  const settled = (await here.inside(listRequests)).settled
  expect(settled).toMatchObject([{ settledAs: 'done', email: '', said: null }])
  expect(
    (await coordinator.post(`/lakeside/people/requests/${newId()}/settlement`, { as: 'done' })).status,
  ).toBe(404)
})

test('an address that only rooms keep can be erased, too', async () => {
  const here = await found(box)
  const recipient = { name: 'Sam', email: 'sam@far.example' }
  await here.inside(db =>
    createLink(
      db,
      { purpose: 'plan.update', subject: newId(), recipient, sentBy: 'Ada', days: 9, uses: 'many', origin },
      box.now,
    ),
  )
  await ask(recipient.email)
  const [path = ''] = (await letterTo(here, recipient.email)).split('?')
  expect(await look(path)).toContain('Links you were sent')
  await box.request(path, formOf({ kind: 'erasure', _once: newId() }))
  const [request] = (await here.inside(listRequests)).open
  const coordinator = await here.coordinator()
  const sure = { as: 'erase', [`sure-${request?.id}`]: 'yes' }
  expect((await coordinator.post(`/lakeside/people/requests/${request?.id}/settlement`, sure)).status).toBe(
    303,
  )
  expect((await box.request(path)).status).toBe(410)
})

it('shows nothing where several read one mailbox, nor what may be somebody else’s of the same name', async () => {
  const here = await found(box)
  const mill = await here.inside(db => addOrganisation(db, ada, { name: { en: 'Old Mill' } }, box.now))
  await add(here, { name: 'Noor Haddad', email: 'office@mill.example', organisationId: mill })
  await add(here, { name: 'Sam Reed', email: 'office@mill.example', phone: '555 0333' })
  await ask('office@mill.example')
  const page = await look(await letterTo(here, 'office@mill.example'))
  expect(page).toContain('More than one person is known under this address')
  expect(page).not.toContain('555 0333')
  // The twin: taken for one person, the first would have been shown the other’s.
  const two = [
    { id: newId(), name: 'Noor Haddad' },
    { id: newId(), name: 'Sam Reed' },
  ]
  expect(readerOf('office@mill.example', two, [])).toEqual({ kind: 'several' })
  expect(readerOf('office@mill.example', two.slice(0, 1), [])).toMatchObject({ kind: 'one' })
})

it('keeps back what bears a name alone while somebody else goes by it, and what is in another’s name', () => {
  const row = { id: newId(), called: undefined, at: box.now, about: undefined, values: {} }
  const what = { en: 'x', fr: 'x', ar: 'x' }
  const held = [
    {
      room: what,
      things: [
        {
          holding: { what, table: 'links' },
          rows: [
            { ...row, by: 'address' as const, another: false },
            { ...row, by: 'address' as const, another: true },
            { ...row, by: 'name' as const, another: false },
          ],
        },
      ],
      marks: [{ table: 'mails', id: newId(), columns: ['from_name'], at: box.now }],
    },
  ]
  const shown = (others: number) => {
    const { rooms, keptBack } = ownPart(held, others)
    return [rooms[0]?.things[0]?.rows.length, rooms[0]?.marks.length, keptBack]
  }
  expect(shown(0)).toEqual([2, 1, 1])
  expect(shown(1)).toEqual([1, 0, 3])
  expect(ownPurpose).toBe('people.held')
})
