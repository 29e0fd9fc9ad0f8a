import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededOf, type Presence, quorumOf, type Voice } from './quorum.ts'
import { defaultRules, type Rules } from './terms.ts'

const seat = (personId: string, over: Partial<Voice> = {}): Voice => ({
  personId,
  organisationId: null,
  role: 'member',
  ...over,
})
const seats = (...names: string[]) => names.map(name => seat(name))
const here = (...names: string[]): Presence[] => names.map(personId => ({ personId }))
const rules = (over: Partial<Rules> = {}): Rules => ({ ...defaultRules, ...over })
const keys = (answer: { why: { key: string }[] }) => answer.why.map(({ key }) => key)

describe('how many must be here', () => {
  it.each([
    ['more than half of 11', { kind: 'fraction', over: 1, of: 2, moreThan: true }, 11, 6],
    ['more than half of 12', { kind: 'fraction', over: 1, of: 2, moreThan: true }, 12, 7],
    ['at least half of 12', { kind: 'fraction', over: 1, of: 2, moreThan: false }, 12, 6],
    ['at least half of 11', { kind: 'fraction', over: 1, of: 2, moreThan: false }, 11, 6],
    ['a third of 10', { kind: 'fraction', over: 1, of: 3, moreThan: false }, 10, 4],
    ['more than a third of 9', { kind: 'fraction', over: 1, of: 3, moreThan: true }, 9, 4],
    ['five', { kind: 'number', n: 5 }, 11, 5],
    ['half of nobody', { kind: 'fraction', over: 1, of: 2, moreThan: false }, 0, 1],
  ] as const)('%s', (_, quorum, of, needed) => {
    expect(neededOf(rules({ quorum }), of)).toBe(needed)
  })

  it('is whoever attends at a second call, only where the terms say so', () => {
    const open = rules({ secondCall: 'whoever-attends' })
    expect([neededOf(open, 11, 1), neededOf(open, 11, 2), neededOf(rules(), 11, 2)]).toEqual([6, 1, 6])
  })
})

describe('who counts', () => {
  it('a recusal leaves the count and not the base, so it can break a quorum; a second call heals it', () => {
    const body = seats('a', 'b', 'c', 'd', 'e')
    const terms = rules({ secondCall: 'whoever-attends' })
    const before = quorumOf(terms, body, here('a', 'b', 'c'), 1, [])
    expect(before).toMatchObject({ needed: 3, of: 5, here: 3, holds: true })
    const after = quorumOf(terms, body, here('a', 'b', 'c'), 1, ['c'])
    expect(after).toMatchObject({ needed: 3, of: 5, here: 2, holds: false })
    expect(after.why).toContainEqual({ key: 'recused', values: { count: 1 } })
    expect(quorumOf(terms, body, here('a', 'b', 'c'), 2, ['c'])).toMatchObject({ needed: 1, holds: true })
  })

  it('people of one organisation once, in the base and in the count', () => {
    const body = [seat('a', { organisationId: 'x' }), seat('b', { organisationId: 'x' }), ...seats('c', 'd')]
    const one = quorumOf(rules({ oneOrganisationOneVoice: true }), body, here('a', 'b'), 1, [])
    expect(one).toMatchObject({ of: 3, here: 1, needed: 2, holds: false })
    expect(one.why).toContainEqual({ key: 'one-voice', values: { count: 1 } })
    expect(quorumOf(rules(), body, here('a', 'b'), 1, [])).toMatchObject({ of: 4, here: 2 })
    const recused = quorumOf(rules({ oneOrganisationOneVoice: true }), body, here('a', 'b'), 1, ['a'])
    expect(recused).toMatchObject({ here: 1 })
    expect(keys(recused)).not.toContain('one-voice')
  })

  it('observers never; ex-officio only where the seat votes', () => {
    const body = [
      ...seats('a', 'b'),
      seat('o', { role: 'observer', votes: true }),
      seat('e', { role: 'ex-officio' }),
      seat('v', { role: 'ex-officio', votes: true }),
    ]
    expect(quorumOf(rules(), body, here('o', 'e', 'v'), 1, [])).toMatchObject({ of: 3, here: 1 })
  })

  it('an alternate stands in only where allowed, and only while their person is away', () => {
    const body = [...seats('a', 'b', 'c'), seat('z', { role: 'alternate', alternateFor: 'a' })]
    expect(quorumOf(rules(), body, here('z', 'b'), 1, []).here).toBe(1)
    const allowed = rules({ alternates: true })
    expect(quorumOf(allowed, body, here('z', 'b'), 1, [])).toMatchObject({ of: 3, here: 2, holds: true })
    expect(quorumOf(allowed, body, here('z', 'a'), 1, []).here).toBe(1)
    expect(quorumOf(allowed, body, here('z', 'a'), 1, ['a']).here).toBe(1)
    expect(quorumOf(allowed, body, here('z'), 1, ['z']).here).toBe(0)
  })

  it('a proxy up to the number allowed, never for somebody recused, never carried by one who is', () => {
    const body = seats('a', 'b', 'c', 'd', 'e')
    const room = [{ personId: 'a', proxyFor: ['b', 'c', 'd'] }]
    expect(quorumOf(rules(), body, room, 1, []).here).toBe(1)
    expect(quorumOf(rules({ proxies: 2 }), body, room, 1, []).here).toBe(3)
    expect(quorumOf(rules({ proxies: 2 }), body, room, 1, ['b']).here).toBe(2)
    expect(quorumOf(rules({ proxies: 2 }), body, room, 1, ['a']).here).toBe(0)
  })

  it('says when nobody has a voice, and when the number cannot be reached', () => {
    expect(quorumOf(rules({ secondCall: 'whoever-attends' }), [], [], 2, [])).toMatchObject({ holds: false })
    expect(keys(quorumOf(rules({ quorum: { kind: 'number', n: 9 } }), seats('a'), [], 1, []))).toContain(
      'cannot-be-reached',
    )
  })
})

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const name = fc.constantFrom(...names)
const anyRules = fc.record({
  quorum: fc.oneof(
    fc.record({ kind: fc.constant('number' as const), n: fc.integer({ min: 1, max: 9 }) }),
    fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.boolean())
      .filter(([over, of]) => over <= of)
      .map(([over, of, moreThan]) => ({ kind: 'fraction' as const, over, of, moreThan })),
  ),
  secondCall: fc.constantFrom('whoever-attends' as const, 'same' as const),
  oneOrganisationOneVoice: fc.boolean(),
  alternates: fc.boolean(),
  proxies: fc.integer({ min: 0, max: 3 }),
})
const anySeats = fc.uniqueArray(
  fc.record({
    personId: name,
    organisationId: fc.constantFrom(null, 'x', 'y'),
    role: fc.constantFrom('chair', 'member', 'observer', 'ex-officio', 'alternate'),
    votes: fc.boolean(),
    alternateFor: name,
  }),
  { selector: one => one.personId },
) as fc.Arbitrary<Voice[]>
const anyRoom = fc.uniqueArray(
  fc.record({ personId: name, proxyFor: fc.uniqueArray(name, { maxLength: 4 }) }),
  {
    selector: one => one.personId,
  },
)
const call = fc.constantFrom(1 as const, 2 as const)

describe('for any body, any room, any terms', () => {
  it('nobody counts twice, and the answer follows from its own numbers', () => {
    fc.assert(
      fc.property(anyRules, anySeats, anyRoom, call, fc.uniqueArray(name), (over, body, room, call, out) => {
        const answer = quorumOf(rules(over), body, room, call, out)
        expect(answer.here).toBeLessThanOrEqual(answer.of)
        expect(answer.holds).toBe(answer.of > 0 && answer.here >= answer.needed)
        for (const { values } of answer.why)
          for (const value of Object.values(values)) expect(value).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('somebody coming in never breaks a quorum, and somebody recused never makes one', () => {
    fc.assert(
      fc.property(
        anyRules,
        anySeats,
        anyRoom,
        call,
        fc.uniqueArray(name),
        name,
        (over, body, room, call, out, one) => {
          const before = quorumOf(rules(over), body, room, call, out)
          const wider = room.some(({ personId }) => personId === one) ? room : [...room, { personId: one }]
          expect(quorumOf(rules(over), body, wider, call, out).here).toBeGreaterThanOrEqual(before.here)
          const after = quorumOf(rules(over), body, room, call, [...out, one])
          expect(after.here).toBeLessThanOrEqual(before.here)
          expect(after).toMatchObject({ of: before.of, needed: before.needed })
        },
      ),
    )
  })

  it('an observer changes nothing, and an organisation seated again adds nothing where it has one voice', () => {
    fc.assert(
      fc.property(anyRules, anySeats, anyRoom, call, (over, body, room, call) => {
        const { why: _before, ...before } = quorumOf(rules(over), body, room, call, [])
        const watched = [...body, seat('watcher', { role: 'observer' })]
        const { why: _after, ...after } = quorumOf(
          rules(over),
          watched,
          [...room, { personId: 'watcher' }],
          call,
          [],
        )
        expect(after).toEqual(before)
        const one = { ...over, oneOrganisationOneVoice: true }
        const twice = [...body, ...['p', 'q'].map(id => seat(id, { organisationId: 'z' }))]
        const once = [...body, seat('p', { organisationId: 'z' })]
        const asked = (seats: Voice[]) => quorumOf(rules(one), seats, [...room, ...here('p', 'q')], call, [])
        expect(asked(twice)).toMatchObject({ of: asked(once).of, here: asked(once).here })
      }),
    )
  })
})
