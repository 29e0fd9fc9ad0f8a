import { describe, expect, test } from 'vitest'
import type { ListedService } from '#features/directory/index.ts'
import { reaching, type Stead } from '../cell/reach.ts'
import { timesTo } from './between.ts'

const stead = (id: string, lon: number | null, lat: number | null): Stead => ({
  id,
  name: id,
  province: 'ON',
  lon,
  lat,
})
const town = stead('town', -78.3, 44.3)
const village = stead('village', -78.1, 44.5)
const unmapped = stead('unmapped', null, null)
const all = [town, village, unmapped]
const at = (lon: number, lat: number) => ({ lon, lat, city: {}, province: 'ON' as const })
const inTown = at(-78.31, 44.31)
const service = (...places: ReturnType<typeof at>[]) =>
  ({ at: places, unplaced: [], areas: [], areaWide: false }) as unknown as ListedService
const from = (
  trips: Parameters<typeof timesTo>[0],
  who: Stead,
  places: ReturnType<typeof at>[] = [inTown],
  reach = 45,
) => reaching({ reach, travel: timesTo(trips, all) })(service(...places))(who)

describe('near, by travel times', () => {
  test('a place stands in the nearest community, and the minutes there decide', () => {
    expect(from([['village', 'town', 45]], village)).toMatchObject({ outcome: 'pass', minutes: 45 })
    expect(from([['village', 'town', 46]], village)).toMatchObject({ outcome: 'fail', minutes: 46 })
  })

  test('a pair the table does not tell goes by distance: one way is not the other', () => {
    expect(from([['town', 'village', 90]], village)).toMatchObject({ outcome: 'pass', minutes: undefined })
    expect(from([['town', 'village', 90]], town)).toMatchObject({ outcome: 'pass', minutes: undefined })
    expect(from([['town', 'village', 90]], village, [inTown], 5)).toMatchObject({ outcome: 'fail' })
  })

  test('a place outside every community is not spoken of', () => {
    const elsewhere = at(-79.4, 43.7)
    expect(from([['village', 'town', 1]], village, [elsewhere])).toMatchObject({
      outcome: 'fail',
      minutes: undefined,
    })
  })

  test('one place in time is enough, whatever the others', () => {
    const both = [inTown, at(-78.1, 44.5)]
    expect(from([['village', 'town', 90]], village, both)).toMatchObject({ outcome: 'pass' })
  })

  test('a community that is not on the map can be told of where the table has it', () => {
    expect(from([['unmapped', 'town', 20]], unmapped)).toMatchObject({ outcome: 'pass', minutes: 20 })
    expect(from([], unmapped)).toMatchObject({ outcome: 'unknown' })
  })
})
