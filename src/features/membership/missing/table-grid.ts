/** What stands in one square: a sector in a community, or in the area as a whole. */
export type At = 'seat' | 'member' | 'elsewhere' | 'asked' | 'place-open' | 'nobody'

export interface Square {
  at: At
  seats: number
  members: number
  openPlaces: number
  approaches: number
}

export interface Row {
  sector: string
  /** In the order of the communities given; the last is the whole area. */
  squares: Square[]
}

interface Placed {
  sector: string | null
  communityId: string | null
}

export interface Table {
  members: readonly Placed[]
  seats: readonly Placed[]
  openPlaces: readonly (Placed & { open: number })[]
  /** Those who are being asked. */
  approaches: readonly Placed[]
}

const counted = (those: readonly Placed[], sector: string, communityId: string | null) =>
  those.filter(each => each.sector === sector && each.communityId === communityId).length

function squareOf(table: Table, sector: string, communityId: string | null): Square {
  const seats = counted(table.seats, sector, communityId)
  const members = counted(table.members, sector, communityId)
  const approaches = counted(table.approaches, sector, communityId)
  const openPlaces = table.openPlaces
    .filter(each => each.sector === sector && each.communityId === communityId)
    .reduce((sum, { open }) => sum + open, 0)
  const whole = communityId !== null && counted([...table.members, ...table.seats], sector, null) > 0
  const at =
    seats > 0
      ? 'seat'
      : members > 0
        ? 'member'
        : approaches > 0
          ? 'asked'
          : openPlaces > 0
            ? 'place-open'
            : whole
              ? 'elsewhere'
              : 'nobody'
  return { at, seats, members, openPlaces, approaches }
}

/**
 * Who is at the table, sector by community. `elsewhere`: nobody from that community, but somebody who speaks for the
 * whole area. A sector written in one’s own words is in none of the rows.
 */
export const tableGrid = (table: Table, sectors: readonly string[], communityIds: readonly string[]): Row[] =>
  sectors.map(sector => ({
    sector,
    squares: [...communityIds, null].map(communityId => squareOf(table, sector, communityId)),
  }))

/** Sectors with nobody in any square: neither a seat nor a member. */
export const emptySectors = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ squares }) => squares.every(({ seats, members }) => seats + members === 0))
    .map(({ sector }) => sector)

/** Sectors that are members, and sit nowhere. */
export const unseatedSectors = (rows: readonly Row[]): string[] =>
  rows
    .filter(
      ({ squares }) =>
        squares.some(({ members }) => members > 0) && squares.every(({ seats }) => seats === 0),
    )
    .map(({ sector }) => sector)

/** Communities nobody comes from, whatever the sector. */
export const emptyCommunities = (table: Table, communityIds: readonly string[]): string[] =>
  communityIds.filter(id => ![...table.members, ...table.seats].some(({ communityId }) => communityId === id))
