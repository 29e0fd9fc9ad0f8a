/**
 * Why a need is or is not met in one community, for whom and when, from what is listed. Every service that answers
 * the need goes through the ordered tests of `tests.ts`; what they come to is `verdict.ts`. A source speaks only for
 * its kinds of service and its places; where none speaks, silence is not absence and the answer is “we cannot tell”.
 */
import type { ListedService, ServiceKind } from '#features/directory/index.ts'
import type { SourceScope } from '../sources/scope.ts'
import { type Lens, widest } from './lens.ts'
import {
  type HowFar,
  type Reached,
  reaching,
  type Stead,
  standardReach,
  type TravelTime,
  type Whereabouts,
} from './reach.ts'
import { type Outcomes, outcomesOf, reachableAt, type Test, tests } from './tests.ts'
import { type Sum, sumUp } from './verdict.ts'

export interface Weighed {
  service: ListedService
  where: Whereabouts
  /** To the nearest of its places; undefined where that cannot be told. */
  kilometres: number | undefined
  /** To the quickest of its places, where travel times to them are known. */
  minutes?: number | undefined
  outcomes: Outcomes
}

export interface Spoken {
  /** A kind that answers the need, and the sources that speak for it here. */
  kind: ServiceKind
  sources: SourceScope[]
}

export interface Cell extends Sum {
  lens: Lens
  spoken: Spoken[]
  /** Every service of the need, those that come furthest first, then the nearest. */
  services: Weighed[]
  unknowns: Unknown[]
  asks: Ask[]
}

/** What is not known of a cell as a whole. */
export type Unknown =
  | { what: 'nobody-speaks-for'; kinds: ServiceKind[] }
  | { what: 'list-is-old'; source: SourceScope; months: number }
  | { what: 'where-we-are' }

/** What would have to be asked of one provider to narrow the range. */
export interface Ask {
  organisationId: string
  organisation: ListedService['organisation']
  services: { service: ListedService; tests: Test[] }[]
}

/** What does not depend on the community, worked out once for a whole row of the grid. */
export interface Prepared {
  service: ListedService
  outcomes: Outcomes
  from: (stead: Stead) => Reached
}
export function prepare(
  services: readonly ListedService[],
  { lens, ...far }: HowFar & { lens: Lens },
  now: Date,
): Prepared[] {
  const reachedFrom = reaching(far)
  return services.map(service => ({
    service,
    outcomes: outcomesOf(service, lens, now),
    from: reachedFrom(service),
  }))
}

export function weigh(prepared: readonly Prepared[], stead: Stead): Weighed[] {
  return prepared.map(({ service, outcomes, from }) => {
    const { outcome, where, kilometres, minutes } = from(stead)
    return { service, where, kilometres, minutes, outcomes: outcomes.with(reachableAt, outcome) }
  })
}

const speaksHere = (scope: SourceScope, kind: ServiceKind, { id, province }: Stead): boolean =>
  scope.kinds.includes(kind) &&
  scope.provinces.some(each => each === province) &&
  (!scope.communities || scope.communities.includes(id))

const isNowhere = ({ lon, lat }: Stead) => lon === null || lat === null

/** Whether silence about a need means nothing here. */
export const isSilent = (
  kinds: readonly ServiceKind[],
  stead: Stead,
  scopes: readonly SourceScope[],
): boolean => isNowhere(stead) || kinds.some(kind => !scopes.some(scope => speaksHere(scope, kind, stead)))

export interface Judged {
  kinds: readonly ServiceKind[]
  stead: Stead
  /** Those that answer the need. */
  services: readonly ListedService[]
  scopes: readonly SourceScope[]
  lens?: Lens
  /** In kilometres, and in minutes where the travel time is known. */
  reach?: number
  travel?: TravelTime | undefined
}

/** Judges one cell, with all its working. */
export function judge(judged: Judged, now: Date): Cell {
  const { kinds, stead, services, scopes, lens = widest, reach = standardReach, travel } = judged
  const weighed = weigh(prepare(services, { lens, reach, travel }, now), stead)
  const spoken = kinds.map(kind => ({
    kind,
    sources: scopes.filter(scope => speaksHere(scope, kind, stead)),
  }))
  return {
    lens,
    ...sumUp(weighed, isSilent(kinds, stead, scopes)),
    spoken,
    services: weighed.sort(byPromise),
    unknowns: unknownsOf(spoken, stead, now),
    asks: asksOf(weighed),
  }
}

/** How far a service comes: past the last test where nothing is known against it. */
export function comesTo({ outcomes }: Pick<Weighed, 'outcomes'>): number {
  const failure = outcomes.indexOf('fail')
  return failure < 0 ? tests.length : failure
}

const open = ({ outcomes }: Weighed) => outcomes.filter(outcome => outcome === 'unknown').length
const byPromise = (a: Weighed, b: Weighed) =>
  comesTo(b) - comesTo(a) ||
  open(a) - open(b) ||
  (a.kilometres ?? Number.POSITIVE_INFINITY) - (b.kilometres ?? Number.POSITIVE_INFINITY) ||
  (a.service.id < b.service.id ? -1 : 1)

const oldAfterMonths = 12

function unknownsOf(spoken: readonly Spoken[], stead: Stead, now: Date): Unknown[] {
  const unknowns: Unknown[] = []
  if (isNowhere(stead)) unknowns.push({ what: 'where-we-are' })
  const silent = spoken.filter(({ sources }) => sources.length === 0).map(({ kind }) => kind)
  if (silent.length > 0) unknowns.push({ what: 'nobody-speaks-for', kinds: silent })
  for (const source of new Set(spoken.flatMap(({ sources }) => sources))) {
    if (!source.asOf) continue
    const since = now.getTime() - Date.parse(`${source.asOf}T00:00:00Z`)
    const months = Math.floor(since / (30.4375 * 86_400_000))
    if (months >= oldAfterMonths) unknowns.push({ what: 'list-is-old', source, months })
  }
  return unknowns
}

/** Only of those that may pass: an answer from one that fails anyway narrows nothing. Easiest to settle first. */
export function asksOf(weighed: readonly Weighed[]): Ask[] {
  const byProvider = new Map<string, Ask>()
  for (const { service, outcomes } of weighed) {
    if (outcomes.includes('fail') || !outcomes.includes('unknown')) continue
    const { organisationId, organisation } = service
    const ask = byProvider.get(organisationId) ?? { organisationId, organisation, services: [] }
    ask.services.push({ service, tests: tests.filter((_, at) => outcomes[at] === 'unknown') })
    byProvider.set(organisationId, ask)
  }
  return [...byProvider.values()]
}
