import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeByWord, wordChanges } from './three-way.ts'

describe('bringing together what two people made of a text', () => {
  test('changes in different places both stay', () => {
    expect(
      mergeByWord('The van runs on Monday.', 'The van runs on Tuesday.', 'The little van runs on Monday.'),
    ).toEqual({ text: 'The little van runs on Tuesday.', clashes: [] })
  })

  test('both wrote on at the end: both are kept, and it is said', () => {
    const { text, clashes } = mergeByWord('We met.', 'We met. Ana spoke.', 'We met. Bo spoke.')
    expect(text).toContain('Ana')
    expect(text).toContain('Bo')
    expect(clashes).toHaveLength(1)
  })

  test('the same change twice is one change', () => {
    expect(mergeByWord('a b c', 'a x c', 'a x c')).toEqual({ text: 'a x c', clashes: [] })
  })

  const word = fc.constantFrom('room', 'bus', 'van', 'مرحبا', 'été', 'the', ',', '.')
  const text = fc.array(word, { maxLength: 12 }).map(words => words.join(' '))
  /** A text, and what somebody made of it by writing one new word somewhere. */
  const withWord = (base: string, at: number, added: string) => {
    const words = base === '' ? [] : base.split(' ')
    words.splice(at % (words.length + 1), 0, added)
    return words.join(' ')
  }

  test('no new word of either is ever lost', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (base, a, b) => {
        const { text: merged } = mergeByWord(base, withWord(base, a, 'mine'), withWord(base, b, 'theirs'))
        expect(merged).toContain('mine')
        expect(merged).toContain('theirs')
      }),
    )
  })

  test('one who changed nothing gets the other’s text', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(mergeByWord(base, base, other)).toEqual({ text: other, clashes: [] })
        expect(mergeByWord(base, other, base)).toEqual({ text: other, clashes: [] })
      }),
    )
  })

  test('what changed, read without what is new or without what is gone, is either text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after)
        const read = (but: string) =>
          changes
            .filter(({ kind }) => kind !== but)
            .map(each => each.text)
            .join('')
        expect(read('added')).toBe(before)
        expect(read('gone')).toBe(after)
      }),
    )
  })
})

test('pages of the same word do not hold up the program, and lose none', () => {
  const dots = '. '.repeat(20_000)
  const begun = performance.now()
  const { text } = mergeByWord(dots, `Ana ${dots}of hers`, `${dots}and Bo's`)
  expect(text).toContain('Ana')
  expect(text).toContain('of hers')
  expect(text).toContain("and Bo's")
  const changes = wordChanges(dots, `x ${dots} y ${dots}`)
  expect(changes.filter(({ kind }) => kind !== 'gone').map(change => change.text)).not.toHaveLength(0)
  expect(performance.now() - begun).toBeLessThan(3_000)
})
