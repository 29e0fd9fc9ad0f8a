import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
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
    await countUnfound(db, asked('Tigrinya dentist'), zone, on('2026-03-01'))
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

test('what one person may have typed alone is never written, however often: names, streets and numbers', async () => {
  const partnershipId = await aPartnership(box.database, 'private')
  await box.database.inPartnership(partnershipId, 'write', async db => {
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'])
      for (const words of [
        'Amina Yusuf divorce',
        'divorce lawyer 705 555 0100',
        'أمينة يوسف',
        'Ruelle Tremblay',
      ])
        await countUnfound(db, asked(words), zone, on(day))
    const kept = (await searchesUnfound(db, year)).map(({ words, count }) => `${count} ${words}`)
    expect(kept.sort()).toEqual(['4 divorce lawyer …', '4 divorce …', '8 …'])
    const { rows } = await db.execute(sql`select words, fingerprint from unfound_searches`)
    const digest = (text: string) =>
      createHash('sha256').update(`${partnershipId} ${text}`).digest('base64url').slice(0, 32)
    for (const each of [
      'amina',
      'yusuf',
      '705',
      'tremblay',
      digest('amina divorce yusuf'),
      digest('divorce lawyer'),
    ])
      expect(JSON.stringify(rows)).not.toContain(each)
  })
})

test('without that rule a name asked on three days is written', async () => {
  const partnershipId = await aPartnership(box.database, 'unguarded')
  await box.database.inPartnership(partnershipId, 'write', async db => {
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03'])
      await countUnfound(db, asked('Amina Yusuf divorce'), zone, on(day), undefined, () => true)
    expect((await searchesUnfound(db, year)).map(({ words }) => words)).toEqual(['amina divorce yusuf'])
  })
})

test('a day keeps so many different questions; those it knows are counted on, and the next day begins anew', async () => {
  const partnershipId = await aPartnership(box.database, 'flooded')
  await box.database.inPartnership(partnershipId, 'write', async db => {
    const ask = (words: string, day = '2026-03-01') => countUnfound(db, asked(words), zone, on(day), 2)
    for (const words of ['dentist', 'lawyer', 'housing', 'food', 'dentist']) await ask(words)
    expect((await searchesUnfound(db, year)).map(({ count }) => count)).toEqual([3])
    await ask('housing', '2026-03-02')
    expect((await searchesUnfound(db, year)).map(({ count }) => count)).toEqual([4])
  })
})
