import type { Rules } from './terms.ts'

/** One person's seat, as the rules see it. */
export interface Voice {
  personId: string
  /** For whom they sit; null when for themselves. */
  organisationId: string | null
  role: 'chair' | 'co-chair' | 'member' | 'ex-officio' | 'observer' | 'alternate'
  /** For a seat held by virtue of an office: whether it votes. It does not, unless the seat says so. */
  votes?: boolean | undefined
  /** For an alternate: whose place they take when that person is away. */
  alternateFor?: string | null | undefined
}

/** Somebody in the room, and the persons who gave them their proxy. */
export interface Presence {
  personId: string
  proxyFor?: readonly string[] | undefined
}

/** How a voice is carried: by one who holds it, by that person's alternate, or by proxy. */
export type Carried = 'self' | 'alternate' | 'proxy'

/**
 * Observers never have a voice; an ex-officio seat has one only where it says so; an alternate has none of
 * their own.
 */
export const hasVoice = (voice: Voice): boolean =>
  voice.role !== 'observer' &&
  voice.role !== 'alternate' &&
  (voice.role !== 'ex-officio' || voice.votes === true)

/** Whose voice it is: the organisation's where one organisation has one voice, else the person's. */
const nameOf = (rules: Rules, voice: Voice): string =>
  rules.oneOrganisationOneVoice && voice.organisationId
    ? `organisation ${voice.organisationId}`
    : `person ${voice.personId}`

/** Each person who has a voice → the voice they speak with. Two persons of one organisation may share one. */
export const voicesOf = (rules: Rules, seats: readonly Voice[]): Map<string, string> =>
  new Map(seats.filter(hasVoice).map(seat => [seat.personId, nameOf(rules, seat)]))

/** Each alternate → the voice they may carry; empty where the terms allow no alternates. */
export function alternatesOf(rules: Rules, seats: readonly Voice[]): Map<string, string> {
  const held = voicesOf(rules, seats)
  const found = new Map<string, string>()
  if (!rules.alternates) return found
  for (const { personId, role, alternateFor } of seats) {
    const voice = role === 'alternate' && alternateFor ? held.get(alternateFor) : undefined
    if (voice) found.set(personId, voice)
  }
  return found
}

/**
 * Every voice somebody in the room can speak with, and how. Whoever is recused is out of the room: they carry
 * nothing, and nobody carries a proxy for them. Their alternate, if not recused too, may.
 */
export function carriedBy(
  rules: Rules,
  seats: readonly Voice[],
  present: readonly Presence[],
  recused: readonly string[],
): Map<string, Carried> {
  const held = voicesOf(rules, seats)
  const alternates = alternatesOf(rules, seats)
  const out = new Set(recused)
  const inRoom = present.filter(({ personId }) => !out.has(personId))
  const carried = new Map<string, Carried>()
  const carry = (voice: string | undefined, how: Carried) => {
    if (voice !== undefined && !carried.has(voice)) carried.set(voice, how)
  }
  for (const { personId } of inRoom) carry(held.get(personId), 'self')
  for (const { personId } of inRoom) carry(alternates.get(personId), 'alternate')
  for (const { personId, proxyFor = [] } of inRoom) {
    if (!held.has(personId)) continue
    const given = [...new Set(proxyFor)].filter(giver => giver !== personId && held.has(giver))
    for (const giver of given.slice(0, rules.proxies)) if (!out.has(giver)) carry(held.get(giver), 'proxy')
  }
  return carried
}
