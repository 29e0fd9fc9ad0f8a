import fc from 'fast-check'
import { expect, test } from 'vitest'
import { named } from './named.ts'

const known = [
  { id: '1', names: ['Harbour Language School', 'École de langues du Havre'] },
  { id: '2', names: ['Newcomer Centre of Peel'] },
  { id: '3', names: ['Newcomer Centre of Peel'] },
  { id: '4', names: ['YMCA'] },
  { id: '5', names: ['Public Library'] },
]
const near = (typed: string) => {
  const found = named(typed, known)
  return found.is === 'none' ? found.near.map(({ id }) => id) : found
}

test.each(['Harbour Language School', 'ecole de  langues du HAVRE', ' École de langues, du Havre'])(
  'one goes by the name %j, however it is typed',
  typed => expect(named(typed, known)).toMatchObject({ is: 'one', it: { id: '1' } }),
)

test('several that go by one name are all given', () =>
  expect(named('newcomer centre of peel', known)).toMatchObject({
    is: 'several',
    among: [{ id: '2' }, { id: '3' }],
  }))

test.each([
  ['Harbor Language Scool', ['1']],
  ['Langues du Havre', ['1']],
  ['Peel Newcomer Center', ['2', '3']],
  ['YMCA of Lakeside', ['4']],
  ['Lakeside Food Bank', []],
  ['', []],
])('what comes near %j is offered, what does not is not', (typed, ids) => expect(near(typed)).toEqual(ids))

test('every known name is certain, and no name is both certain and near', () => {
  const names = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(names, fc.array(names, { maxLength: 6 }), (typed, others) => {
      const things = others.map((name, n) => ({ id: String(n), names: [name] }))
      const found = named(typed, things)
      if (found.is === 'none')
        for (const { names } of found.near) expect(named(names[0] ?? '', things).is).not.toBe('none')
    }),
  )
})
