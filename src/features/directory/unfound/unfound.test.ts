import { expect, test } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { countUnfound } from './commands.ts'
import { searchesUnfound } from './queries.ts'

const box = sandbox()
const zone = 'America/Toronto'
const on = (day: string) => new Date(`${day}T15:00:00Z`)
const year = { from: '2026-01-01' as PlainDate, to: '2026-12-31' as PlainDate }
const asked = (words: string) => ({
  words,
  kinds: ['health' as const],
  language: 'ti',
  status: undefined,
  communityId: undefined,
})

test('searches that found nothing are counted; their words are written only once asked on three days', async () => {
  const partnershipId = await aPartnership(box.database, 'counting')
  await box.database.inPartnership(partnershipId, 'write', async db => {
    await countUnfound(db, asked('Tigrinya dentist 705 555 0100'), zone, on('2026-03-01'))
    await countUnfound(db, asked('dentist, tigrinya'), zone, on('2026-03-01'))
    await countUnfound(db, asked('Amina Yusuf'), zone, on('2026-03-01'))
    await countUnfound(db, asked('dentist tigrinya'), zone, on('2026-03-02'))
    const soon = await searchesUnfound(db, year)
    expect(soon.map(each => each.words)).toEqual([null])
    expect(soon[0]).toMatchObject({ count: 4, kinds: ['health'], language: 'ti', from: '2026-03-01' })
    await countUnfound(db, asked('dentist tigrinya'), zone, on('2026-03-09'))
    const later = await searchesUnfound(db, year)
    expect(later.map(({ words, count }) => [words, count])).toEqual([
      ['dentist tigrinya', 4],
      [null, 1],
    ])
  })
})

test('a day keeps so many different questions; those it knows are counted on, and the next day begins anew', async () => {
  const partnershipId = await aPartnership(box.database, 'flooded')
  await box.database.inPartnership(partnershipId, 'write', async db => {
    const ask = (words: string, day = '2026-03-01') => countUnfound(db, asked(words), zone, on(day), 2)
    for (const words of ['first', 'second', 'third', 'fourth', 'first']) await ask(words)
    expect((await searchesUnfound(db, year)).map(({ count }) => count)).toEqual([3])
    await ask('third', '2026-03-02')
    expect((await searchesUnfound(db, year)).map(({ count }) => count)).toEqual([4])
  })
})
