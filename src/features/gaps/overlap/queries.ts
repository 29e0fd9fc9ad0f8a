import { createHash } from 'node:crypto'
import { asc, desc, eq, isNull } from 'drizzle-orm'
import { type ListedService, listedServices } from '#features/directory/index.ts'
import { type Community, listCommunities } from '#features/partnership/index.ts'
import { keptInPlace, organisationNames } from '#features/people/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { kilometresBetween, type Point } from '#platform/place.ts'
import { fold, inTongue, type TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { type Need, needsOf } from '../need.ts'
import { likenessOf, reach, type Work } from './likeness.ts'
import { type Overlap, overlapsAmong } from './pairs.ts'
import type { Seen } from './seen.ts'
import { type LeavingRow, leavings, type ProposalRow, proposals, type SideRow, sides } from './tables.ts'
import { weekOf } from './week.ts'

const cityOf = (city: TextIn) => fold(inTongue(city, 'en').text)

/** One door written down twice is one door. */
const apart = (doors: readonly Work['at'][number][]) => [
  ...new Map(doors.map(door => [`${door.lon} ${door.lat} ${door.city}`, door])).values(),
]

/** A service as it is compared with others. */
const workOf = (service: ListedService, today: PlainDate): Work => ({
  id: service.id,
  organisationId: service.organisationId,
  needs: needsOf(service),
  at: apart(service.at.map(({ lon, lat, city }) => ({ lon, lat, city: cityOf(city) }))),
  areaWide: service.areaWide,
  unplaced: service.unplaced.map(({ city }) => cityOf(city)).filter(Boolean),
  languages: service.languages,
  audiences: service.audiences,
  statuses: service.eligibility.statuses,
  hours: weekOf(service.schedules, today),
})

const nearestOf = (point: Point, communities: readonly Community[]) =>
  communities
    .map(community => ({ community, kilometres: kilometresBetween(point, community) }))
    .sort((x, y) => x.kilometres - y.kilometres)[0]

/** Whether it is there for somebody in one of the communities: a door within reach, in a city called so, or no door. */
function isHere(service: ListedService, communities: readonly Community[]): boolean {
  const names = communities.map(({ name }) => fold(name))
  return (
    service.areaWide ||
    service.at.some(
      place => (nearestOf(place, communities)?.kilometres ?? Number.POSITIVE_INFINITY) <= reach,
    ) ||
    service.unplaced.some(({ city }) => names.includes(cityOf(city)))
  )
}

export interface Offered {
  services: Map<string, ListedService>
  /** Under which id a service goes on that was merged into another. */
  followed: (id: string) => string
  communities: Community[]
  names: Map<string, TextIn>
  today: PlainDate
}

/** Pairs keep the ids they were judged under; a merger that is undone needs nothing put back here. */
async function followedFrom(db: TenantDb): Promise<(id: string) => string> {
  const kept = await keptInPlace(db, 'services')
  return id => kept.get(id) ?? id
}

export async function offeredHere(db: TenantDb, now: Date): Promise<Offered> {
  const communities = await listCommunities(db)
  const { timeZone } = await ownPartnership(db)
  const all = await listedServices(db, now)
  return {
    followed: await followedFrom(db),
    services: new Map(all.filter(service => isHere(service, communities)).map(each => [each.id, each])),
    communities,
    names: await organisationNames(db),
    today: dayIn(timeZone, now),
  }
}

/** What a comparison rests on: a service with another mark has changed. Its id is not part of it: mergers change that. */
const markOf = ({ id: _, ...work }: Work): string =>
  createHash('sha256').update(JSON.stringify(work)).digest('base64url').slice(0, 22)

function placesOf(services: readonly ListedService[], communities: readonly Community[]): string[] {
  const found = services.flatMap(({ at, unplaced }) => [
    ...at.flatMap(place => {
      const nearest = nearestOf(place, communities)
      return nearest && nearest.kilometres <= reach ? [nearest.community.name] : []
    }),
    ...unplaced.map(({ city }) => inTongue(city, 'en').text),
  ])
  return [...new Set(found)].filter(Boolean)
}

/** An overlap with names and places, as people are shown it. */
function seeOverlap(offered: Offered, a: ListedService, b: ListedService): Seen {
  const { communities, names, today } = offered
  const works = [a, b].map(each => workOf(each, today)) as [Work, Work]
  const side = (service: ListedService, work: Work) => ({
    service: service.name,
    organisationId: service.organisationId,
    organisation: names.get(service.organisationId) ?? {},
    mark: markOf(work),
  })
  return {
    likeness: likenessOf(...works),
    places: placesOf([a, b], communities),
    a: side(a, works[0]),
    b: side(b, works[1]),
  }
}

export interface OverlapListed extends Overlap {
  seen: Seen
  proposal: ProposalRow | undefined
}

export interface OverlapFilters {
  need?: Need | undefined
  communityId?: string | undefined
}

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Overlaps nobody decided to leave, the most alike first. */
export async function listOverlaps(
  db: TenantDb,
  filters: OverlapFilters,
  page: { skip: number; take: number },
  now: Date,
): Promise<{
  rows: OverlapListed[]
  count: number
  left: number
  compared: number
  communities: Community[]
}> {
  const offered = await offeredHere(db, now)
  const standing = await standingLeavings(db)
  const { followed } = offered
  const pairOf = (row: { serviceA: string; serviceB: string }) =>
    keyOf(followed(row.serviceA), followed(row.serviceB))
  const left = new Set(standing.map(pairOf))
  const asked = new Map<string, ProposalRow>()
  for (const row of await db.select().from(proposals)) {
    const pair = pairOf(row)
    if (!row.closedAt) asked.set(pair, row)
    // What something came of is not asked again, as long as both are as they were.
    else if (row.closedBecause === 'outcome' && !sinceAsked(offered, row)) left.add(pair)
  }
  const all = [...offered.services.values()].map(each => workOf(each, offered.today))
  const community = offered.communities.find(({ id }) => id === filters.communityId)
  const works = community ? all.filter(({ id }) => servesAt(offered, id, community)) : all
  const found = overlapsAmong(works, { need: filters.need, skip: (a, b) => left.has(keyOf(a, b)) })
  const rows = found.overlaps.slice(page.skip, page.skip + page.take).flatMap(each => {
    const [a, b] = [offered.services.get(each.a), offered.services.get(each.b)]
    return a && b
      ? [{ ...each, seen: seeOverlap(offered, a, b), proposal: asked.get(keyOf(each.a, each.b)) }]
      : []
  })
  return {
    rows,
    count: found.count,
    left: standing.length,
    compared: all.length,
    communities: offered.communities,
  }
}

function servesAt({ services, communities }: Offered, id: string, community: Community): boolean {
  const service = services.get(id)
  if (!service) return false
  const near = service.at.some(place => nearestOf(place, communities)?.community.id === community.id)
  return near || service.unplaced.some(({ city }) => cityOf(city) === fold(community.name))
}

export const standingLeavings = (db: TenantDb): Promise<LeavingRow[]> =>
  db
    .select()
    .from(leavings)
    .where(isNull(leavings.liftedAt))
    .orderBy(desc(leavings.leftAt), desc(leavings.id))

export interface OverlapSeen {
  a: ListedService
  b: ListedService
  seen: Seen
  leaving: LeavingRow | undefined
  /** Latest first. */
  proposals: ProposalRow[]
}

/** Two services side by side; undefined where one of them is not offered here, or they are one provider's. */
export async function findOverlap(
  db: TenantDb,
  one: string,
  other: string,
  now: Date,
): Promise<OverlapSeen | undefined> {
  if (!isId(one) || !isId(other)) return undefined
  const offered = await offeredHere(db, now)
  const { services, followed } = offered
  const [idA, idB] = [followed(one), followed(other)].toSorted() as [string, string]
  const [a, b] = [services.get(idA), services.get(idB)]
  if (!a || !b || a.organisationId === b.organisationId) return undefined
  const sameTwo = (row: { serviceA: string; serviceB: string }) =>
    keyOf(followed(row.serviceA), followed(row.serviceB)) === keyOf(idA, idB)
  const leaving = (await standingLeavings(db)).find(sameTwo)
  const past = (
    await db.select().from(proposals).orderBy(desc(proposals.proposedAt), desc(proposals.id))
  ).filter(sameTwo)
  return { a, b, seen: seeOverlap(offered, a, b), leaving, proposals: past }
}

export interface Coordination {
  proposal: ProposalRow
  a: SideRow
  b: SideRow
}

export async function findCoordination(db: TenantDb, id: string): Promise<Coordination | undefined> {
  if (!isId(id)) return undefined
  const [proposal] = await db.select().from(proposals).where(eq(proposals.id, id))
  return proposal && withSides(db, proposal)
}

export async function findSide(
  db: TenantDb,
  sideId: string,
): Promise<{ coordination: Coordination; mine: SideRow; theirs: SideRow } | undefined> {
  if (!isId(sideId)) return undefined
  const [mine] = await db.select().from(sides).where(eq(sides.id, sideId))
  const coordination = mine && (await findCoordination(db, mine.proposalId))
  if (!mine || !coordination) return undefined
  const theirs = coordination.a.id === mine.id ? coordination.b : coordination.a
  return { coordination, mine, theirs }
}

async function withSides(db: TenantDb, proposal: ProposalRow): Promise<Coordination | undefined> {
  const both = await db.select().from(sides).where(eq(sides.proposalId, proposal.id)).orderBy(asc(sides.id))
  const a = both.find(({ serviceId }) => serviceId === proposal.serviceA)
  const b = both.find(({ serviceId }) => serviceId === proposal.serviceB)
  return a && b && { proposal, a, b }
}

/** Proposals, those that wait first, then the latest. */
export async function listCoordinations(db: TenantDb, onlyOpen = false): Promise<Coordination[]> {
  const rows = await db
    .select()
    .from(proposals)
    .where(onlyOpen ? isNull(proposals.closedAt) : undefined)
    .orderBy(desc(isNull(proposals.closedAt)), desc(proposals.proposedAt), desc(proposals.id))
  const all: Coordination[] = []
  for (const row of rows) {
    const one = await withSides(db, row)
    if (one) all.push(one)
  }
  return all
}

/**
 * What happened to the two services since they were asked about: undefined where they are as they were, `ended` where one
 * is no longer offered, `changed` where one's listing is another now.
 */
export function sinceAsked(offered: Offered, proposal: ProposalRow): 'ended' | 'changed' | undefined {
  const pair = [
    [offered.followed(proposal.serviceA), proposal.seen.a.mark],
    [offered.followed(proposal.serviceB), proposal.seen.b.mark],
  ] as const
  // One and the same thing by now.
  if (pair[0][0] === pair[1][0]) return 'changed'
  for (const [id] of pair) if (!offered.services.has(id)) return 'ended'
  for (const [id, mark] of pair) {
    const service = offered.services.get(id)
    if (service && markOf(workOf(service, offered.today)) !== mark) return 'changed'
  }
  return undefined
}
