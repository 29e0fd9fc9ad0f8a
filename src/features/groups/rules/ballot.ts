import type { Rules } from './terms.ts'
import { alternatesOf, type Voice, voicesOf } from './voices.ts'
import { because, unlessNone, type Why } from './why.ts'

export const answers = ['yes', 'no', 'abstain'] as const
/** Under consent, `no` is a reasoned objection; under consensus, `abstain` is standing aside. */
export type Answer = (typeof answers)[number]

export interface Vote {
  /** Whose voice it is; an alternate votes under their own name. */
  personId: string
  says: Answer
  /** Who cast it by proxy; left out when the person did. */
  by?: string | undefined
}

export interface Outcome {
  carried: boolean
  yes: number
  no: number
  abstain: number
  /** Voices that could have spoken and did not. */
  silent: number
  /** How many had to say yes. */
  needed: number
  why: Why[]
}

/**
 * What a vote decided, with the working.
 *
 * - **majority**: more than half of the votes cast, abstentions aside (Robert's Rules of Order Newly Revised,
 *   12th ed., 44:1); a tie is not carried. **two-thirds**: at least two thirds of them (44:3).
 * - **consensus**: at least one says yes, nobody says no, and everyone who may speak has spoken: silence is not
 *   agreement, standing aside (`abstain`) is allowed.
 * - **consent** (as in sociocracy): nobody objects, and somebody took part; silence is consent.
 *
 * Abstentions are never a “no”, unless the terms say so: then they are in the number the half is taken of, and
 * under consensus they stop it. Voices, not persons, are counted: where one organisation has one voice and its
 * persons disagree, it has said nothing either way and abstains. The person's last vote counts; the alternate's
 * only where nobody who holds the seat voted; a proxy only up to the number the terms allow.
 *
 * `eligible` are the seats that may speak now: those in the room and not recused, or all of them for a vote
 * between meetings. Votes of anyone else are not counted, and the working says how many.
 */
export function outcomeOf(rules: Rules, votes: readonly Vote[], eligible: readonly Voice[]): Outcome {
  const { said, split, uncounted } = heard(rules, votes, eligible)
  const spoken = [...said.values()]
  const [yes, no, abstain] = answers.map(answer => spoken.filter(one => one === answer).length) as [
    number,
    number,
    number,
  ]
  const voices = new Set(voicesOf(rules, eligible).values())
  for (const voice of alternatesOf(rules, eligible).values()) voices.add(voice)
  const silent = Math.max(0, voices.size - spoken.length)
  const { needed, carried, why } = weighed(rules, { yes, no, abstain, silent })
  return {
    carried,
    yes,
    no,
    abstain,
    silent,
    needed,
    why: [
      why,
      ...(spoken.length === 0 ? [because('nobody-voted')] : []),
      ...(!carried && yes === no && yes > 0 && rules.decides === 'majority'
        ? [because('tie', { count: yes })]
        : []),
      ...unlessNone(rules.abstentionsCountAsNo ? 'abstained-as-no' : 'abstained-aside', abstain),
      ...unlessNone('split', split),
      ...unlessNone('silent', silent),
      ...unlessNone('not-counted', uncounted),
    ],
  }
}

function weighed(rules: Rules, n: { yes: number; no: number; abstain: number; silent: number }) {
  const against = n.no + (rules.abstentionsCountAsNo ? n.abstain : 0)
  const cast = n.yes + against
  const values = { yes: n.yes, no: n.no, cast }
  switch (rules.decides) {
    case 'majority': {
      const needed = Math.floor(cast / 2) + 1
      return { needed, carried: n.yes >= needed, why: because('majority', { ...values, needed }) }
    }
    case 'two-thirds': {
      const needed = Math.max(1, Math.ceil((2 * cast) / 3))
      return { needed, carried: n.yes >= needed, why: because('two-thirds', { ...values, needed }) }
    }
    case 'consensus': {
      const needed = Math.max(1, cast + n.silent)
      return { needed, carried: n.yes >= needed, why: because('consensus', { ...values, needed }) }
    }
    case 'consent': {
      const took = n.yes + n.no + n.abstain
      return {
        needed: 0,
        carried: took > 0 && against === 0,
        why: because('consent', { ...values, objections: against }),
      }
    }
  }
}

/** What each voice said, and the votes that were nobody's to cast. */
function heard(rules: Rules, votes: readonly Vote[], eligible: readonly Voice[]) {
  const held = voicesOf(rules, eligible)
  const alternates = alternatesOf(rules, eligible)
  const principal = new Map(eligible.map(seat => [seat.personId, seat.alternateFor]))
  const last = new Map(votes.map(vote => [vote.personId, vote]))
  const carrying = new Map<string, number>()
  const own = new Map<string, Answer[]>()
  const stoodIn: { voice: string; says: Answer; away: string | null | undefined }[] = []
  let uncounted = 0
  for (const { personId, says, by } of last.values()) {
    const voice = held.get(personId)
    const byProxy = by !== undefined && by !== personId
    if (byProxy) carrying.set(by, (carrying.get(by) ?? 0) + 1)
    const allowed = !byProxy || (held.has(by) && (carrying.get(by) ?? 0) <= rules.proxies)
    const instead = byProxy ? undefined : alternates.get(personId)
    if (voice !== undefined && allowed) own.set(voice, [...(own.get(voice) ?? []), says])
    else if (instead !== undefined) stoodIn.push({ voice: instead, says, away: principal.get(personId) })
    else uncounted += 1
  }
  const spoke = new Set(own.keys())
  for (const { voice, says } of stoodIn)
    if (spoke.has(voice)) uncounted += 1
    else own.set(voice, [...(own.get(voice) ?? []), says])
  const said = new Map<string, Answer>()
  let split = 0
  for (const [voice, words] of own) {
    const [first = 'abstain'] = words
    const agree = words.every(word => word === first)
    if (!agree) split += 1
    said.set(voice, agree ? first : 'abstain')
  }
  return { said, split, uncounted }
}
