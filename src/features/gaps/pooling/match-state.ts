/** A match that waits, is agreed, refused or taken back; one whose use somebody told of is used. */
export type MatchState = 'waiting' | 'agreed' | 'refused' | 'withdrawn' | 'used'

export function stateOf(match: {
  answer: 'yes' | 'no' | null
  withdrawnAt: Date | null
  use: unknown
}): MatchState {
  if (match.withdrawnAt) return 'withdrawn'
  if (match.answer === 'no') return 'refused'
  if (match.answer === null) return 'waiting'
  return match.use === undefined ? 'agreed' : 'used'
}
