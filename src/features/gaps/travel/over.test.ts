import { describe, expect, test } from 'vitest'
import type { ListedService } from '#features/directory/index.ts'
import { accessOverPlaces, type PlaceOfPeople } from './over.ts'
import { readTravel } from './travel.ts'

const service = (at: { lon: number; lat: number }[], maximum?: number) =>
  ({
    at,
    areaWide: at.length === 0,
    capacity: maximum === undefined ? undefined : [{ maximum }],
  }) as unknown as ListedService

const town: PlaceOfPeople = { id: 'town', name: 'Town', lon: -78.3, lat: 44.3, people: 900 }
const village: PlaceOfPeople = { id: 'village', name: 'Village', lon: -78.2, lat: 44.4, people: 100 }
const far: PlaceOfPeople = { id: 'far', name: 'Far', lon: -90, lat: 50, people: 50 }
const scores = (over: ReturnType<typeof accessOverPlaces>) =>
  Object.fromEntries(over.scores.map(({ community, score, why }) => [community.id, why ?? score]))
const here = { lon: -78.3, lat: 44.3 }

describe('access of communities', () => {
  test('what is shared out is what the services are, where all say how many they take', () => {
    const over = accessOverPlaces(
      '2sfca',
      [town, village, far],
      [service([here], 500), service([here], 500)],
      45,
    )
    expect(over.capacity).toBe('known')
    expect(scores(over)).toEqual({ town: 1, village: 1, far: 'nothing-in-reach' })
  })

  test('where one does not say, each counts one; several places share it', () => {
    const over = accessOverPlaces('2sfca', [town, village], [service([here, here], 500), service([here])], 45)
    expect(over.capacity).toBe('one-each')
    expect(scores(over)).toEqual({ town: 0.002, village: 0.002 })
  })

  test('nearer counts more', () => {
    const { town: near, village: further } = scores(
      accessOverPlaces('e2sfca', [town, village], [service([here])], 45),
    )
    expect(Number(near)).toBeGreaterThan(Number(further))
  })

  test('a community with no location cannot be told of, and crowds nobody', () => {
    const lost: PlaceOfPeople = { id: 'lost', name: 'Lost', people: 10_000 }
    const nowhere = { ...lost, id: 'nowhere', lon: Number.NaN, lat: Number.NaN }
    expect(scores(accessOverPlaces('2sfca', [town, lost, nowhere], [service([here], 900)], 45))).toEqual({
      town: 1,
      lost: 'no-location',
      nowhere: 'no-location',
    })
  })

  test('one whose people are not counted has a score and crowds nobody', () => {
    const uncounted = { ...village, people: undefined }
    expect(scores(accessOverPlaces('2sfca', [town, uncounted], [service([here], 900)], 45))).toEqual({
      town: 1,
      village: 1,
    })
  })

  test('by travel times, a pair that is missing cannot be reached, and a community not in them cannot be told of', () => {
    const trips = [
      ['village', 'town', 30],
      ['town', 'village', 30],
    ] as const
    expect(
      scores(accessOverPlaces('2sfca', [town, village, far], [service([here], 1000)], 45, trips)),
    ).toEqual({
      town: 1,
      village: 1,
      far: 'not-in-travel-table',
    })
    expect(scores(accessOverPlaces('2sfca', [town, village], [service([here], 900)], 20, trips))).toEqual({
      town: 1,
      village: 'nothing-in-reach',
    })
  })

  test('nothing at all is nothing in reach', () => {
    const over = accessOverPlaces('e2sfca', [town], [service([])], 45)
    expect(scores(over)).toEqual({ town: 'nothing-in-reach' })
    expect(over.remote).toBe(1)
    expect(scores(accessOverPlaces('raam', [town], [], 45))).toEqual({ town: 'nothing-in-reach' })
  })
})

describe('a table of travel times', () => {
  const named = [town, village, { id: 'a', name: 'Twin' }, { id: 'b', name: 'Twin' }]
  const read = (lines: string) => readTravel(`from,to,minutes\n${lines}`, named)

  test('is read by the names communities have here', () => {
    expect(read('Town,Village,"25.5"\n')).toEqual({ ok: true, times: [['town', 'village', 25.5]] })
  })

  test.each([
    ['Town,Village,-3', 'negative'],
    ['Town,Village,', 'blank'],
    ['Town,Village,inf', 'infinite'],
    ['Town,Elsewhere,3', 'unknown-to'],
    ['Twin,Town,3', 'unknown-from'],
    ['Town,Village,3\nTown,Village,4', 'pair-twice'],
    ['', 'no-rows'],
  ])('%s is refused', (lines, why) => {
    const refused = read(lines)
    expect(!refused.ok && refused.problems.map(problem => problem.why)).toContain(why)
  })
})
