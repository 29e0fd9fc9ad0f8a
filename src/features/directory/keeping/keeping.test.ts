import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { Visitor } from '#test/sign-in-desk.ts'
import { importFile, reportMistake, searchServices } from '../index.ts'
import { findListing, openMistakes } from '../queries/one.ts'
import { mergeTwins } from '../twins/commands/merge.ts'
import { boardOf } from './board.ts'
import { askToConfirm } from './commands/ask.ts'
import { setRhythm } from './commands/take-answer.ts'
import { dueToday } from './queries/due.ts'
import { keptListings } from './queries/kept.ts'

const box = sandbox()
const staff = { kind: 'system', name: 'Ada Osei' } as const
const ontario = {
  Province: 'Ontario',
  Postal: 'K9J 1A1',
  City: 'Lakeside',
  Longitude: '-78.3',
  Latitude: '44.3',
}
const school = federalRecord(
  'Harbour Language School',
  { Lang_training: 'yes', Job_search: 'yes' },
  { ...ontario, Email: 'hello@harbour.example', Telephone: '705-555-0142' },
)
const silent = federalRecord(
  'Silent Centre',
  { Job_search: 'yes' },
  { ...ontario, Telephone: '705-555-0143' },
)

let here: Founded
let ids: string[]

const listing = (id: string) => here.inside(db => findListing(db, id, box.now))
const stranger = () =>
  new Visitor(origin, async request => {
    const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
    const { pathname, search } = new URL(request.url)
    const init = { method: request.method, headers: request.headers, ...(body ? { body } : {}) }
    return box.request(pathname + search, init)
  })
const letters = async () =>
  (
    await here.inside(db =>
      db.execute<{ text: string; subject: string }>(
        sql`select text, subject from mails order by queued_at, id`,
      ),
    )
  ).rows
/** What the page of a letter says it showed. */
const seenOn = (html: string) =>
  [...html.matchAll(/name="seen" value="([^"]+)"/g)].map(([, seen = '']) => seen)
const linkIn = (text = '') => /https?:\/\/[^/]+(\/lakeside\/l\/[^\s?"<)>\]]+)/.exec(text)?.[1] ?? ''
const remind = () =>
  here.inside(async db =>
    askToConfirm(db, staff, await dueToday(db, box.now), { origin, rest: true }, box.now),
  )
const idsOf = async (words: string) =>
  (await here.inside(db => searchServices(db, words, {}, box.now))).found
    .filter(({ organisationName }) => organisationName.en?.startsWith('Harbour'))
    .map(({ id }) => id)

beforeEach(async () => {
  here = await found(box)
  await importFile(box.database, here.id, staff, fileOf([school, silent]), { name: 'list.json' }, box.now)
  ids = await idsOf('harbour')
  expect(ids).toHaveLength(2)
})

async function asked(): Promise<string> {
  const coordinator = await here.coordinator()
  await coordinator.post('/lakeside/services/confirmations', { _once: newId() })
  const sent = await letters()
  expect(sent).toHaveLength(1)
  return linkIn(sent[0]?.text)
}

describe('one letter about all that a provider offers', () => {
  test('opens them all and changes nothing; one press confirms all', async () => {
    const link = await asked()
    const provider = stranger()
    const html = await (await provider.open(link)).text()
    expect(textOf(html)).toContain('Are your 2 listings still right?')
    for (const id of ids) expect((await listing(id))?.service.confirmedAt).toBeNull()
    const answer = await provider.post(link, {
      answer: 'right',
      seen: seenOn(html),
      _once: fieldIn(html, '_once'),
    })
    expect(answer.headers.get('location')).toBe(`${link}/done`)
    for (const id of ids) expect((await listing(id))?.spoken.freshness).toBe('confirmed')
    expect(textOf(await (await provider.open(`${link}/done`)).text())).toContain(
      'You answered for 2 listings',
    )
  })

  test('takes one at a time, says what is left, and refuses a listing of somebody else', async () => {
    const link = await asked()
    const [first = '', second = ''] = ids
    await stranger().post(`${link}?listing=${first}`, { answer: 'right', _once: newId() })
    expect((await listing(first))?.spoken.freshness).toBe('confirmed')
    expect((await listing(second))?.service.confirmedAt).toBeNull()
    expect(textOf(await (await stranger().open(`${link}/done`)).text())).toContain(
      '1 listing is still to look at',
    )
    const others = await here.inside(db => searchServices(db, 'silent', {}, box.now))
    const foreign = others.found[0]?.id ?? ''
    const refused = await stranger().post(`${link}?listing=${foreign}`, { answer: 'ended', _once: newId() })
    expect(refused.status).toBe(409)
    expect((await listing(foreign))?.service.state).toBe('active')
    expect((await listing(second))?.service.confirmedAt).toBeNull()
  })

  test('confirms nothing in place of a listing that was made one with another while the page was open', async () => {
    const link = await asked()
    const [kept = '', gone = ''] = ids
    const version = String((await listing(gone))?.service.version)
    const sameness = { kind: 'services', keptId: kept, goneIds: [gone] } as const
    expect((await here.inside(db => mergeTwins(db, staff, sameness, box.now))).ok).toBe(true)
    const answer = await stranger().post(`${link}?listing=${gone}`, {
      answer: 'ended',
      version,
      _once: newId(),
    })
    expect(answer.status).toBe(409)
    await stranger().post(link, { _once: newId(), answer: 'right', seen: `${gone}:${version}` })
    expect((await listing(kept))?.service.confirmedAt).toBeNull()
    expect((await listing(kept))?.service.state).toBe('active')
  })

  test('answers in one tap what nobody knew: room, hours, languages by whom, who is welcome', async () => {
    const link = `${await asked()}?listing=${ids[0]}`
    const half = await stranger().post(link, { answer: 'right', opensMO: '09:00', _once: newId() })
    expect(half.status).toBe(422)
    expect(textOf(await half.text())).toContain('Write both when it opens and when it closes')
    const told = {
      answer: 'right',
      room: 'waiting',
      roomWeeks: '6',
      languages: 'English',
      interpreted: 'Arabic, Tigrinya',
      accepts: 'refugee-claimant',
      opensTU: '17:00',
      closesTU: '20:00',
      _once: newId(),
    }
    expect((await stranger().post(link, told)).status).toBe(303)
    const { service } = (await listing(ids[0] ?? '')) ?? {}
    expect(service?.listing).toMatchObject({
      room: { is: 'waiting', weeks: 6, on: box.now.toISOString().slice(0, 10) },
      languages: [
        { code: 'en', by: 'staff' },
        { code: 'ar', by: 'interpreter' },
        { code: 'ti', by: 'interpreter' },
      ],
      eligibility: { statuses: { 'refugee-claimant': 'yes' } },
      schedules: [{ days: ['TU'], opens: '17:00', closes: '20:00', every: 'week' }],
    })
    expect(Object.keys(service?.origins ?? {}).sort()).toEqual([
      'eligibility',
      'languages',
      'room',
      'schedules',
    ])
    expect(service?.confirmedAt).not.toBeNull()
  })

  test('can close it for now and open it again', async () => {
    const link = `${await asked()}?listing=${ids[0]}`
    await stranger().post(link, { answer: 'paused', _once: newId() })
    expect((await listing(ids[0] ?? ''))?.service.state).toBe('temporarily closed')
    expect(textOf(await (await stranger().open(link)).text())).toContain('It is open again')
    await stranger().post(link, { answer: 'reopened', _once: newId() })
    expect((await listing(ids[0] ?? ''))?.service.state).toBe('active')
  })

  test('“not ours” is disputed, not confirmed, and waits for staff', async () => {
    const link = `${await asked()}?listing=${ids[0]}`
    await stranger().post(link, { answer: 'not-ours', note: 'Ask the library', _once: newId() })
    expect((await listing(ids[0] ?? ''))?.service.confirmedAt).toBeNull()
    const [open] = await here.inside(openMistakes)
    expect(open?.mistake).toMatchObject({ by: 'provider', said: 'Ask the library' })
    const board = textOf(await (await (await here.coordinator()).open('/lakeside/services/tend')).text())
    expect(board).toContain('Their provider says it is not theirs')
  })
})

describe('somebody who answers', () => {
  const first = () => ids[0] ?? ''
  const at = async (link: string) => textOf(await (await stranger().open(link)).text())
  const press = (link: string, sent: Record<string, string>) =>
    stranger().post(link, { ...sent, _once: newId() })

  test('takes back a mis-tap by the same link: no longer offered, and not theirs', async () => {
    const link = `${await asked()}?listing=${first()}`
    await press(link, { answer: 'ended' })
    expect((await listing(first()))?.service.state).toBe('defunct')
    expect(await at(link)).toContain('We do offer it')
    await press(link, { answer: 'reopened' })
    expect((await listing(first()))?.service.state).toBe('active')
    await press(link, { answer: 'not-ours' })
    await press(link, { answer: 'not-ours' })
    expect(await here.inside(openMistakes)).toHaveLength(1)
    expect(await at(link)).toContain('It is ours, and all of this is right')
    await press(link, { answer: 'right' })
    expect(await here.inside(openMistakes)).toEqual([])
    expect((await listing(first()))?.spoken.freshness).toBe('confirmed')
  })

  test('is shown what somebody else changed meanwhile, with their own words kept', async () => {
    const link = `${await asked()}?listing=${first()}`
    const version = String((await listing(first()))?.service.version)
    expect((await press(link, { answer: 'changed', version, phone: '705-555-0199' })).status).toBe(303)
    const late = await press(link, { answer: 'changed', version, aboutEn: 'Bring a friend.' })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(textOf(html)).toContain('Somebody changed this listing while you had it open')
    expect(html).toContain('Bring a friend.')
    expect(textOf(html)).toContain('705-555-0199')
    const now = fieldIn(html, 'version')
    expect((await press(link, { answer: 'changed', version: now, aboutEn: 'Bring a friend.' })).status).toBe(
      303,
    )
  })

  test('for all at once leaves out what was answered, and what changed since the page was opened', async () => {
    const link = await asked()
    const [one = '', two = ''] = ids
    await press(`${link}?listing=${one}`, { answer: 'paused' })
    expect(await at(link)).toContain('You said: closed for now')
    await press(link, { answer: 'right', seen: `${two}:99` })
    expect((await listing(two))?.service.confirmedAt).toBeNull()
    expect(await at(`${link}/done`)).toContain('1 listing is still to look at')
    await press(link, { answer: 'right', seen: `${two}:${(await listing(two))?.service.version}` })
    expect((await listing(two))?.spoken.freshness).toBe('confirmed')
    expect((await listing(one))?.service.state).toBe('temporarily closed')
  })

  test('“not ours” is asked about no more, by the program or at a press', async () => {
    await here.inside(db => setRhythm(db, staff, 6, box.now))
    const link = await asked()
    for (const id of ids) await press(`${link}?listing=${id}`, { answer: 'not-ours' })
    const began = box.now
    try {
      for (let month = 0; month < 12; month++) {
        box.now = new Date(box.now.getTime() + 30 * 86_400_000)
        expect(await remind()).toEqual({ letters: 0, services: 0 })
      }
      const coordinator = await here.coordinator()
      for (const path of ['confirmations', `${first()}/confirmation`])
        await coordinator.post(`/lakeside/services/${path}`, { _once: newId() })
      for (const { mistake } of await here.inside(openMistakes))
        await coordinator.post(`/lakeside/services/mistakes/${mistake.id}/settled`, { _once: newId() })
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      expect(await letters()).toHaveLength(1)
    } finally {
      box.now = began
    }
  })
})

describe('the rhythm', () => {
  const dayAfter = (days: number) => {
    box.now = new Date(box.now.getTime() + days * 86_400_000)
  }
  test('sends nothing until it is set; then three letters to each provider, and then it is time to call', async () => {
    const began = box.now
    try {
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      await here.inside(db => setRhythm(db, staff, 6, box.now))
      expect(await remind()).toEqual({ letters: 1, services: 2 })
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      for (let day = 0; day < 90; day++) {
        dayAfter(1)
        await remind()
      }
      const sent = await letters()
      expect(sent).toHaveLength(3)
      expect(sent[1]?.text).toContain('have not heard back')
      const kept = await here.inside(db => keptListings(db, box.now))
      const today = box.now.toISOString().slice(0, 10) as PlainDate
      const { lines } = boardOf(kept, today)
      expect(lines.unanswered).toMatchObject([
        { organisation: { en: 'Harbour Language School' }, services: 2 },
      ])
    } finally {
      box.now = began
    }
  })

  test('begins again six months after an answer, and stops when told to', async () => {
    const began = box.now
    try {
      await here.inside(db => setRhythm(db, staff, 6, box.now))
      await remind()
      const link = linkIn((await letters())[0]?.text)
      const seen = seenOn(await (await stranger().open(link)).text())
      const answer = await stranger().post(link, { answer: 'right', seen, _once: newId() })
      expect(answer.headers.get('location')).toBe(`${link}/done`)
      dayAfter(150)
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      dayAfter(40)
      expect(await remind()).toEqual({ letters: 1, services: 2 })
      await here.inside(db => setRhythm(db, staff, undefined, box.now))
      dayAfter(20)
      expect(await remind()).toEqual({ letters: 0, services: 0 })
    } finally {
      box.now = began
    }
  })
})

test('whoever is removed leaves no name on the letters about their listings', async () => {
  const { organisation } = (await listing(ids[0] ?? '')) ?? {}
  const noor = await here.inside(db =>
    addPerson(
      db,
      staff,
      { name: 'Noor Haddad', email: 'noor@harbour.example', organisationId: organisation?.id },
      box.now,
    ),
  )
  await asked()
  const kept = () =>
    here.inside(db => db.execute(sql`select recipient_name, recipient_email from listing_letters`))
  expect((await kept()).rows).toEqual([
    { recipient_name: 'Noor Haddad', recipient_email: 'noor@harbour.example' },
  ])
  const coordinator = await here.coordinator()
  await coordinator.post(`/lakeside/people/persons/${noor}/removal`, { sure: 'yes', _once: newId() })
  expect(JSON.stringify((await kept()).rows)).not.toMatch(/Noor|harbour\.example/)
})

describe('staff', () => {
  test('set the rhythm, see it, and stop it', async () => {
    const coordinator = await here.coordinator()
    const board = async () => textOf(await (await coordinator.open('/lakeside/services/tend')).text())
    expect(await board()).toContain('Nobody is asked by itself')
    await coordinator.post('/lakeside/services/rhythm', { every: '3', _once: newId() })
    expect(await board()).toContain('Providers are asked every 3 months')
    await coordinator.post('/lakeside/services/rhythm', { stop: 'yes', _once: newId() })
    expect(await board()).toContain('Nobody is asked by itself')
  })

  test('write down what a provider said on the phone, as the provider’s word', async () => {
    const coordinator = await here.coordinator()
    const { organisation } = (await listing(ids[0] ?? '')) ?? {}
    const call = `/lakeside/services/tend/${organisation?.id}`
    expect(textOf(await (await coordinator.open(call)).text())).toContain('705-555-0142')
    const said = { [`say-${ids[0]}`]: 'right', [`say-${ids[1]}`]: 'ended' }
    expect((await coordinator.post(call, { ...said, _once: newId() })).status).toBe(422)
    expect((await coordinator.post(call, { who: 'Nadia', _once: newId() })).status).toBe(422)
    expect((await coordinator.post(call, { ...said, who: 'Nadia', _once: newId() })).status).toBe(303)
    expect((await listing(ids[0] ?? ''))?.spoken).toMatchObject({
      freshness: 'confirmed',
      confirmedBy: 'Nadia',
    })
    expect((await listing(ids[1] ?? ''))?.service.state).toBe('defunct')
    expect(textOf(await (await coordinator.open(call)).text())).toContain('Confirmed by Nadia')
    const open = textOf(await (await stranger().open(`/lakeside/services/${ids[0]}`)).text())
    expect(open).toContain('Confirmed by the provider')
    expect(open).not.toContain('Nadia')
  })

  test('pass a reported mistake on, word for word, once', async () => {
    const serviceId = ids[0] ?? ''
    const said = 'It moved to Elm Street'
    const mistake = await here.inside(db => reportMistake(db, staff, { serviceId, said }, box.now))
    const coordinator = await here.coordinator()
    await coordinator.post(`/lakeside/services/mistakes/${mistake}/passing-on`, { _once: newId() })
    const sent = await letters()
    expect(sent[0]?.text).toContain('“It moved to Elm Street”')
    const board = textOf(await (await coordinator.open('/lakeside/services/tend')).text())
    expect(board).toContain('Asked them on')
    expect(board).not.toContain('Ask Harbour Language School about it')
  })

  test('make a link to pass on themselves, which opens that one listing', async () => {
    const coordinator = await here.coordinator()
    const made = await coordinator.post(`/lakeside/services/${ids[0]}/link`, { _once: newId() })
    const link = linkIn(await made.text())
    expect(textOf(await (await stranger().open(link)).text())).toContain('All of this is right')
    await stranger().post(link, { answer: 'right', _once: newId() })
    expect((await listing(ids[0] ?? ''))?.spoken.freshness).toBe('confirmed')
  })
})
