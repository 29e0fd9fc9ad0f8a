import { expect, it } from 'vitest'
import { addOrganisation, addPerson, contactsOf, listOrganisations } from '#features/people/index.ts'
import { addGoal, addPlan, adoptPlan } from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, lakeside, prairie, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { commitmentsOf, endorsementsOf } from '../standing-queries.ts'
import { provenApplications } from './queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = '2026-11-03' as PlainDate

const withPlan = async (here: Founded) =>
  here.inside(async db => {
    const plan = await addPlan(db, actor, { name: { en: 'Plan', fr: 'Plan' }, from: 2026, to: 2031 }, box.now)
    const goals = [
      await addGoal(
        db,
        actor,
        plan,
        { title: { en: 'Rides for everyone', fr: 'Du transport pour tous' } },
        box.now,
      ),
      await addGoal(db, actor, plan, { title: { en: 'A home in a month' } }, box.now),
    ]
    const adopted = await adoptPlan(db, actor, plan, '2026-04-01' as PlainDate, box.now)
    if (!adopted.ok) throw new Error(adopted.why)
    return { plan, goals }
  })

type Fields = Record<string, string | string[]>
const typedIn = (goals: readonly string[] = []): Fields => ({
  began: String(box.now.getTime() - 60_000),
  kind: 'organisation',
  endorse: 'yes',
  statementVersion: '1',
  nameEn: 'Lakeside Public Library',
  site: 'library.lakeside.example',
  phone: '705 555 0133',
  involvement: 'member',
  goals: [...goals.slice(0, 1)],
  signatory: 'Nadia Réal',
  signatoryTitle: 'Director',
  email: 'nadia@library.lakeside.example',
  tongue: 'fr',
  listing: 'signed',
})

const sent = async (fields: Fields, lang = 'en') =>
  box.request(`/lakeside/members/join?lang=${lang}`, formOf({ at: 'check', ...fields }))

const linkTo = async (here: Founded, email: string): Promise<string> => {
  const { rows } = await here.inside(db =>
    db.connection.query<{ html: string }>(
      'select html from mails where to_email = $1 order by queued_at desc, id desc',
      [email],
    ),
  )
  const url = rows[0]?.html.match(/href="(http[^"]+)"/)?.[1]?.replaceAll('&amp;', '&')
  if (!url) throw new Error(`Nobody wrote to ${email}`)
  const { pathname, search } = new URL(url)
  return pathname + search
}
const lettersIn = (here: Founded) =>
  here.inside(async db => (await db.connection.query('select subject, to_email from mails')).rows)
const proven = (here: Founded) => here.inside((db: TenantDb) => provenApplications(db))

const press = async (path: string, part: string, fields: Fields = {}) =>
  box.request(`${path}${path.includes('?') ? '&' : '?'}part=${part}`, formOf(fields))

it('walks from page to page, keeping what was typed, and refuses one page at a time', async () => {
  const here = await found(box)
  const { goals } = await withPlan(here)
  const first = await (await box.request('/lakeside/members/join')).text()
  expect(textOf(first)).toContain('Everyone who arrives finds a place.')
  const unticked = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'statement', kind: 'business', statementVersion: '1' }),
  )
  expect(unticked.status).toBe(422)
  expect(textOf(await unticked.text())).toContain('Tick the box if you do')
  const who = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'statement', kind: 'business', statementVersion: '1', endorse: 'yes' }),
  )
  const whoPage = await who.text()
  expect(fieldIn(whoPage, 'kind')).toBe('business')
  expect(Number(fieldIn(whoPage, 'began'))).toBe(box.now.getTime())
  const nameless = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'who', kind: 'business', endorse: 'yes', statementVersion: '1', phone: '705 555 0100' }),
  )
  expect(nameless.status).toBe(422)
  const kept = await nameless.text()
  expect(textOf(kept)).toContain('Write the name in at least one language')
  expect(fieldIn(kept, 'phone')).toBe('705 555 0100')
  const goalsPage = await (
    await box.request('/lakeside/members/join', formOf({ ...typedIn(), at: 'who' }))
  ).text()
  expect(textOf(goalsPage)).toContain('From “Plan”, version 1, adopted April 1, 2026')
  const check = await box.request(
    '/lakeside/members/join',
    formOf({
      ...typedIn(goals),
      at: 'signing',
      [`give-${goals[0]}`]: 'A van on Tuesdays',
      planId: '',
      edition: '1',
    }),
  )
  expect(textOf(await check.text())).toContain('A van on Tuesdays')
  const back = await box.request(
    '/lakeside/members/join',
    formOf({ ...typedIn(goals), at: 'check', go: 'who' }),
  )
  expect(fieldIn(await back.text(), 'nameEn')).toBe('Lakeside Public Library')
})

it('an individual is not asked for an organisation’s name', async () => {
  await found(box)
  const page = await box.request(
    '/lakeside/members/join',
    formOf({ at: 'statement', kind: 'individual', endorse: 'yes', statementVersion: '1' }),
  )
  expect(await page.text()).toContain('name="at" value="goals"')
})

it('reaches nobody here before the address is proven, and then staff once', async () => {
  const here = await found(box)
  const { plan, goals } = await withPlan(here)
  const fields = { ...typedIn(goals), planId: plan, edition: '1', [`give-${goals[0]}`]: 'Une camionnette' }
  const answer = await sent(fields, 'fr')
  expect(answer.headers.get('location')).toBe('/lakeside/members/join/sent')
  expect(await proven(here)).toEqual([])
  const coordinator = await here.coordinator()
  expect(textOf(await (await coordinator.open('/lakeside/today')).text())).not.toContain(
    'Lakeside Public Library',
  )
  const path = await linkTo(here, 'nadia@library.lakeside.example')
  expect(path).toMatch(/lang=fr$/)
  expect(textOf(await (await box.request(path)).text())).toContain(
    'Confirmez que Lakeside Public Library adhère',
  )
  expect(await proven(here)).toEqual([])
  for (const _ of [1, 2]) expect((await press(path, 'prove')).status).toBe(303)
  const [application] = await proven(here)
  expect(application).toMatchObject({
    state: 'waiting',
    commitments: [{ goalId: goals[0], contribution: { fr: 'Une camionnette' } }],
  })
  expect(application?.events).toHaveLength(1)
  const today = textOf(await (await coordinator.open('/lakeside/today')).text())
  expect(today).toContain('Lakeside Public Library asks to join')
})

it.each<[string, Fields]>([
  ['a field nobody sees filled in', { nickname: 'bot' }],
  ['no time to read', { began: String(new Date('2026-11-03T14:59:59Z').getTime()) }],
  ['no beginning', { began: '' }],
])('answers %s as it answers everybody, and keeps nothing', async (_, trap) => {
  const here = await found(box)
  const answer = await sent({ ...typedIn(), ...trap })
  const honest = await sent(typedIn())
  expect([answer.status, answer.headers.get('location')]).toEqual([
    honest.status,
    honest.headers.get('location'),
  ])
  const letters = await lettersIn(here)
  expect(letters).toHaveLength(1)
})

it('fills nobody’s mailbox, and says so to those who try often without losing a word', async () => {
  const here = await found(box)
  for (let n = 0; n < 12; n++) expect((await sent(typedIn())).status).toBe(303)
  expect(await lettersIn(here)).toHaveLength(4)
  const refused = await sent({ ...typedIn(), message: 'Ring twice' })
  expect(refused.status).toBe(429)
  const text = await refused.text()
  expect(textOf(text)).toContain('send it again in an hour')
  expect(fieldIn(text, 'message')).toBe('Ring twice')
})

it.each<[string, Fields, string]>([
  ['an address that is none', { email: 'nadia@' }, 'name@example.ca'],
  ['an unknown involvement', { involvement: 'king' }, 'Choose one of the options'],
  [
    'a community of nowhere',
    { communityId: '018f0000-0000-7000-8000-000000000000' },
    'Choose one of the options',
  ],
  ['a statement that is not in force', { statementVersion: '7' }, 'changed while you were writing'],
  [
    'a goal that is not there',
    { goals: ['018f0000-0000-7000-8000-000000000000'] },
    'changed while you were writing',
  ],
  ['a name of 300 letters', { nameEn: 'x'.repeat(300) }, 'Shorten this'],
])('refuses %s beside its field, on its page', async (_, wrong, message) => {
  await found(box)
  const answer = await sent({ ...typedIn(), ...wrong })
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain(message)
})

const waiting = async (here: Founded, fields: Fields = {}) => {
  const answer = await sent({ ...typedIn(), ...fields })
  expect(answer.status).toBe(303)
  await press(await linkTo(here, String(fields.email ?? 'nadia@library.lakeside.example')), 'prove')
  const [application] = await proven(here)
  if (!application) throw new Error('Nothing arrived')
  return application
}

it('shows whom it may be, and makes a member of the one chosen, with everything that was sent', async () => {
  const here = await found(box)
  const { plan, goals } = await withPlan(here)
  const known = await here.inside(db =>
    addOrganisation(
      db,
      actor,
      { name: { en: 'The Lakeside Library' }, site: 'https://library.lakeside.example' },
      box.now,
    ),
  )
  const fields = { planId: plan, edition: '1', goals: [goals[0] ?? ''], [`give-${goals[0]}`]: 'A van' }
  const application = await waiting(here, fields)
  const coordinator = await here.coordinator()
  const path = `/lakeside/members/applications/${application.id}`
  const page = textOf(await (await coordinator.open(path)).text())
  expect(page).toContain('same website')
  expect(page).toContain('a similar name')
  expect((await coordinator.post(`${path}/approval`, { as: '', since: day })).status).toBe(422)
  const approved = await coordinator.post(`${path}/approval`, { as: known, since: day, say: 'So glad!' })
  expect(approved.status).toBe(303)
  const memberPage = approved.headers.get('location') ?? ''
  const memberId = memberPage.split('/').at(-1) ?? ''
  await here.inside(async db => {
    expect(await listOrganisations(db)).toHaveLength(2)
    expect((await contactsOf(db, known))[0]).toMatchObject({
      name: 'Nadia Réal',
      title: 'Director',
      tongue: 'fr',
    })
    expect((await endorsementsOf(db, memberId))[0]).toMatchObject({
      how: 'joined',
      planId: plan,
      edition: 1,
      signatoryName: 'Nadia Réal',
      applicationId: application.id,
    })
    expect(await commitmentsOf(db, memberId, day)).toMatchObject([
      { goalId: goals[0], contribution: { en: 'A van' } },
    ])
  })
  const shown = textOf(await (await coordinator.open(memberPage)).text())
  expect(shown).toContain('Rides for everyone')
  expect(shown).toContain('on joining')
  const own = await linkTo(here, 'nadia@library.lakeside.example')
  expect(textOf(await (await box.request(own)).text())).toContain('The Lakeside Library, membre')
  const again = await coordinator.post(`${path}/refusal`, { reason: 'No' })
  expect(again.status).toBe(409)
  expect(textOf(await again.text())).toContain('Ada Osei approved it')
})

it('asks a question by letter; the answer comes back once and stays', async () => {
  const here = await found(box)
  const application = await waiting(here)
  const coordinator = await here.coordinator()
  const path = `/lakeside/members/applications/${application.id}`
  expect((await coordinator.post(`${path}/questions`, { question: '' })).status).toBe(422)
  expect((await coordinator.post(`${path}/questions`, { question: 'Which branch?' })).status).toBe(303)
  const link = await linkTo(here, 'nadia@library.lakeside.example')
  expect(textOf(await (await box.request(link)).text())).toContain('Which branch?')
  expect((await press(link, 'answer', { answer: '' })).status).toBe(422)
  expect((await press(link, 'answer', { answer: 'The one by the lake.' })).status).toBe(303)
  const twice = await press(link, 'answer', { answer: 'Another.' })
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('Another.')
  const page = textOf(await (await coordinator.open(path)).text())
  expect(page).toContain('The one by the lake.')
  expect(page).not.toContain('Another.')
  expect(textOf(await (await coordinator.open('/lakeside/today')).text())).toContain(
    'answered your question about joining',
  )
})

it('declines with a reason that goes into the letter, and lets an applicant take it back', async () => {
  const here = await found(box)
  const application = await waiting(here)
  const coordinator = await here.coordinator()
  const path = `/lakeside/members/applications/${application.id}/refusal`
  expect((await coordinator.post(path, { reason: ' ' })).status).toBe(422)
  expect((await coordinator.post(path, { reason: 'You serve another region.' })).status).toBe(303)
  const { rows } = await here.inside(db =>
    db.connection.query<{ text: string }>("select text from mails where text like '%another region%'"),
  )
  expect(rows).toHaveLength(1)
  const other = await waiting(here, { email: 'kim@else.example', nameEn: 'Else' })
  const link = await linkTo(here, 'kim@else.example')
  expect((await press(link, 'withdraw')).status).toBe(303)
  expect(
    (await coordinator.post(`/lakeside/members/applications/${other.id}/approval`, { as: 'new', since: day }))
      .status,
  ).toBe(409)
})

const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
const withFile = (bytes: Uint8Array<ArrayBuffer>, name: string): RequestInit => {
  const body = new FormData()
  body.set('letter', new File([bytes], name, { type: 'application/pdf' }))
  return { method: 'POST', body, headers: { origin: 'http://porchlight.test' } }
}

it('takes a letter of support with the proof or later, reads what it is from its bytes, and gives it to staff only', async () => {
  const here = await found(box)
  const application = await waiting(here)
  const link = await linkTo(here, 'nadia@library.lakeside.example')
  const no = await box.request(
    `${link}&part=letter`,
    withFile(new TextEncoder().encode('hello'), 'letter.pdf'),
  )
  expect(no.status).toBe(422)
  expect(textOf(await no.text())).toContain('PDF')
  expect((await box.request(`${link}&part=letter`, withFile(pdf, '../../letter.pdf'))).status).toBe(303)
  const coordinator = await here.coordinator()
  const page = await (await coordinator.open(`/lakeside/members/applications/${application.id}`)).text()
  const letter = page.match(/\/lakeside\/members\/letters\/[0-9a-f-]{36}/)?.[0] ?? ''
  const served = await coordinator.open(letter)
  expect(served.headers.get('content-disposition')).toContain('letter.pdf')
  expect((await box.request(letter)).status).toBe(303)
})

it('is nobody else’s', async () => {
  const here = await found(box, lakeside)
  const there = await found(box, prairie)
  const application = await waiting(here)
  const stranger = await there.coordinator()
  const path = `/prairie/members/applications/${application.id}`
  expect((await stranger.open(path)).status).toBe(404)
  expect((await stranger.open(path.replace('prairie', 'lakeside'))).status).toBe(404)
  expect((await stranger.post(`${path}/approval`, { as: 'new', since: day })).status).toBe(404)
})

it('an individual who was known as a contact joins as that person', async () => {
  const here = await found(box)
  const person = await here.inside(db =>
    addPerson(db, actor, { name: 'Nadia Real', email: 'NADIA@home.example' }, box.now),
  )
  const application = await waiting(here, {
    kind: 'individual',
    email: 'nadia@home.example',
    listing: 'name',
  })
  const coordinator = await here.coordinator()
  const path = `/lakeside/members/applications/${application.id}`
  expect(textOf(await (await coordinator.open(path)).text())).toContain('same e-mail address')
  expect((await coordinator.post(`${path}/approval`, { as: person, since: day })).status).toBe(303)
})
