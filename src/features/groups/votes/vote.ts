import type { TextIn } from '#platform/text.ts'
import type { Outcome, Answer as Says } from '../rules/ballot.ts'
import { outcomeOf } from '../rules/ballot.ts'
import { type QuorumAnswer, quorumOf } from '../rules/quorum.ts'
import { type RankedOutcome, rankedWinner } from '../rules/ranked.ts'
import type { Rules } from '../rules/terms.ts'
import type { Voice } from '../rules/voices.ts'

export const voteKinds = ['consent', 'yes-no', 'ranked'] as const
export type VoteKind = (typeof voteKinds)[number]

export const answerKinds = ['yes', 'no', 'abstain', 'consent', 'object', 'ranked'] as const
export type Answer = (typeof answerKinds)[number]

/** What may be answered to each kind. */
export const answersTo: Record<VoteKind, readonly Answer[]> = {
  consent: ['consent', 'object', 'abstain'],
  'yes-no': ['yes', 'no', 'abstain'],
  ranked: ['ranked', 'abstain'],
}

export interface VoteOption {
  id: string
  text: TextIn
}

export type Verdict = 'carried' | 'not-carried' | 'chosen' | 'tied' | 'no-quorum'

/** How a vote came out, with all its working. Frozen with the vote when it closes. */
export interface VoteResult {
  verdict: Verdict
  quorum: QuorumAnswer
  /** For consent and yes or no. */
  counted: Outcome | null
  /** For a ranked vote. */
  ranked: RankedOutcome | null
  /** The option that was chosen. */
  winner: string | null
  /** Voices asked, answered, and out because of a conflict of interest. */
  asked: number
  answered: number
  recused: number
}

export interface VoiceAnswer {
  voice: string
  answer: Answer
  ranking?: readonly string[] | null | undefined
}

const says: Record<Exclude<Answer, 'ranked'>, Says> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  consent: 'yes',
  object: 'no',
}

// A vote goes by the terms in force when it was opened. A yes-or-no question in a body that decides by consent
// goes by majority: consent has its own kind.
const rulesFor = (kind: VoteKind, rules: Rules): Rules => ({
  ...rules,
  oneOrganisationOneVoice: false,
  alternates: false,
  decides: kind === 'consent' ? 'consent' : rules.decides === 'consent' ? 'majority' : rules.decides,
})

const seatOf = (voice: string): Voice => ({ personId: voice, organisationId: null, role: 'member' })

/**
 * Counts a vote between meetings. `voices` are those asked, each an organisation's or a person's, worked out when the
 * vote was opened; whoever answered counts as here for the quorum; those recused leave the count, not the base.
 * Answers of voices nobody asked, or that are recused, are left out.
 */
export function tallyOf(
  vote: { kind: VoteKind; rules: Rules; options: readonly VoteOption[] },
  voices: readonly string[],
  recused: readonly string[],
  answers: readonly VoiceAnswer[],
): VoteResult {
  const rules = rulesFor(vote.kind, vote.rules)
  const out = new Set(recused)
  const asked = [...new Set(voices)]
  const heard = answers.filter(({ voice }) => asked.includes(voice) && !out.has(voice))
  const quorum = quorumOf(
    rules,
    asked.map(seatOf),
    [...heard.map(({ voice }) => ({ personId: voice })), ...recused.map(personId => ({ personId }))],
    1,
    recused,
  )
  const counts = { quorum, asked: asked.length, answered: heard.length, recused: out.size }
  if (vote.kind === 'ranked') {
    const ranked = rankedWinner(
      heard.filter(({ answer }) => answer === 'ranked').map(({ ranking }) => ranking ?? []),
      vote.options.map(({ id }) => id),
    )
    const winner = ranked.winner ?? null
    const found: Verdict = winner ? 'chosen' : ranked.tied.length > 0 ? 'tied' : 'not-carried'
    return { ...counts, verdict: quorum.holds ? found : 'no-quorum', counted: null, ranked, winner }
  }
  const counted = outcomeOf(
    rules,
    heard.map(({ voice, answer }) => ({
      personId: voice,
      says: answer === 'ranked' ? 'abstain' : says[answer],
    })),
    asked.filter(voice => !out.has(voice)).map(seatOf),
  )
  const found: Verdict = counted.carried ? 'carried' : 'not-carried'
  return { ...counts, verdict: quorum.holds ? found : 'no-quorum', counted, ranked: null, winner: null }
}

export type AnswerRefused =
  | 'withdrawn'
  | 'late'
  | 'recused'
  | 'already-answered'
  | 'not-an-answer'
  | 'reason-missing'

/** Why an answer cannot be taken at this instant; a vote is open up to the second it closes, and not in it. */
export function refusesAnswer(
  vote: {
    kind: VoteKind
    options: readonly VoteOption[]
    closesAt: Date
    closedAt: Date | null
    withdrawnAt: Date | null
  },
  told: { answer: Answer; ranking?: readonly string[] | undefined; reason?: string | undefined },
  now: Date,
): AnswerRefused | undefined {
  if (vote.withdrawnAt) return 'withdrawn'
  if (vote.closedAt || now >= vote.closesAt) return 'late'
  if (!answersTo[vote.kind].includes(told.answer)) return 'not-an-answer'
  if (told.answer === 'object' && !told.reason?.trim()) return 'reason-missing'
  if (told.answer === 'ranked') {
    const ranking = told.ranking ?? []
    const known = new Set(vote.options.map(({ id }) => id))
    const proper =
      ranking.length > 0 && new Set(ranking).size === ranking.length && ranking.every(id => known.has(id))
    if (!proper) return 'not-an-answer'
  }
  return undefined
}

export type VoteState = 'open' | 'counting' | 'closed' | 'withdrawn'

export function voteStateOf(
  vote: { closesAt: Date; closedAt: Date | null; withdrawnAt: Date | null },
  now: Date,
): VoteState {
  if (vote.withdrawnAt) return 'withdrawn'
  if (vote.closedAt) return 'closed'
  return now >= vote.closesAt ? 'counting' : 'open'
}
