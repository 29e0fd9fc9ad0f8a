import { describe, expect, test } from 'vitest'
import { KeptReads } from './kept-reads.ts'

const listening = (options: ConstructorParameters<typeof KeptReads>[0] = {}) => {
  const kept = new KeptReads(options)
  kept.forget(undefined, true)
  return kept
}
const saying = (answer: string) => async () => ({ answer })

describe('reads kept in memory', () => {
  test('are asked once, until their partnership changes', async () => {
    const kept = listening()
    await kept.read('a', 'name', saying('first'))
    expect(await kept.read('a', 'name', saying('second'))).toEqual({ answer: 'first' })
    kept.forget('b')
    expect(await kept.read('a', 'name', saying('second'))).toEqual({ answer: 'first' })
    kept.forget('a')
    expect(await kept.read('a', 'name', saying('second'))).toEqual({ answer: 'second' })
  })

  test('never answer another partnership, nor another name', async () => {
    const kept = listening()
    await kept.read('a', 'name', saying('of a'))
    expect(await kept.read('b', 'name', saying('of b'))).toEqual({ answer: 'of b' })
    expect(await kept.read('a', 'other', saying('other'))).toEqual({ answer: 'other' })
  })

  test('are not kept when the partnership changed, or all did, while they were asked', async () => {
    const kept = listening()
    for (const changed of ['a', undefined]) {
      await kept.read('a', 'name', async () => {
        kept.forget(changed)
        return 'stale'
      })
      expect(await kept.read('a', 'name', async () => 'true')).toBe('true')
      kept.forget()
    }
  })

  test('are not kept while nothing would be heard of changes', async () => {
    const deaf = new KeptReads()
    await deaf.read('a', 'name', saying('first'))
    expect(await deaf.read('a', 'name', saying('second'))).toEqual({ answer: 'second' })
    const lost = listening()
    await lost.read('a', 'name', saying('first'))
    lost.forget(undefined, false)
    await lost.read('a', 'name', saying('second'))
    lost.forget('a')
    expect(await lost.read('a', 'name', saying('third'))).toEqual({ answer: 'third' })
  })

  test('of the site go when anything changes anywhere; what is not there is asked for each time', async () => {
    const kept = listening()
    await kept.readOnSite('at here', saying('first'))
    kept.forget('any')
    expect(await kept.readOnSite('at here', saying('second'))).toEqual({ answer: 'second' })
    await kept.readOnSite('at nowhere', async () => undefined)
    expect(await kept.readOnSite('at nowhere', saying('founded'))).toEqual({ answer: 'founded' })
  })

  test('live a minute at most, and only so many of them', async () => {
    let now = 0
    const kept = listening({ most: 2, clock: () => now })
    for (const name of ['one', 'two', 'three']) await kept.read('a', name, saying('first'))
    expect(await kept.read('a', 'three', saying('second'))).toEqual({ answer: 'first' })
    expect(await kept.read('a', 'one', saying('second'))).toEqual({ answer: 'second' })
    now = 60_000
    expect(await kept.read('a', 'three', saying('third'))).toEqual({ answer: 'third' })
  })

  test('cannot be changed by whoever is given them', async () => {
    const given = await listening().read('a', 'name', async () => ({ rows: [{ title: { en: 'Plan' } }] }))
    expect(() => given.rows.push({ title: { en: 'Another' } })).toThrow(TypeError)
    expect(() => Object.assign(given.rows[0]?.title ?? {}, { en: 'Mine' })).toThrow(TypeError)
  })
})
