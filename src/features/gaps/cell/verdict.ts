import type { Whereabouts } from './reach.ts'
import { type Outcome, type Outcomes, reachableAt, type Test, tests } from './tests.ts'

export const verdicts = [
  /** No source speaks for this here, or what there is may or may not be an answer: `reason` says which test is open. */
  'cannot-tell',
  /** Sources speak for it, and show none. */
  'nothing',
  /** There is some, but none within reach. */
  'too-far',
  /** Something may be there, but nobody has said lately that it still is. */
  'not-fresh',
  /** Near, but not for people of this status. */
  'not-eligible',
  /** Near, but neither by staff nor by an interpreter in this language. */
  'not-in-language',
  /** Near, but those who come are put on a list or sent away. */
  'full',
  /** Near, but not at this time of day. */
  'not-then',
  /** Near, but it costs money. */
  'costs',
  /** Only by phone or online. */
  'remote-only',
  /** Near and fresh, and nothing known stands against it. Whether it has room and what it costs may not be known. */
  'listed',
] as const
export type Verdict = (typeof verdicts)[number]

const verdictOfFailure: Record<Test, Verdict> = {
  exists: 'nothing',
  // Nothing fails for being old, it is only not known.
  fresh: 'not-fresh',
  reachable: 'too-far',
  eligible: 'not-eligible',
  language: 'not-in-language',
  room: 'full',
  hours: 'not-then',
  cost: 'costs',
}

const roomAt = tests.indexOf('room')
const costAt = tests.indexOf('cost')

export interface Sum {
  verdict: Verdict
  /** The test that decided: the furthest any service came. Undefined where one passes everything. */
  reason: Test | undefined
  /** `least` are known to pass every test; `most` may, because none is known to fail. */
  range: { least: number; most: number }
  /** Those that stand against nothing but not knowing their room or cost. */
  there: number
}

/** What a verdict needs of one service's outcomes: where they first fail or are open. */
export interface Gist {
  failure: number
  question: number
  /** Nothing is open but room and cost. */
  mild: boolean
}

export function gistOf(outcomes: Outcomes): Gist {
  const first = (wanted: Outcome): number => {
    const at = outcomes.indexOf(wanted)
    return at < 0 ? tests.length : at
  }
  const mild = outcomes.every((each, at) => each !== 'unknown' || at === roomAt || at === costAt)
  return { failure: first('fail'), question: first('unknown'), mild }
}

/** What has been counted of a cell so far. */
export interface Running {
  least: number
  most: number
  there: number
  nearThere: number
  furthestFailure: number
  furthestQuestion: number
  isRemote: boolean
}

export const nothingYet = (): Running => ({
  least: 0,
  most: 0,
  there: 0,
  nearThere: 0,
  furthestFailure: -1,
  furthestQuestion: -1,
  isRemote: false,
})

/** Counts services of one gist, one or as many as `times` says. `reachable` where the gist was taken without that test. */
export function count(
  running: Running,
  { failure, question, mild }: Gist,
  where: Whereabouts,
  reachable?: Outcome,
  times = 1,
): void {
  const failed = reachable === 'fail' ? Math.min(failure, reachableAt) : failure
  if (failed < tests.length) {
    running.furthestFailure = Math.max(running.furthestFailure, failed)
    return
  }
  const open = reachable === 'unknown' ? Math.min(question, reachableAt) : question
  running.most += times
  if (open === tests.length) running.least += times
  if (open >= roomAt && mild) {
    running.there += times
    if (where !== 'remote') running.nearThere += times
  }
  if (open > running.furthestQuestion || (open === running.furthestQuestion && where !== 'remote')) {
    running.furthestQuestion = open
    running.isRemote = where === 'remote'
  }
}

/**
 * What the services of a cell come to. `silent`: for some kind that answers the need no source speaks here, or the
 * community is not on the map, so finding nothing means nothing.
 *
 * An open question on the way stops nobody, only a failure does: of those that fail, the one that came furthest gives
 * the reason, since that is what would have to change first; while one may still pass, the question it is stuck at
 * is the reason, since that is what would have to be asked.
 */
export function summed(running: Running, silent: boolean): Sum {
  const { least, most, there, nearThere, furthestFailure, furthestQuestion, isRemote } = running
  const range = { least, most }
  const question = tests[furthestQuestion]
  if (there > 0)
    return {
      verdict: nearThere > 0 ? 'listed' : 'remote-only',
      reason: least > 0 ? undefined : question,
      range,
      there,
    }
  if (most > 0) {
    const verdict =
      question === 'fresh'
        ? 'not-fresh'
        : question === 'reachable' && isRemote
          ? 'remote-only'
          : 'cannot-tell'
    return { verdict, reason: question, range, there }
  }
  if (silent) return { verdict: 'cannot-tell', reason: 'exists', range, there }
  const reason = tests[furthestFailure] ?? 'exists'
  return { verdict: verdictOfFailure[reason], reason, range, there }
}

/** What weighed services come to. */
export function sumUp(weighed: readonly { outcomes: Outcomes; where: Whereabouts }[], silent: boolean): Sum {
  const running = nothingYet()
  for (const { outcomes, where } of weighed) count(running, gistOf(outcomes), where)
  return summed(running, silent)
}
