import { expect, it } from 'vitest'
import { addOrganisation, addPerson, contactsOf, listOrganisations } from '#features/people/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { applicants, type Fields } from '#test/an-applicant.ts'
import { type Founded, found, lakeside, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { commitmentsOf, endorsementsOf } from '../standing-queries.ts'
import { provenApplications } from './queries.ts'

const box = sandbox()
const { withPlan, sent, typedIn, linkTo, press } = applicants(box)
const actor = { kind: 'system', name: 'Ada' } as const
const day = '2026-11-03' as PlainDate

const waiting = async (here: Founded, fields: Fields = {}) => {
  const answer = await sent({ ...typedIn(), ...fields })
  expect(answer.status).toBe(303)
  await press(await linkTo(here, String(fields.email ?? 'nadia@library.lakeside.example')), 'prove')
  const [application] = await here.inside(provenApplications)
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

it('takes twenty letters by a link and no more, so that nobody fills the disk with it', async () => {
  const here = await found(box)
  await waiting(here)
  const link = await linkTo(here, 'nadia@library.lakeside.example')
  const send = async () => (await box.request(`${link}&part=letter`, withFile(pdf, 'letter.pdf'))).status
  const answers: number[] = []
  for (let n = 0; n < 22; n += 1) answers.push(await send())
  expect(answers.filter(status => status === 303)).toHaveLength(20)
  expect(answers.slice(20)).toEqual([422, 422])
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
