import type { Assessed, Assessment, Status } from './progress.ts'

/** Several indicators of one family together: their mean score, and on how many of how many it rests. */
export interface RollUp {
  /** Indicators there are. */
  of: number
  /** Those that could be assessed, which the score rests on. */
  rests: number
  score: number | undefined
  status: Status
}

/** The method’s four equal ranges of the score; achieved only where every one is. */
function statusOf(score: number): Assessed {
  if (score >= 2.5) return 'on-track'
  if (score >= 0) return 'acceleration'
  return score >= -2.5 ? 'limited' : 'deterioration'
}

/**
 * The plain mean of the scores (−5 to 5) of what could be assessed, as the method does for an indicator of several
 * series. What could not be assessed is counted beside it and never taken for zero.
 */
export function rollUp(assessments: readonly Assessment[]): RollUp {
  const scores: number[] = []
  let all = true
  for (const one of assessments) {
    if (one.status === 'cannot-assess') continue
    scores.push(one.score)
    all &&= one.status === 'achieved'
  }
  if (scores.length === 0)
    return { of: assessments.length, rests: 0, score: undefined, status: 'cannot-assess' }
  const score = scores.reduce((sum, each) => sum + each, 0) / scores.length
  return {
    of: assessments.length,
    rests: scores.length,
    score,
    status: all ? 'achieved' : statusOf(score),
  }
}
