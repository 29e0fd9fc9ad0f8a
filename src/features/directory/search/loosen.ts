import { type Group, type Query, saysLittle } from './query.ts'

/** A question with some of its parts no longer asked for; `without` are the person's own words for them. */
export type Loosened = { query: Query; without: readonly string[] }

const isUnknown = ({ concepts, words }: Group) => concepts.length === 0 && words.some(word => word.prefix)
const isKnown = (group: Group) => !isUnknown(group)
/** A need, not merely whom it is for: “youth” alone is nobody's question where “basketball” stands beside it. */
const saysNeed = ({ concepts }: Group) => concepts.some(id => !saysLittle.has(id))

/**
 * What to ask next when nothing meets every part of a question, the nearest to it first: without the words no listing
 * has, then for the needs it names alone, then for any one of them. What is left out still brings better answers forward.
 */
export function loosened(query: Query): Loosened[] {
  const { groups } = query
  const keeping = (kept: readonly Group[]): Loosened[] => {
    const left = groups.filter(group => !kept.includes(group))
    return kept.length > 0 && left.length > 0
      ? [{ query: { ...query, groups: kept, beside: [...query.beside, ...left] }, without: askedIn(left) }]
      : []
  }
  const needs = groups.filter(saysNeed)
  return [...keeping(groups.filter(isKnown)), ...keeping(needs), ...anyOneOf(query, needs)]
}

function anyOneOf(query: Query, needs: readonly Group[]): Loosened[] {
  if (needs.length < 2) return []
  const either: Group = {
    asked: askedIn(needs).join(' '),
    concepts: needs.flatMap(group => group.concepts),
    anyOf: needs.flatMap(group => group.anyOf),
    words: needs.flatMap(group => group.words),
  }
  const left = query.groups.filter(group => !needs.includes(group))
  return [
    { query: { ...query, groups: [either], beside: [...query.beside, ...left] }, without: askedIn(left) },
  ]
}

const askedIn = (groups: readonly Group[]) => groups.map(group => group.asked)
