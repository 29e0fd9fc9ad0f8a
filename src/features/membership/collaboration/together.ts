import type { PlainDate } from '#platform/time.ts'
import { betweenness } from './network/betweenness.ts'
import { graphOf } from './network/graph.ts'
import { betweennessCentralisation, degreeCentralisation, density } from './network/measures.ts'

/** What organisations can have in common. */
const bonds = ['groups', 'meetings', 'actions'] as const
export type Bond = (typeof bonds)[number]

/** A group they sit in, a meeting they were both at, an action they carry together: by its own id. */
export interface Gathering {
  bond: Bond
  id: string
  organisationIds: readonly string[]
}

export interface Tie extends Record<Bond, number> {
  from: string
  to: string
}

/** How often each two organisations came together, and in what; the strongest first, the same order each time. */
export function tiesOf(gatherings: readonly Gathering[]): Tie[] {
  const ties = new Map<string, Tie>()
  for (const { bond, organisationIds } of gatherings) {
    const those = [...new Set(organisationIds)].sort()
    for (const [at, from] of those.entries())
      for (const to of those.slice(at + 1)) {
        const key = `${from} ${to}`
        const tie = ties.get(key) ?? { from, to, groups: 0, meetings: 0, actions: 0 }
        tie[bond] += 1
        ties.set(key, tie)
      }
  }
  const strength = (tie: Tie) => tie.groups + tie.meetings + tie.actions
  return [...ties.values()].sort(
    (a, b) => strength(b) - strength(a) || a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
  )
}

/** What a picture of one span of time says. */
export interface Together {
  /** Organisations with at least one tie; those who do the most with others first. */
  organisations: {
    id: string
    partners: number
    between: number
    groups: number
    meetings: number
    actions: number
  }[]
  ties: Tie[]
  /** Members with no tie at all. */
  isolated: string[]
  /** Of the members and everyone tied, those alone included: 0 to 1; undefined where there are too few to say. */
  density: number | undefined
  degreeCentralisation: number | undefined
  betweennessCentralisation: number | undefined
}

/**
 * Who works with whom. Measures count every member, those alone too: leaving them out would make a partnership look
 * closer the more of its members stay away.
 */
export function togetherOf(gatherings: readonly Gathering[], members: readonly string[]): Together {
  const ties = tiesOf(gatherings)
  const met = new Set(ties.flatMap(({ from, to }) => [from, to]))
  const names = [...new Set([...members, ...met])].sort()
  const graph = graphOf(
    names,
    ties.map(({ from, to }) => [from, to] as const),
  )
  const between = betweenness(graph)
  const took = (id: string, bond: Bond) =>
    new Set(
      gatherings.filter(each => each.bond === bond && each.organisationIds.includes(id)).map(each => each.id),
    ).size
  const organisations = names.flatMap((id, n) =>
    met.has(id)
      ? [
          {
            id,
            partners: graph.neighbours[n]?.length ?? 0,
            between: between[n] ?? 0,
            groups: took(id, 'groups'),
            meetings: took(id, 'meetings'),
            actions: took(id, 'actions'),
          },
        ]
      : [],
  )
  return {
    organisations: organisations.sort(
      (a, b) => b.partners - a.partners || b.between - a.between || a.id.localeCompare(b.id),
    ),
    ties,
    isolated: names.filter(id => !met.has(id)),
    density: density(graph),
    degreeCentralisation: degreeCentralisation(graph),
    betweennessCentralisation: betweennessCentralisation(graph),
  }
}

export interface Span {
  from: PlainDate
  to: PlainDate
}

/** Whether something that went on from one day to another, either of them perhaps not known, falls into a span. */
export const fallsIn = (from: PlainDate | null, to: PlainDate | null, span: Span): boolean =>
  (from === null || from <= span.to) && (to === null || to >= span.from)
