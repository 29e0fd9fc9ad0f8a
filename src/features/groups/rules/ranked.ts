/** One person's choices, best first. Blank is allowed; a choice named twice counts where it stands first. */
export type RankedBallot = readonly string[]

export interface Round {
  /** Votes of each choice still in, most first. */
  counts: { choice: string; votes: number }[]
  /** Ballots on which no choice is left. */
  exhausted: number
  /** Who leaves after this round; empty in the last. */
  out: string[]
  /** Others who were equally last; the result is worked out for each of them leaving instead. */
  equallyLast: string[]
}

export interface RankedOutcome {
  method: 'instant run-off'
  /** Undefined when nobody voted, and when it is a tie that the ballots cannot break. */
  winner: string | undefined
  /** Those between whom the ballots do not decide; empty when there is a winner. */
  tied: string[]
  rounds: Round[]
}

const count = (ballots: readonly RankedBallot[], within: ReadonlySet<string>) => {
  const votes = new Map([...within].map(choice => [choice, 0]))
  let exhausted = 0
  for (const ballot of ballots) {
    const first = ballot.find(choice => within.has(choice))
    if (first === undefined) exhausted += 1
    else votes.set(first, (votes.get(first) ?? 0) + 1)
  }
  return { votes, exhausted }
}

const without = (within: ReadonlySet<string>, gone: readonly string[]) =>
  new Set([...within].filter(choice => !gone.includes(choice)))

/** Past this many choices a tie for last is not followed both ways: it would take too long. */
const mostFollowed = 8

/**
 * Instant run-off: while nobody has more than half of the ballots that still name somebody, the last choice
 * leaves and its ballots go to their next (Robert's Rules of Order Newly Revised, 12th ed., 45:62–69,
 * “preferential voting”). Nothing is drawn by lot: when several are last together, each is tried (parallel
 * universes: Conitzer, Rognlie and Xia, 2009); if it makes no difference there is a winner, if it does the tie is
 * said and people decide. Choices nobody put first leave together.
 *
 * `choices` names those who stood; without it, those named on a ballot. The order of the ballots and of the
 * choices changes nothing.
 */
export function rankedWinner(ballots: readonly RankedBallot[], choices?: readonly string[]): RankedOutcome {
  const all = new Set([...(choices ?? ballots.flat())].sort())
  const known = new Map<string, ReadonlySet<string>>()
  const winners = (within: ReadonlySet<string>): ReadonlySet<string> => {
    const key = [...within].join('\u0000')
    const before = known.get(key)
    if (before) return before
    const next = lastOf(ballots, within)
    const found = next.won
      ? new Set([next.won])
      : next.together
        ? new Set(within)
        : new Set(next.leaving.flatMap(gone => [...winners(without(within, gone))]))
    known.set(key, found)
    return found
  }
  const possible = [...winners(all)]
  const rounds: Round[] = []
  let within: ReadonlySet<string> = all
  for (;;) {
    if (within.size === 0) break
    const next = lastOf(ballots, within)
    const [out = [], ...instead] = next.won || next.together ? [] : next.leaving
    rounds.push({ counts: next.counts, exhausted: next.exhausted, out, equallyLast: instead.flat() })
    if (out.length === 0) break
    within = without(within, out)
  }
  const cast = ballots.some(ballot => ballot.some(choice => all.has(choice)))
  const decided = cast && possible.length === 1
  return {
    method: 'instant run-off',
    winner: decided ? possible[0] : undefined,
    tied: decided || !cast ? [] : possible.sort(),
    rounds,
  }
}

/** Who has won, or each set of choices that may leave now. `together`: all are equal, nobody can leave. */
function lastOf(ballots: readonly RankedBallot[], within: ReadonlySet<string>) {
  const { votes, exhausted } = count(ballots, within)
  const counts = [...votes]
    .map(([choice, votes]) => ({ choice, votes }))
    .sort((a, b) => b.votes - a.votes || (a.choice < b.choice ? -1 : 1))
  const live = ballots.length - exhausted
  const [top] = counts
  const won = top && (top.votes * 2 > live || within.size === 1) ? top.choice : undefined
  const least = counts.at(-1)?.votes ?? 0
  const last = counts.filter(one => one.votes === least).map(one => one.choice)
  const together =
    !won && last.length === within.size && (within.size === 2 || live === 0 || last.length > mostFollowed)
  const asOne = least === 0 || last.length > mostFollowed
  return { won, together, counts, exhausted, leaving: asOne ? [last] : last.map(choice => [choice]) }
}
