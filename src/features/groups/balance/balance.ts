import type { Ask } from '../reference-terms/asks.ts'

/** Somebody who sits at the table, with the sector and community they sit for; null where nobody said. */
export interface Seated {
  sector: string | null
  communityId: string | null
  role: string
}

/** One cell: how many sit there, and how many were asked for; undefined where nothing was asked. */
export interface BalanceCell {
  sit: number
  asked: number | undefined
}

export interface Balance {
  /** Sectors of those who sit or were asked for; null: nobody said which. */
  sectors: (string | null)[]
  communities: (string | null)[]
  cell(sector: string | null, communityId: string | null): BalanceCell
  /** All communities of a sector, all sectors of a community. */
  sectorTotal(sector: string | null): BalanceCell
  communityTotal(communityId: string | null): BalanceCell
  /** Asked for and not there, the largest gap first. */
  missing: { ask: Ask; sit: number; missing: number }[]
  /** How many sit there, and of how many we know no sector, no community. */
  seated: number
  withoutSector: number
  withoutCommunity: number
}

const matches = (ask: Ask, one: Seated) =>
  (ask.sector === null || ask.sector === one.sector) &&
  (ask.communityId === null || ask.communityId === one.communityId)

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/**
 * Who sits at a table, by sector and community, beside what its terms of reference ask for. Observers and alternates
 * are not at the table; one person who fits two asks counts for both, as a person can. A blank is “nobody said”, not
 * “none”.
 */
export function balanceOf(everyone: readonly Seated[], asks: readonly Ask[]): Balance {
  const seated = everyone.filter(({ role }) => role !== 'observer' && role !== 'alternate')
  const named = (values: readonly (string | null)[]) => {
    const known = distinct(values)
      .filter(value => value !== null)
      .toSorted()
    return values.includes(null) ? [...known, null] : known
  }
  const sitting = (test: (one: Seated) => boolean) => seated.filter(test).length
  const asked = (test: (ask: Ask) => boolean) => {
    const found = asks.filter(test)
    return found.length > 0 ? found.reduce((sum, { atLeast }) => sum + atLeast, 0) : undefined
  }
  const wanted = <Key extends 'sector' | 'communityId'>(key: Key) =>
    asks.map(ask => ask[key]).filter(value => value !== null)
  return {
    sectors: named([...seated.map(({ sector }) => sector), ...wanted('sector')]),
    communities: named([...seated.map(({ communityId }) => communityId), ...wanted('communityId')]),
    cell: (sector, communityId) => ({
      sit: sitting(one => one.sector === sector && one.communityId === communityId),
      asked:
        sector === null || communityId === null
          ? undefined
          : asked(ask => ask.sector === sector && ask.communityId === communityId),
    }),
    sectorTotal: sector => ({
      sit: sitting(one => one.sector === sector),
      asked: sector === null ? undefined : asked(ask => ask.sector === sector),
    }),
    communityTotal: communityId => ({
      sit: sitting(one => one.communityId === communityId),
      asked: communityId === null ? undefined : asked(ask => ask.communityId === communityId),
    }),
    missing: asks
      .map(ask => {
        const sit = sitting(one => matches(ask, one))
        return { ask, sit, missing: Math.max(0, ask.atLeast - sit) }
      })
      .filter(({ missing }) => missing > 0)
      .sort((a, b) => b.missing - a.missing),
    seated: seated.length,
    withoutSector: sitting(one => one.sector === null),
    withoutCommunity: sitting(one => one.communityId === null),
  }
}

/** How full a cell is: `x` where nothing was asked, 0 nobody … 4 enough. */
export function fullness({ sit, asked }: BalanceCell): 0 | 2 | 4 | 'x' {
  if (asked === undefined) return 'x'
  if (sit >= asked) return 4
  return sit === 0 ? 0 : 2
}
