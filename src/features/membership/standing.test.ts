import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '#platform/time.ts'
import { type Agreed, behindOf, type Endorsing, heldOn, standingOf } from './standing.ts'

const first = '2026-01-01' as PlainDate
const dayOf = (n: number) => addDays(first, n)
const agreed: fc.Arbitrary<Agreed> = fc
  .record({
    statementVersion: fc.integer({ min: 1, max: 4 }),
    plan: fc.option(
      fc.record({ planId: fc.constantFrom('a', 'b'), edition: fc.integer({ min: 1, max: 3 }) }),
    ),
  })
  .map(({ statementVersion, plan }) => ({
    statementVersion,
    planId: plan?.planId ?? null,
    edition: plan?.edition ?? null,
  }))
const endorsing: fc.Arbitrary<Endorsing> = fc
  .tuple(agreed, fc.integer({ min: 0, max: 60 }))
  .map(([what, n]) => ({ ...what, day: dayOf(n), at: new Date(1_767_225_600_000 + n * 86_400_000) }))
const day = fc.integer({ min: 0, max: 60 }).map(dayOf)

describe('standing', () => {
  it('is good exactly when the endorsement that held covers everything in force', () => {
    fc.assert(
      fc.property(fc.array(endorsing), agreed, day, (all, inForce, on) => {
        const held = heldOn(all, on)
        expect(standingOf(all, [], inForce, on).is === 'good').toBe(behindOf(held, inForce).length === 0)
      }),
    )
  })

  it('nobody is in good standing about a version newer than any they endorsed', () => {
    fc.assert(
      fc.property(fc.array(endorsing), agreed, day, (all, inForce, on) => {
        const seen = Math.max(0, ...all.filter(each => each.day <= on).map(each => each.statementVersion))
        if (seen < inForce.statementVersion) expect(standingOf(all, [], inForce, on).is).not.toBe('good')
      }),
    )
  })

  it('of a past day is not changed by what came later', () => {
    fc.assert(
      fc.property(fc.array(endorsing), endorsing, agreed, day, (all, later, inForce, on) => {
        if (later.day <= on) return
        expect(standingOf([...all, later], [], inForce, on)).toEqual(standingOf(all, [], inForce, on))
      }),
    )
  })

  it('does not depend on the order endorsements are read in, and agreeing to what is in force heals it', () => {
    fc.assert(
      fc.property(fc.array(endorsing), agreed, day, (all, inForce, on) => {
        const days = new Set(all.map(each => each.day))
        if (days.size === all.length)
          expect(standingOf(all.toReversed(), [], inForce, on)).toEqual(standingOf(all, [], inForce, on))
        const healed = { ...inForce, day: on, at: new Date('2030-01-01') }
        expect(standingOf([...all, healed], [], inForce, on)).toEqual({ is: 'good' })
      }),
    )
  })

  it('is asked only by a letter about the very versions in force', () => {
    const held = { statementVersion: 1, planId: 'a', edition: 1, day: dayOf(0), at: new Date() }
    const inForce = { statementVersion: 2, planId: 'a', edition: 2 }
    const ask = (what: Agreed, n: number) => ({ ...what, day: dayOf(n) })
    expect(standingOf([held], [], inForce, dayOf(9))).toEqual({ is: 'due', behind: ['statement', 'plan'] })
    expect(standingOf([held], [ask({ ...inForce, edition: 1 }, 3)], inForce, dayOf(9)).is).toBe('due')
    expect(standingOf([held], [ask(inForce, 3), ask(inForce, 7)], inForce, dayOf(9))).toEqual({
      is: 'asked',
      behind: ['statement', 'plan'],
      since: dayOf(3),
    })
    expect(standingOf([held], [ask(inForce, 3)], inForce, dayOf(2)).is).toBe('due')
    expect(
      standingOf([held], [], { ...inForce, statementVersion: 1, planId: null, edition: null }, dayOf(9)).is,
    ).toBe('good')
  })
})
