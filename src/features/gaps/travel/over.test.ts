import { describe, expect, test } from 'vitest'
import type { ListedService } from '#features/directory/index.ts'
import { reaching } from '../cell/reach.ts'
import { timesTo } from './between.ts'
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
    const lost: PlaceOfPeople = { id: 'lost', name: 'Lost', lon: null, lat: null, people: 10_000 }
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

  describe('by travel times', () => {
    const trips = [
      ['village', 'town', 30],
      ['town', 'village', 30],
      ['town', 'town', 0],
    ] as const
    const places = [town, village, far]
    const by = (reach: number, taking = places) =>
      scores(accessOverPlaces('2sfca', taking, [service([here], 1000)], reach, timesTo(trips, taking)))

    test('a time that is known goes before the distance, which stands where none is', () => {
      expect(by(45)).toEqual({ town: 1, village: 1, far: 'nothing-in-reach' })
      // Fourteen kilometres, and half an hour: only the crow is quick enough.
      expect(by(20)).toEqual({ town: 1000 / 900, village: 'nothing-in-reach', far: 'nothing-in-reach' })
      expect(scores(accessOverPlaces('2sfca', places, [service([here], 1000)], 20))).toMatchObject({
        village: 1,
      })
    })

    test('are those that decide what is near in a cell', () => {
      for (const reach of [10, 20, 45]) {
        const from = reaching({ reach, travel: timesTo(trips, places) })({
          ...service([here]),
          areas: [],
          unplaced: [],
        })
        for (const place of places) {
          const { where } = from({ ...place, province: 'ON' })
          const near = typeof by(reach)[place.id] === 'number'
          expect([place.id, reach, near]).toEqual([place.id, reach, where === 'near'])
        }
      }
    })

    test('tell of a community that is not on the map, where they have it', () => {
      const lost = { ...village, lon: null, lat: null }
      expect(by(45, [town, lost, { ...far, lon: null, lat: null }])).toEqual({
        town: 1,
        village: 1,
        far: 'no-location',
      })
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
