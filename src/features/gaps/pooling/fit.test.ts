import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { asksRenewalOn, expiryFrom, isCurrent, remindsOn, type Time } from './entry.ts'
import { fitOf, offersFor, type Shared } from './fit.ts'
import { byQuarter, inAll, quarterOf } from './saved.ts'
import { instantOf, isFree, meet, type Slot, slotsOver } from './slots.ts'

const day = (written: string) => written as PlainDate
const tuesdays: Time = { weekday: 'TU', from: '18:00', to: '20:00' }
const shared = (part: Partial<Shared> = {}): Shared => ({
  id: 'x',
  organisationId: 'one',
  kind: 'room',
  language: null,
  times: [tuesdays],
  at: { lon: -78.3, lat: 44.3 },
  comesToYou: false,
  howMany: 20,
  cost: 'free',
  ...part,
})
const ask = shared({ id: 'ask', organisationId: 'two' })

describe('what fits', () => {
  it('is whole where all is as asked', () => {
    expect(fitOf(shared(), ask)).toMatchObject({ least: 1, known: 1, most: 1 })
  })

  test.each([
    ['another kind', { kind: 'vehicle' }],
    ['its own', { organisationId: 'two' }],
    ['none of the asked hours', { times: [{ weekday: 'WE', from: '18:00', to: '20:00' }] }],
    ['far away', { at: { lon: -97, lat: 50 } }],
  ] as const)('is nothing that is %s', (_what, part) => {
    expect(fitOf(shared(part as Partial<Shared>), ask)).toBeUndefined()
  })

  it('is an interpreter of that language, and one of whom nobody says which', () => {
    const arabic = { ...ask, kind: 'interpreter', language: 'ar' } as const
    const offer = (language: string | null) => fitOf(shared({ kind: 'interpreter', language }), arabic)
    expect([offer('ar'), offer(null)]).not.toContain(undefined)
    expect(offer('uk')).toBeUndefined()
  })

  it('counts single days by what is offered on that weekday or that day', () => {
    const once = { ...ask, times: [{ on: day('2026-11-10'), from: '18:00', to: '22:00' }] }
    expect(fitOf(shared(), once)?.time).toEqual({ degree: 0.5, minutes: 120, asked: 240 })
    const offered = shared({ times: [{ on: day('2026-11-10'), from: '17:00', to: '23:00' }] })
    expect(fitOf(offered, once)?.time?.degree).toBe(1)
  })

  it('is never put higher for what nobody said', () => {
    const unknown = [{ times: [] }, { at: undefined }, { howMany: null }, { cost: null }]
    const any = fc.record({
      times: fc.constantFrom<Time[]>([tuesdays], [{ weekday: 'TU', from: '19:00', to: '23:00' }]),
      at: fc.constantFrom({ lon: -78.3, lat: 44.3 }, { lon: -78.1, lat: 44.2 }),
      howMany: fc.integer({ min: 1, max: 60 }),
      cost: fc.constantFrom('free' as const, 'at-cost' as const),
    })
    fc.assert(
      fc.property(any, fc.constantFrom(...unknown), (part, forgotten) => {
        const [before, after] = [fitOf(shared(part), ask), fitOf(shared({ ...part, ...forgotten }), ask)]
        expect(after?.least).toBeLessThanOrEqual((before?.least ?? 0) + 1e-12)
        expect(after?.most).toBeGreaterThanOrEqual((before?.most ?? 0) - 1e-12)
      }),
    )
  })

  it('comes best first', () => {
    const offers = [
      shared({ id: 'small', howMany: 5 }),
      shared({ id: 'right' }),
      shared({ id: 'paid', cost: 'at-cost' }),
    ]
    expect(offersFor(ask, offers).map(({ offer }) => offer.id)).toEqual(['right', 'paid', 'small'])
  })
})

describe('times', () => {
  it('are what the clocks show, through both changes of them', () => {
    const zone = 'America/Toronto'
    expect(instantOf(zone, day('2026-11-03'), '18:00').toISOString()).toBe('2026-11-03T23:00:00.000Z')
    expect(instantOf(zone, day('2026-07-03'), '18:00').toISOString()).toBe('2026-07-03T22:00:00.000Z')
    // 02:30 is never shown in spring, and 01:30 twice in autumn.
    expect(instantOf(zone, day('2026-03-08'), '02:30').toISOString()).toBe('2026-03-08T07:30:00.000Z')
    expect(instantOf(zone, day('2026-11-01'), '01:30').toISOString()).toBe('2026-11-01T05:30:00.000Z')
    const weeks = slotsOver(zone, { on: day('2026-10-27'), from: '18:00', to: '20:00', weeks: 2 })
    expect(weeks.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-10-27T22:00:00.000Z',
      '2026-11-03T23:00:00.000Z',
    ])
  })

  it('are free exactly as long as fewer than so many are lent at any instant', () => {
    const slot = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })).map(
      ([from, long]): Slot => ({
        startsAt: new Date(from * 60_000),
        endsAt: new Date((from + long) * 60_000),
      }),
    )
    fc.assert(
      fc.property(
        fc.array(slot, { maxLength: 6 }),
        slot,
        fc.integer({ min: 1, max: 3 }),
        (lent, want, atOnce) => {
          const minutes = Array.from({ length: 60 }, (_, n) => new Date(n * 60_000))
          const full = minutes.some(
            at =>
              want.startsAt <= at &&
              at < want.endsAt &&
              lent.filter(each => each.startsAt <= at && at < each.endsAt).length >= atOnce,
          )
          expect(isFree([want], lent, atOnce)).toBe(!full)
          for (const each of lent) expect(meet(each, want)).toBe(meet(want, each))
        },
      ),
    )
  })
})

describe('what is counted', () => {
  it('adds up by quarter, and adds nothing for what nobody could say', () => {
    const use = { kind: 'room' as const, usedMinutes: 120 }
    const uses = [
      { ...use, usedOn: day('2026-09-30'), sparedMinutes: 90 },
      { ...use, usedOn: day('2026-10-01'), sparedMinutes: 60 },
      { ...use, usedOn: day('2026-12-31'), sparedMinutes: null },
    ]
    expect(byQuarter(uses)).toEqual([
      { quarter: '2026-Q4', uses: 2, usedMinutes: 240, sparedMinutes: 60, unsaid: 1 },
      { quarter: '2026-Q3', uses: 1, usedMinutes: 120, sparedMinutes: 90, unsaid: 0 },
    ])
    expect(inAll(uses)).toEqual({ uses: 3, usedMinutes: 360, sparedMinutes: 150, unsaid: 1 })
    expect(quarterOf(day('2026-04-01'))).toBe('2026-Q2')
  })
})

describe('the board', () => {
  it('shows an entry for half a year, and asks once before it ends whether it holds', () => {
    const today = day('2026-11-03')
    const expiresOn = expiryFrom(today)
    expect(isCurrent({ endedAt: null, expiresOn }, expiresOn)).toBe(true)
    expect(isCurrent({ endedAt: null, expiresOn: day('2026-11-02') }, today)).toBe(false)
    const ending = { endedAt: null, expiresOn: day('2026-11-20'), renewalAskedOn: null }
    expect(asksRenewalOn(ending, today)).toBe(true)
    expect(asksRenewalOn({ ...ending, renewalAskedOn: day('2026-11-02') }, today)).toBe(false)
    expect(asksRenewalOn({ ...ending, renewalAskedOn: day('2026-04-20') }, today)).toBe(true)
    expect(asksRenewalOn({ ...ending, expiresOn }, today)).toBe(false)
  })

  it('writes three times about one thing at most', () => {
    const today = day('2026-11-30')
    expect(remindsOn({ asks: 0, askedOn: null }, today)).toBe(true)
    expect(remindsOn({ asks: 1, askedOn: day('2026-11-26') }, today)).toBe(false)
    expect(remindsOn({ asks: 1, askedOn: day('2026-11-25') }, today)).toBe(true)
    expect(remindsOn({ asks: 3, askedOn: day('2026-01-01') }, today)).toBe(false)
  })
})
