import type { Rules } from './terms.ts'
import { carriedBy, hasVoice, type Presence, type Voice, voicesOf } from './voices.ts'
import { because, unlessNone, type Why } from './why.ts'

export type { Presence, Voice } from './voices.ts'

export interface QuorumAnswer {
  /** How many voices must be here. */
  needed: number
  /** Out of how many. */
  of: number
  here: number
  holds: boolean
  /** The working, line by line. */
  why: Why[]
}

/**
 * How many of `of` voices must be here: “with 11 seats, 6 must be present”. Never fewer than one: nobody
 * cannot decide anything.
 */
export function neededOf(rules: Rules, of: number, call: 1 | 2 = 1): number {
  if (call === 2 && rules.secondCall === 'whoever-attends') return 1
  const { quorum } = rules
  if (quorum.kind === 'number') return Math.max(1, quorum.n)
  const share = of * quorum.over
  return Math.max(1, quorum.moreThan ? Math.floor(share / quorum.of) + 1 : Math.ceil(share / quorum.of))
}

/**
 * Whether enough voices are here, with the working.
 *
 * The base is the seats somebody holds on that day: an empty seat is not a voice (Robert's Rules of Order Newly
 * Revised, 12th ed., 40:2, counts “the members”, not the places). Observers are in neither number; an ex-officio
 * seat is in both or neither, as it says (RONR 49:8).
 *
 * Whoever declares a conflict of interest leaves the room: they leave **the count, not the base**. Six of eleven
 * must still be here, so a recusal can break a quorum. This is the common rule for directors of Canadian
 * non-profits, where an interested person is not counted towards the quorum on that matter; statutes that then
 * let the rest decide (Ontario's Not-for-Profit Corporations Act, s. 41; its Municipal Conflict of Interest Act,
 * s. 7) do by law what a second call does here by the terms of reference. A recusal is a person's: a colleague of
 * the same organisation who declared nothing may carry their shared voice.
 *
 * Where one organisation has one voice, it is one in the base and one in the count, whoever comes.
 * `voices` are the seats held that day; `present` those in the room, with the proxies they carry.
 */
export function quorumOf(
  rules: Rules,
  voices: readonly Voice[],
  present: readonly Presence[],
  call: 1 | 2,
  recused: readonly string[],
): QuorumAnswer {
  const held = voicesOf(rules, voices)
  const of = new Set(held.values()).size
  const carried = carriedBy(rules, voices, present, recused)
  const needed = neededOf(rules, of, call)
  const here = carried.size
  const how = [...carried.values()]
  const out = new Set(recused)
  const speakers = new Set(present.map(({ personId }) => personId).filter(id => held.has(id)))
  const left = [...speakers].filter(id => out.has(id)).length
  const own = how.filter(way => way === 'self').length
  return {
    needed,
    of,
    here,
    holds: of > 0 && here >= needed,
    why: [
      asked(rules, needed, of, call),
      ...(of === 0 ? [because('nobody-has-a-voice')] : []),
      ...(of > 0 && needed > of ? [because('cannot-be-reached', { needed, of })] : []),
      because('here', { here, needed }),
      ...unlessNone('recused', left),
      ...unlessNone('one-voice', speakers.size - left - own),
      ...unlessNone('alternates', how.filter(way => way === 'alternate').length),
      ...unlessNone('proxies', how.filter(way => way === 'proxy').length),
    ],
  }
}

function asked(rules: Rules, needed: number, of: number, call: 1 | 2): Why {
  const { quorum } = rules
  if (call === 2 && rules.secondCall === 'whoever-attends') return because('second-call', { of })
  if (quorum.kind === 'number') return because('number', { needed, of })
  const values = { needed, of, over: quorum.over, under: quorum.of }
  return because(quorum.moreThan ? 'more-than' : 'at-least', values)
}

/** The persons with a voice of their own or to carry: who is asked to vote. */
export const whoMayVote = (rules: Rules, voices: readonly Voice[]): Voice[] =>
  voices.filter(voice => hasVoice(voice) || (rules.alternates && voice.role === 'alternate'))
