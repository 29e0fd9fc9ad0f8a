import { type Group, type Query, saysLittle } from './query.ts'

export type Loosened = {
  query: Query
  /** The person's own words that are no longer asked for. */
  without: readonly string[]
  /** Their words for a part of what a kind of service offers, which nobody says: the whole kind is asked for. */
  widened: readonly string[]
}

const isUnknown = ({ concepts, words }: Group) => concepts.length === 0 && words.some(word => word.prefix)
/** A need, not merely whom it is for: “youth” alone is nobody's question where “basketball” stands beside it. */
const saysNeed = ({ concepts }: Group) => concepts.some(id => !saysLittle.has(id))
const isPart = ({ wider }: Group) => wider.length > 0

/**
 * What to ask next when nothing meets every part of a question, the nearest to it first: without the words no listing
 * has, then for the needs it names alone, the most particular of them, and any one; each as it is said before the kind of
 * service it is a part of. What is left out still brings better answers forward.
 */
export function loosened(query: Query): Loosened[] {
  const { groups } = query
  const needs = groups.filter(saysNeed)
  const known = groups.filter(group => !isUnknown(group))
  const steps = [groups, known.every(({ slight }) => slight) ? [] : known, needs, needs.filter(isPart)]
  const looser = [
    ...steps.flatMap(kept => [keeping(query, kept), wide(query, kept)]),
    ...anyOneOf(query, needs),
  ]
  const tried = new Set([keyOf(query)])
  return looser.filter(each => {
    const key = keyOf(each.query)
    if (each.query.groups.length === 0 || tried.has(key)) return false
    tried.add(key)
    return true
  })
}

const keyOf = ({ groups }: Query) =>
  JSON.stringify(groups.map(({ anyOf }) => anyOf.map(({ lexeme }) => lexeme)))

function keeping(query: Query, kept: readonly Group[]): Loosened {
  const left = query.groups.filter(group => !kept.includes(group))
  return {
    query: { ...query, groups: kept, beside: [...query.beside, ...left] },
    without: askedIn(left),
    widened: [],
  }
}

function wide(query: Query, kept: readonly Group[]): Loosened {
  const looser = keeping(query, kept)
  return {
    ...looser,
    query: { ...looser.query, groups: kept.map(widened) },
    widened: askedIn(kept.filter(isPart)),
  }
}

const widened = (group: Group): Group => ({ ...group, anyOf: [...group.anyOf, ...group.wider] })

function anyOneOf(query: Query, needs: readonly Group[]): Loosened[] {
  if (needs.length < 2) return []
  const left = query.groups.filter(group => !needs.includes(group))
  return [needs, needs.map(widened)].map(some => ({
    query: { ...query, groups: [eitherOf(some)], beside: [...query.beside, ...left] },
    without: askedIn(left),
    widened: [],
  }))
}

const eitherOf = (needs: readonly Group[]): Group => ({
  slight: false,
  folded: needs.map(({ folded }) => folded).join(' '),
  asked: askedIn(needs).join(' '),
  concepts: needs.flatMap(group => group.concepts),
  anyOf: needs.flatMap(group => group.anyOf),
  wider: needs.flatMap(group => group.wider),
  // What is said first is most often what is asked.
  mainly: needs[0]?.mainly ?? [],
  words: needs.flatMap(group => group.words),
})

const askedIn = (groups: readonly Group[]) => groups.map(group => group.asked)
