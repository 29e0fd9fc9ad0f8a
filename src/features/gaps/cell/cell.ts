/**
 * Why a need is or is not met in one community, from what is listed. A cell is judged by ordered tests, and the
 * first that fails is its reason: does a list speak for it → is there any → is one near → is one known to be
 * there still. Freshness comes after nearness: how old a listing is matters only where there is one to go to.
 * A list speaks only for its kinds of service and its provinces; where none speaks, silence is not absence and
 * the answer is “we cannot tell”. Distance is as the crow flies.
 */
import type { ListedService, ListScope, ServiceKind } from '#features/directory/index.ts'
import type { Community } from '#features/partnership/index.ts'
import { kilometresBetween } from '#platform/place.ts'

/** How far somebody can be asked to go, in kilometres: about 45 minutes on a rural highway. */
export const reach = 45

export type Verdict =
  /** No list speaks for this need here, or only for part of it, and nothing near is known. */
  | 'cannot-tell'
  /** Lists speak for it, and show none in the province. */
  | 'nothing'
  /** There is some, but none within reach. */
  | 'too-far'
  /** One is near, but nobody has said lately that it is still there. */
  | 'not-fresh'
  /** Only by phone or online. */
  | 'remote-only'
  /** One or more near and fresh. Whether they are enough is not known from a list. */
  | 'listed'

export interface Found {
  service: ListedService
  /** To the nearest of its places; undefined when it is not placed on the map, or not at a place at all. */
  kilometres: number | undefined
}

export interface Spoken {
  /** Kinds that answer the need, and the lists that speak for each here. */
  kind: ServiceKind
  lists: ListScope[]
}

export interface Cell {
  verdict: Verdict
  /** The kinds of service that answer the need, with who speaks for them here. */
  spoken: Spoken[]
  /** Within reach, nearest first. */
  near: Found[]
  /** Beyond reach, nearest first. */
  far: Found[]
  /** By phone, online or over an area. */
  remote: Found[]
  /** In the province, at a place nobody has put on the map. */
  unplaced: Found[]
  /** How many can be counted on, and how many there may be. */
  range: { least: number; most: number }
  unknowns: Unknown[]
}

export type Unknown =
  | { what: 'nobody-speaks-for'; kinds: ServiceKind[] }
  | { what: 'list-is-old'; list: ListScope; months: number }
  | { what: 'not-confirmed'; services: number }
  | { what: 'where-exactly'; services: number }
  | { what: 'who-may-use-it'; services: number }
  | { what: 'in-which-languages'; services: number }

const oldAfterMonths = 12

function nearest(service: ListedService, community: Community): number | undefined {
  const distances = service.at.map(place => kilometresBetween(place, community))
  return distances.length > 0 ? Math.min(...distances) : undefined
}

/** Judges one need in one community. `services` are those of the kinds that answer it. */
export function judge(
  kinds: readonly ServiceKind[],
  community: Community,
  services: readonly ListedService[],
  scopes: readonly ListScope[],
  now: Date,
): Cell {
  const spoken = kinds.map(kind => ({
    kind,
    lists: scopes.filter(
      scope =>
        scope.kinds.includes(kind) && scope.provinces.some(province => province === community.province),
    ),
  }))
  const near: Found[] = []
  const far: Found[] = []
  const remote: Found[] = []
  const unplaced: Found[] = []
  for (const service of services) {
    const kilometres = nearest(service, community)
    const found = { service, kilometres }
    const inProvince = service.unplaced.some(
      ({ province }) => province === undefined || province === community.province,
    )
    if (kilometres !== undefined && kilometres <= reach) near.push(found)
    else if (inProvince) unplaced.push(found)
    else if (service.areaWide) remote.push(found)
    else if (kilometres !== undefined) far.push(found)
  }
  const byDistance = (a: Found, b: Found) => (a.kilometres ?? 0) - (b.kilometres ?? 0)
  near.sort(byDistance)
  far.sort(byDistance)

  const silent = spoken.filter(({ lists }) => lists.length === 0).map(({ kind }) => kind)
  const fresh = near.filter(
    ({ service }) => service.freshness === 'confirmed' || service.freshness === 'listed',
  )
  const anyInProvince = far.some(({ service }) =>
    service.at.some(({ province }) => province === community.province),
  )
  const range = { least: fresh.length, most: near.length + unplaced.length + remote.length }
  const unknowns = unknownsOf({ silent, spoken, near, unplaced, now })

  const verdict = ((): Verdict => {
    if (fresh.length > 0) return 'listed'
    if (near.length > 0) return 'not-fresh'
    if (remote.length > 0) return 'remote-only'
    if (silent.length > 0 || unplaced.length > 0) return 'cannot-tell'
    return anyInProvince || far.length > 0 ? 'too-far' : 'nothing'
  })()
  return { verdict, spoken, near, far, remote, unplaced, range, unknowns }
}

function unknownsOf(seen: {
  silent: ServiceKind[]
  spoken: Spoken[]
  near: Found[]
  unplaced: Found[]
  now: Date
}): Unknown[] {
  const { silent, spoken, near, unplaced, now } = seen
  const unknowns: Unknown[] = []
  if (silent.length > 0) unknowns.push({ what: 'nobody-speaks-for', kinds: silent })
  for (const list of new Set(spoken.flatMap(({ lists }) => lists))) {
    if (!list.asOf) continue
    const months = Math.floor((now.getTime() - Date.parse(`${list.asOf}T00:00:00Z`)) / (30.4375 * 86_400_000))
    if (months >= oldAfterMonths) unknowns.push({ what: 'list-is-old', list, months })
  }
  const count = (what: Exclude<Unknown['what'], 'nobody-speaks-for' | 'list-is-old'>, found: Found[]) => {
    if (found.length > 0) unknowns.push({ what, services: found.length })
  }
  count(
    'not-confirmed',
    near.filter(({ service }) => service.freshness !== 'confirmed'),
  )
  count('where-exactly', unplaced)
  count(
    'who-may-use-it',
    near.filter(({ service }) => Object.keys(service.eligibility.statuses).length === 0),
  )
  count(
    'in-which-languages',
    near.filter(({ service }) => service.languages === undefined),
  )
  return unknowns
}
