import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answers, outcomeOf, type Vote } from './ballot.ts'
import { defaultRules, type Rules, waysToDecide } from './terms.ts'
import type { Voice } from './voices.ts'

const seat = (personId: string, over: Partial<Voice> = {}): Voice => ({
  personId,
  organisationId: null,
  role: 'member',
  ...over,
})
const rules = (over: Partial<Rules> = {}): Rules => ({ ...defaultRules, ...over })
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const body = letters.map(id => seat(id))
const cast = (yes: number, no: number, abstain = 0): Vote[] =>
  [...Array(yes).fill('yes'), ...Array(no).fill('no'), ...Array(abstain).fill('abstain')].map(
    (says: Answer, at) => ({ personId: letters[at] ?? '', says }),
  )
const keys = (answer: { why: { key: string }[] }) => answer.why.map(({ key }) => key)

describe('each way to decide', () => {
  it.each([
    ['majority', 3, 2, 3, true, 3],
    ['majority', 3, 3, 0, false, 4],
    ['majority', 1, 0, 7, true, 1],
    ['majority', 0, 0, 8, false, 1],
    ['two-thirds', 4, 2, 2, true, 4],
    ['two-thirds', 3, 2, 0, false, 4],
    ['consensus', 6, 0, 2, true, 6],
    ['consensus', 7, 1, 0, false, 8],
    ['consensus', 7, 0, 0, false, 8],
    ['consensus', 0, 0, 8, false, 1],
    ['consent', 1, 0, 0, true, 0],
    ['consent', 7, 1, 0, false, 0],
    ['consent', 0, 0, 0, false, 0],
  ] as const)('%s: %i yes, %i no, %i aside → %s', (decides, yes, no, abstain, carried, needed) => {
    const outcome = outcomeOf(rules({ decides }), cast(yes, no, abstain), body)
    expect(outcome).toMatchObject({ carried, yes, no, abstain, needed })
  })

  it('an abstention is a no only where the terms say so', () => {
    const votes = cast(3, 1, 4)
    expect(outcomeOf(rules(), votes, body)).toMatchObject({ carried: true, needed: 3 })
    const strict = outcomeOf(rules({ abstentionsCountAsNo: true }), votes, body)
    expect(strict).toMatchObject({ carried: false, needed: 5, no: 1, abstain: 4 })
    expect(keys(strict)).toContain('abstained-as-no')
  })

  it('says a tie', () => expect(keys(outcomeOf(rules(), cast(2, 2), body))).toContain('tie'))
})

describe('whose vote it is', () => {
  const orgs = [seat('a', { organisationId: 'x' }), seat('b', { organisationId: 'x' }), seat('c')]
  const one = rules({ oneOrganisationOneVoice: true })
  const say = (personId: string, says: Answer, by?: string): Vote => ({
    personId,
    says,
    ...(by ? { by } : {}),
  })

  it('one organisation, one vote; divided, it abstains', () => {
    expect(outcomeOf(one, [say('a', 'yes'), say('b', 'yes'), say('c', 'no')], orgs)).toMatchObject({
      yes: 1,
      no: 1,
      carried: false,
    })
    const divided = outcomeOf(one, [say('a', 'yes'), say('b', 'no'), say('c', 'yes')], orgs)
    expect(divided).toMatchObject({ yes: 1, no: 0, abstain: 1, carried: true })
    expect(divided.why).toContainEqual({ key: 'split', values: { count: 1 } })
  })

  it('the last vote of a person; nobody else’s', () => {
    const outcome = outcomeOf(rules(), [say('a', 'no'), say('a', 'yes'), say('stranger', 'no')], orgs)
    expect(outcome).toMatchObject({ yes: 1, no: 0, silent: 2 })
    expect(outcome.why).toContainEqual({ key: 'not-counted', values: { count: 1 } })
  })

  it('an alternate’s where allowed, and not beside their person’s', () => {
    const seats = [...orgs, seat('z', { role: 'alternate', alternateFor: 'c' })]
    expect(outcomeOf(rules(), [say('z', 'yes')], seats).yes).toBe(0)
    const allowed = rules({ alternates: true })
    expect(outcomeOf(allowed, [say('z', 'yes')], seats)).toMatchObject({ yes: 1, silent: 2 })
    expect(outcomeOf(allowed, [say('z', 'yes'), say('c', 'no')], seats)).toMatchObject({ yes: 0, no: 1 })
  })

  it('by proxy up to the number allowed', () => {
    const votes = [say('a', 'yes'), say('b', 'yes', 'a'), say('c', 'yes', 'a')]
    expect(outcomeOf(rules(), votes, orgs).yes).toBe(1)
    expect(outcomeOf(rules({ proxies: 1 }), votes, orgs).yes).toBe(2)
    expect(outcomeOf(rules({ proxies: 2 }), votes, orgs).yes).toBe(3)
  })
})

describe('for any vote', () => {
  const anyVotes = fc.array(
    fc.record({ personId: fc.constantFrom(...letters, 'stranger'), says: fc.constantFrom(...answers) }),
  )
  const anyRules = fc.record({
    decides: fc.constantFrom(...waysToDecide),
    abstentionsCountAsNo: fc.boolean(),
    oneOrganisationOneVoice: fc.boolean(),
  })
  const orgBody = letters.map((id, at) => seat(id, { organisationId: at % 3 === 0 ? null : `o${at % 3}` }))

  it('every voice is counted once, whatever is said', () => {
    fc.assert(
      fc.property(anyRules, anyVotes, (over, votes) => {
        const { yes, no, abstain, silent } = outcomeOf(rules(over), votes, orgBody)
        expect(yes + no + abstain + silent).toBe(over.oneOrganisationOneVoice ? 5 : 8)
      }),
    )
  })

  it('a no turned into a yes never loses a motion, and an abstention never does unless the terms say so', () => {
    fc.assert(
      fc.property(anyRules, anyVotes, fc.nat(), (over, votes, at) => {
        fc.pre(votes.length > 0)
        const terms = rules({ ...over, oneOrganisationOneVoice: false })
        const turned = votes.map((vote, i) =>
          i === at % votes.length ? { ...vote, says: 'yes' as const } : vote,
        )
        if (outcomeOf(terms, votes, body).carried) expect(outcomeOf(terms, turned, body).carried).toBe(true)
        const kind = { ...terms, abstentionsCountAsNo: false }
        const shy = body.filter(one => !votes.some(vote => vote.personId === one.personId))
        const aside = [...votes, ...shy.map(({ personId }) => ({ personId, says: 'abstain' as const }))]
        if (outcomeOf(kind, votes, body).carried) expect(outcomeOf(kind, aside, body).carried).toBe(true)
      }),
    )
  })
})
