import type { Outcome as Counted } from '../rules/ballot.ts'
import { outcomeOf, type Vote } from '../rules/ballot.ts'
import { type QuorumAnswer, quorumOf } from '../rules/quorum.ts'
import type { Rules, WayToDecide } from '../rules/terms.ts'
import { carriedBy, type Presence, type Voice as Seat, voicesOf } from '../rules/voices.ts'

export const voices = ['yes', 'no', 'abstain'] as const
export type Voice = (typeof voices)[number]
export type Manner = 'counts' | 'voices'
export type Outcome = 'carried' | 'defeated' | 'withdrawn'

/** Kept with a decided motion: what rules, who counted, and the sum. */
export interface Working {
  decides: WayToDecide
  quorum: QuorumAnswer
  counted?: Counted
  /** Who had stepped out, by person. */
  recused: string[]
  /** The points approved together, for a consent agenda. */
  points?: string[]
}

/** Who is in the room, as the rules see it. */
export interface Room {
  rules: Rules
  call: 1 | 2
  /** Seats held on the day, with alternates. */
  seats: readonly Seat[]
  present: readonly Presence[]
}

export const quorumIn = (room: Room, recused: readonly string[] = []): QuorumAnswer =>
  quorumOf(room.rules, room.seats, room.present, room.call, recused)

/** Quorum for the meeting as a whole, and for one point without those who stepped out of it. */
export const quorumAt = (
  seated: { room: Room; recusals: ReadonlyMap<string, readonly string[]> },
  itemId?: string | null,
): QuorumAnswer => quorumIn(seated.room, itemId ? (seated.recusals.get(itemId) ?? []) : [])

export type MotionRefused =
  | 'no-quorum'
  | 'mover-seconds'
  | 'mover-not-here'
  | 'seconder-not-here'
  | 'mover-recused'
  | 'seconder-recused'
  | 'one-voice'

/**
 * Why a motion cannot be put; undefined when it can. Whoever moves or seconds is in the room, has a voice (their own
 * or one they stand in for), and did not step out. Where one organisation has one voice, the two come from two voices.
 */
export function refusesMotion(
  room: Room,
  moverId: string,
  seconderId: string | undefined,
  recused: readonly string[],
): MotionRefused | undefined {
  if (!quorumIn(room, recused).holds) return 'no-quorum'
  if (seconderId === moverId) return 'mover-seconds'
  if (recused.includes(moverId)) return 'mover-recused'
  if (seconderId && recused.includes(seconderId)) return 'seconder-recused'
  const speaking = speakersIn(room, recused)
  if (!speaking.has(moverId)) return 'mover-not-here'
  if (seconderId && !speaking.has(seconderId)) return 'seconder-not-here'
  if (seconderId && speaking.get(moverId) === speaking.get(seconderId)) return 'one-voice'
  return undefined
}

/** Each person who can speak now → the voice they speak with. */
export function speakersIn(room: Room, recused: readonly string[]): Map<string, string> {
  const held = voicesOf(room.rules, room.seats)
  const carried = carriedBy(room.rules, room.seats, room.present, recused)
  const speaking = new Map<string, string>()
  for (const { personId } of room.present) {
    if (recused.includes(personId)) continue
    const own = held.get(personId)
    if (own && carried.has(own)) speaking.set(personId, own)
    const stands = room.seats.find(seat => seat.personId === personId && seat.role === 'alternate')
    const instead = stands?.alternateFor ? held.get(stands.alternateFor) : undefined
    if (instead && carried.get(instead) === 'alternate') speaking.set(personId, instead)
  }
  return speaking
}

/** The seats whose voice can be heard now: in the room and not recused, and those who gave a proxy that counts. */
export function heardIn(
  room: Room,
  recused: readonly string[],
): { seats: Seat[]; carriers: Map<string, string> } {
  const speaking = speakersIn(room, recused)
  const carried = carriedBy(room.rules, room.seats, room.present, recused)
  const held = voicesOf(room.rules, room.seats)
  const carriers = new Map<string, string>()
  for (const { personId, proxyFor = [] } of room.present) {
    if (!speaking.has(personId)) continue
    for (const giver of proxyFor) {
      const voice = held.get(giver)
      if (voice && carried.get(voice) === 'proxy' && !carriers.has(giver)) carriers.set(giver, personId)
    }
  }
  const standing = new Set(
    room.seats.flatMap(seat => (speaking.has(seat.personId) && seat.alternateFor ? [seat.alternateFor] : [])),
  )
  const seats = room.seats.filter(
    seat => speaking.has(seat.personId) || carriers.has(seat.personId) || standing.has(seat.personId),
  )
  return { seats, carriers }
}

/** The outcome where hands were counted: as many voices as are here, each said what was counted. */
export function outcomeOfCounts(
  rules: Rules,
  here: number,
  counts: { yes: number; no: number; abstain: number },
): Counted | 'too-many' {
  const said = voices.flatMap(voice => Array.from({ length: counts[voice] }, () => voice))
  if (said.length > here) return 'too-many'
  const seats: Seat[] = Array.from({ length: here }, (_, n) => ({
    personId: `voice ${n}`,
    organisationId: null,
    role: 'member',
  }))
  const votes: Vote[] = said.map((says, n) => ({ personId: `voice ${n}`, says }))
  return outcomeOf(rules, votes, seats)
}

/** The outcome where each voice was noted. */
export function outcomeOfVoices(
  room: Room,
  recused: readonly string[],
  said: readonly { personId: string; voice: Voice }[],
): Counted {
  const { seats, carriers } = heardIn(room, recused)
  const votes = said.map(({ personId, voice }) => ({ personId, says: voice, by: carriers.get(personId) }))
  return outcomeOf(room.rules, votes, seats)
}
