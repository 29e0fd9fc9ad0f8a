import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { type MemberKind, memberKinds } from '../member.ts'
import type { Involvement } from '../standing.ts'
import type { Committed, Promised } from './promised-queries.ts'

/** One member on a day: enough to find, count and order it. */
export interface Named {
  id: string
  kind: MemberKind
  name: TextIn | string
  organisationId: string | null
  /** A code of the list of sectors, or words as they were written; null for individuals and where not known. */
  sector: string | null
  /** Null: speaks for the whole area, or an individual. */
  communityId: string | null
  since: PlainDate
  /** As it joined. */
  statementVersion: number
  signatoryShown: boolean
  /** False: asked not to be on the public list. */
  listed: boolean
}

/** The same with what it had promised by then, and to which version. */
export interface Listed extends Named {
  /** The day it agreed to that version. */
  endorsedOn: PlainDate
  involvement: Involvement
  commitments: readonly Committed[]
  /** Who signed; shown to visitors only where they agreed to it. */
  signatory: Promised['signatory']
}

export interface Narrowing {
  kind?: MemberKind | undefined
  sector?: string | undefined
  community?: string | undefined
}

export const narrowed = <Each extends Named>(members: readonly Each[], by: Narrowing): Each[] =>
  members.filter(
    member =>
      (!by.kind || member.kind === by.kind) &&
      (!by.sector || member.sector === by.sector) &&
      (!by.community || member.communityId === by.community),
  )

export const nameIn = (name: TextIn | string, tongue: Tongue): string =>
  typeof name === 'string' ? name : inTongue(name, tongue).text

const collators = new Map<Tongue, Intl.Collator>()
function collatorOf(tongue: Tongue): Intl.Collator {
  const known = collators.get(tongue)
  if (known) return known
  const made = new Intl.Collator(tongue, { sensitivity: 'base', numeric: true })
  collators.set(tongue, made)
  return made
}

/** By kind in the order kinds are shown, then by name as the page's language sorts. */
export function inOrder<Each extends Named>(members: readonly Each[], tongue: Tongue): Each[] {
  const collator = collatorOf(tongue)
  return members
    .map(member => ({ member, kind: memberKinds.indexOf(member.kind), name: nameIn(member.name, tongue) }))
    .sort((a, b) => a.kind - b.kind || collator.compare(a.name, b.name))
    .map(({ member }) => member)
}

/** The different values members have, most members first. */
export function valuesOf<Value extends string>(
  members: readonly Named[],
  of: (member: Named) => Value | null,
): { value: Value; count: number }[] {
  const counts = new Map<Value, number>()
  for (const member of members) {
    const value = of(member)
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
