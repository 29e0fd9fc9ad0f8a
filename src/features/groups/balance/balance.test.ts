import { expect, it } from 'vitest'
import { balanceOf, fullness } from './balance.ts'

const one = (sector: string | null, communityId: string | null, role = 'member') => ({
  sector,
  communityId,
  role,
})
const ask = (sector: string | null, communityId: string | null, atLeast: number) => ({
  sector,
  communityId,
  atLeast,
})

it('lays who sits there beside what was asked for, and says what is missing', () => {
  const seated = [
    one('health', 'selwyn'),
    one('health', null),
    one('housing', 'selwyn'),
    one(null, null),
    one('education', 'selwyn', 'observer'),
  ]
  const asks = [ask('health', null, 2), ask('education', null, 1), ask(null, 'selwyn', 3)]
  const balance = balanceOf(seated, asks)
  expect(balance).toMatchObject({ seated: 4, withoutSector: 1, withoutCommunity: 2 })
  expect(balance.sectors).toEqual(['education', 'health', 'housing', null])
  expect(balance.sectorTotal('health')).toEqual({ sit: 2, asked: 2 })
  expect(balance.cell('health', 'selwyn')).toEqual({ sit: 1, asked: undefined })
  expect(balance.communityTotal('selwyn')).toEqual({ sit: 2, asked: 3 })
  expect(balance.missing.map(({ ask, missing }) => [ask.sector ?? ask.communityId, missing])).toEqual([
    ['education', 1],
    ['selwyn', 1],
  ])
  expect(fullness(balance.sectorTotal('education'))).toBe(0)
  expect(fullness(balance.sectorTotal('housing'))).toBe('x')
})
