import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import type { PlanShown } from '../joining/plan-shown.ts'
import { carriedOver, changesBetween, reminderDue } from './changes.ts'

const plan = (
  edition: number,
  goals: [id: string, title: string, follows?: string][],
  planId = 'p',
): PlanShown => ({
  planId,
  edition,
  name: { en: 'Plan' },
  adoptedOn: '2026-01-01' as PlainDate,
  goals: goals.map(([id, en, follows], n) => ({
    id,
    number: String(n + 1),
    title: { en },
    follows: follows ?? null,
  })),
})
const statement = (version: number) => ({
  version,
  vision: { en: `v${version}` },
  mandate: { en: 'm' },
  since: new Date(0),
})

it('says which goals were reworded, added and gone, following each into the plan that carries it on', () => {
  const was = plan(1, [
    ['a', 'Rides'],
    ['b', 'Homes'],
    ['c', 'Jobs'],
  ])
  const now = plan(
    1,
    [
      ['x', 'Rides for all', 'a'],
      ['y', 'Homes', 'b'],
      ['z', 'Schools'],
    ],
    'q',
  )
  const { plan: changed } = changesBetween(
    { statement: statement(1), plan: was },
    { statement: statement(1), plan: now },
  )
  expect(changed?.reworded.map(pair => pair.now.id)).toEqual(['x'])
  expect(changed?.added.map(({ id }) => id)).toEqual(['z'])
  expect(changed?.gone.map(({ id }) => id)).toEqual(['c'])
  const promises = ['a', 'b', 'c'].map(goalId => ({ goalId, contribution: null }))
  const { kept, lost } = carriedOver(promises, now)
  expect(kept.map(({ goalId }) => goalId)).toEqual(['x', 'y'])
  expect(lost.map(({ goalId }) => goalId)).toEqual(['c'])
})

it('tells nothing where nothing changed, and the statement only when its version did', () => {
  const same = { statement: statement(1), plan: plan(1, [['a', 'Rides']]) }
  expect(changesBetween(same, same)).toEqual({})
  expect(Object.keys(changesBetween(same, { ...same, statement: statement(2) }))).toEqual(['statement'])
})

it('loses and invents no promise: each is either kept under a goal of the plan or named as lost', () => {
  const ids: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.uniqueArray(ids), fc.uniqueArray(ids), (promised, there) => {
      const now = plan(
        2,
        there.map(id => [id, id]),
      )
      const promises = promised.map(goalId => ({ goalId, contribution: { en: goalId } }))
      const { kept, lost } = carriedOver(promises, now)
      expect([...kept, ...lost].map(({ goalId }) => goalId).sort()).toEqual([...promised].sort())
      expect(kept.every(({ goalId }) => there.includes(goalId))).toBe(true)
    }),
  )
})

it('reminds twice, spaced, and then never again', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(2_000), (nth, daysAgo) => {
      const due = reminderDue({ nth, daysAgo })
      if (nth >= 2 || daysAgo < 10) expect(due).toBeUndefined()
      else if (due) expect(due).toBe(nth + 1)
    }),
  )
  expect([
    reminderDue({ nth: 0, daysAgo: 10 }),
    reminderDue({ nth: 1, daysAgo: 13 }),
    reminderDue({ nth: 1, daysAgo: 14 }),
  ]).toEqual([1, undefined, 2])
})
