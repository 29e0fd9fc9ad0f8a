import { describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { fieldIn, textOf } from '#test/as.ts'
import { keptTrue, seenOn, staff } from '#test/kept-true.ts'
import { searchServices } from '../index.ts'
import { openMistakes } from '../queries/one.ts'
import { mergeTwins } from '../twins/commands/merge.ts'
import { setRhythm } from './commands/take-answer.ts'

const kept = keptTrue()
const { box, listing, stranger, letters, remind, asked } = kept

describe('one letter about all that a provider offers', () => {
  test('opens them all and changes nothing; one press confirms all', async () => {
    const link = await asked()
    const provider = stranger()
    const html = await (await provider.open(link)).text()
    expect(textOf(html)).toContain('Are your 2 listings still right?')
    for (const id of kept.ids) expect((await listing(id))?.service.confirmedAt).toBeNull()
    const answer = await provider.post(link, {
      answer: 'right',
      seen: seenOn(html),
      _once: fieldIn(html, '_once'),
    })
    expect(answer.headers.get('location')).toBe(`${link}/done`)
    for (const id of kept.ids) expect((await listing(id))?.spoken.freshness).toBe('confirmed')
    expect(textOf(await (await provider.open(`${link}/done`)).text())).toContain(
      'You answered for 2 listings',
    )
  })

  test('takes one at a time, says what is left, and refuses a listing of somebody else', async () => {
    const link = await asked()
    const [first = '', second = ''] = kept.ids
    await stranger().post(`${link}?listing=${first}`, { answer: 'right', _once: newId() })
    expect((await listing(first))?.spoken.freshness).toBe('confirmed')
    expect((await listing(second))?.service.confirmedAt).toBeNull()
    expect(textOf(await (await stranger().open(`${link}/done`)).text())).toContain(
      '1 listing is still to look at',
    )
    const others = await kept.here.inside(db => searchServices(db, 'silent', {}, box.now))
    const foreign = others.found[0]?.id ?? ''
    const refused = await stranger().post(`${link}?listing=${foreign}`, { answer: 'ended', _once: newId() })
    expect(refused.status).toBe(409)
    expect((await listing(foreign))?.service.state).toBe('active')
    expect((await listing(second))?.service.confirmedAt).toBeNull()
  })

  test('confirms nothing in place of a listing that was made one with another while the page was open', async () => {
    const link = await asked()
    const [stays = '', gone = ''] = kept.ids
    const version = String((await listing(gone))?.service.version)
    const sameness = { kind: 'services', keptId: stays, goneIds: [gone] } as const
    expect((await kept.here.inside(db => mergeTwins(db, staff, sameness, box.now))).ok).toBe(true)
    const answer = await stranger().post(`${link}?listing=${gone}`, {
      answer: 'ended',
      version,
      _once: newId(),
    })
    expect(answer.status).toBe(409)
    await stranger().post(link, { _once: newId(), answer: 'right', seen: `${gone}:${version}` })
    expect((await listing(stays))?.service.confirmedAt).toBeNull()
    expect((await listing(stays))?.service.state).toBe('active')
  })

  test('answers in one tap what nobody knew: room, hours, languages by whom, who is welcome', async () => {
    const link = `${await asked()}?listing=${kept.ids[0]}`
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
    const { service } = (await listing(kept.ids[0] ?? '')) ?? {}
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
    const link = `${await asked()}?listing=${kept.ids[0]}`
    await stranger().post(link, { answer: 'paused', _once: newId() })
    expect((await listing(kept.ids[0] ?? ''))?.service.state).toBe('temporarily closed')
    expect(textOf(await (await stranger().open(link)).text())).toContain('It is open again')
    await stranger().post(link, { answer: 'reopened', _once: newId() })
    expect((await listing(kept.ids[0] ?? ''))?.service.state).toBe('active')
  })

  test('“not ours” is disputed, not confirmed, and waits for staff', async () => {
    const link = `${await asked()}?listing=${kept.ids[0]}`
    await stranger().post(link, { answer: 'not-ours', note: 'Ask the library', _once: newId() })
    expect((await listing(kept.ids[0] ?? ''))?.service.confirmedAt).toBeNull()
    const [open] = await kept.here.inside(openMistakes)
    expect(open?.mistake).toMatchObject({ by: 'provider', said: 'Ask the library' })
    const board = textOf(await (await (await kept.here.coordinator()).open('/lakeside/services/tend')).text())
    expect(board).toContain('Their provider says it is not theirs')
  })
})

describe('somebody who answers', () => {
  const first = () => kept.ids[0] ?? ''
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
    expect(await kept.here.inside(openMistakes)).toHaveLength(1)
    expect(await at(link)).toContain('It is ours, and all of this is right')
    await press(link, { answer: 'right' })
    expect(await kept.here.inside(openMistakes)).toEqual([])
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
    const [one = '', two = ''] = kept.ids
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
    await kept.here.inside(db => setRhythm(db, staff, 6, box.now))
    const link = await asked()
    for (const id of kept.ids) await press(`${link}?listing=${id}`, { answer: 'not-ours' })
    const began = box.now
    try {
      for (let month = 0; month < 12; month++) {
        box.now = new Date(box.now.getTime() + 30 * 86_400_000)
        expect(await remind()).toEqual({ letters: 0, services: 0 })
      }
      const coordinator = await kept.here.coordinator()
      for (const path of ['confirmations', `${first()}/confirmation`])
        await coordinator.post(`/lakeside/services/${path}`, { _once: newId() })
      for (const { mistake } of await kept.here.inside(openMistakes))
        await coordinator.post(`/lakeside/services/mistakes/${mistake.id}/settled`, { _once: newId() })
      expect(await remind()).toEqual({ letters: 0, services: 0 })
      expect(await letters()).toHaveLength(1)
    } finally {
      box.now = began
    }
  })
})
