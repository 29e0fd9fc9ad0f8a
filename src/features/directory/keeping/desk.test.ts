import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addPerson } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { textOf } from '#test/as.ts'
import { keptTrue, linkIn, seenOn, staff } from '#test/kept-true.ts'
import { reportMistake } from '../index.ts'
import { boardOf } from './board.ts'
import { setRhythm } from './commands/take-answer.ts'
import { keptListings } from './queries/kept.ts'

const kept = keptTrue()
const { box, listing, stranger, letters, remind, asked } = kept

describe('the rhythm', () => {
  const dayAfter = (days: number) => {
    box.now = new Date(box.now.getTime() + days * 86_400_000)
  }
  test('sends nothing until it is set; then three letters to each provider, and then it is time to call', async () => {
    const began = box.now
    try {
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      await kept.here.inside(db => setRhythm(db, staff, 6, box.now))
      expect(await remind()).toEqual({ letters: 1, services: 2 })
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      for (let day = 0; day < 90; day++) {
        dayAfter(1)
        await remind()
      }
      const sent = await letters()
      expect(sent).toHaveLength(3)
      expect(sent[1]?.text).toContain('have not heard back')
      const found = await kept.here.inside(db => keptListings(db, box.now))
      const today = box.now.toISOString().slice(0, 10) as PlainDate
      const { lines } = boardOf(found, today)
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
      await kept.here.inside(db => setRhythm(db, staff, 6, box.now))
      await remind()
      const link = linkIn((await letters())[0]?.text)
      const seen = seenOn(await (await stranger().open(link)).text())
      const answer = await stranger().post(link, { answer: 'right', seen, _once: newId() })
      expect(answer.headers.get('location')).toBe(`${link}/done`)
      dayAfter(150)
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      dayAfter(40)
      expect(await remind()).toEqual({ letters: 1, services: 2 })
      await kept.here.inside(db => setRhythm(db, staff, undefined, box.now))
      dayAfter(20)
      expect(await remind()).toEqual({ letters: 0, services: 0 })
    } finally {
      box.now = began
    }
  })
})

test('whoever is removed leaves no name on the letters about their listings', async () => {
  const { organisation } = (await listing(kept.ids[0] ?? '')) ?? {}
  const noor = await kept.here.inside(db =>
    addPerson(
      db,
      staff,
      { name: 'Noor Haddad', email: 'noor@harbour.example', organisationId: organisation?.id },
      box.now,
    ),
  )
  await asked()
  const names = () =>
    kept.here.inside(db => db.execute(sql`select recipient_name, recipient_email from listing_letters`))
  expect((await names()).rows).toEqual([
    { recipient_name: 'Noor Haddad', recipient_email: 'noor@harbour.example' },
  ])
  const coordinator = await kept.here.coordinator()
  await coordinator.post(`/lakeside/people/persons/${noor}/removal`, { sure: 'yes', _once: newId() })
  expect(JSON.stringify((await names()).rows)).not.toMatch(/Noor|harbour\.example/)
})

describe('staff', () => {
  test('set the rhythm, see it, and stop it', async () => {
    const coordinator = await kept.here.coordinator()
    const board = async () => textOf(await (await coordinator.open('/lakeside/services/tend')).text())
    expect(await board()).toContain('Nobody is asked by itself')
    await coordinator.post('/lakeside/services/rhythm', { every: '3', _once: newId() })
    expect(await board()).toContain('Providers are asked every 3 months')
    await coordinator.post('/lakeside/services/rhythm', { stop: 'yes', _once: newId() })
    expect(await board()).toContain('Nobody is asked by itself')
  })

  test('write down what a provider said on the phone, as the provider’s word', async () => {
    const coordinator = await kept.here.coordinator()
    const { organisation } = (await listing(kept.ids[0] ?? '')) ?? {}
    const call = `/lakeside/services/tend/${organisation?.id}`
    expect(textOf(await (await coordinator.open(call)).text())).toContain('705-555-0142')
    const said = { [`say-${kept.ids[0]}`]: 'right', [`say-${kept.ids[1]}`]: 'ended' }
    expect((await coordinator.post(call, { ...said, _once: newId() })).status).toBe(422)
    expect((await coordinator.post(call, { who: 'Nadia', _once: newId() })).status).toBe(422)
    expect((await coordinator.post(call, { ...said, who: 'Nadia', _once: newId() })).status).toBe(303)
    expect((await listing(kept.ids[0] ?? ''))?.spoken).toMatchObject({
      freshness: 'confirmed',
      confirmedBy: 'Nadia',
    })
    expect((await listing(kept.ids[1] ?? ''))?.service.state).toBe('defunct')
    expect(textOf(await (await coordinator.open(call)).text())).toContain('Confirmed by Nadia')
    const open = textOf(await (await stranger().open(`/lakeside/services/${kept.ids[0]}`)).text())
    expect(open).toContain('Confirmed by the provider')
    expect(open).not.toContain('Nadia')
  })

  test('pass a reported mistake on, word for word, once', async () => {
    const serviceId = kept.ids[0] ?? ''
    const said = 'It moved to Elm Street'
    const mistake = await kept.here.inside(db => reportMistake(db, staff, { serviceId, said }, box.now))
    const coordinator = await kept.here.coordinator()
    await coordinator.post(`/lakeside/services/mistakes/${mistake}/passing-on`, { _once: newId() })
    const sent = await letters()
    expect(sent[0]?.text).toContain('“It moved to Elm Street”')
    const board = textOf(await (await coordinator.open('/lakeside/services/tend')).text())
    expect(board).toContain('Asked them on')
    expect(board).not.toContain('Ask Harbour Language School about it')
  })

  test('make a link to pass on themselves, which opens that one listing', async () => {
    const coordinator = await kept.here.coordinator()
    const made = await coordinator.post(`/lakeside/services/${kept.ids[0]}/link`, { _once: newId() })
    const link = linkIn(await made.text())
    expect(textOf(await (await stranger().open(link)).text())).toContain('All of this is right')
    await stranger().post(link, { answer: 'right', _once: newId() })
    expect((await listing(kept.ids[0] ?? ''))?.spoken.freshness).toBe('confirmed')
  })
})
