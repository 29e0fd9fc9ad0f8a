/**
 * The tests a service goes through before it counts as an answer, in their order: it exists → it is fresh → it can be
 * reached → the person may use it → it is given in their language → it has room → at hours they can come → at a cost
 * they can bear. Each is passed, failed or not known; who may use it, the language and the hours are asked only
 * where the cell names one. A service nobody has confirmed for a year has not failed: it is not known to be there.
 */
import { type JudgedService, opensDuring } from '#features/directory/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import type { Lens } from './lens.ts'

export const tests = [
  'exists',
  'fresh',
  'reachable',
  'eligible',
  'language',
  'room',
  'hours',
  'cost',
] as const
export type Test = (typeof tests)[number]
export const reachableAt: number = tests.indexOf('reachable')
export type Outcome = 'pass' | 'fail' | 'unknown' | 'not-asked'
/** One outcome for each of `tests`, in their order. */
export type Outcomes = readonly Outcome[]

/** What a provider said of room, or counted, is worth this many days; then it is not known any more. */
const roomHolds = 183

const isRecent = (on: PlainDate | undefined, now: Date): boolean =>
  on !== undefined && now.getTime() - Date.parse(`${on}T00:00:00Z`) < roomHolds * 86_400_000

const exists = ({ paused }: JudgedService): Outcome => (paused ? 'fail' : 'pass')

const fresh = ({ freshness }: JudgedService): Outcome =>
  freshness === 'confirmed' || freshness === 'listed' ? 'pass' : 'unknown'

function eligible({ eligibility }: JudgedService, { status }: Lens): Outcome {
  if (!status) return 'not-asked'
  const said = eligibility.statuses[status]
  return said === 'yes' ? 'pass' : said === 'no' ? 'fail' : 'unknown'
}

/** A list of languages is an answer only where every one of them is a language somebody knows. */
function inLanguage({ languages, spoken, interpretation }: JudgedService, { language }: Lens): Outcome {
  if (!language) return 'not-asked'
  if (languages?.includes(language)) return 'pass'
  const isWhole = languages !== undefined && (spoken ?? []).every(({ code }) => code !== undefined)
  return isWhole && !interpretation ? 'fail' : 'unknown'
}

function hasRoom({ room, capacity }: JudgedService, now: Date): Outcome {
  if (room && isRecent(room.on, now)) return room.is === 'yes' ? 'pass' : 'fail'
  const counted = (capacity ?? []).filter(
    ({ available, on }) => available !== undefined && (on === undefined || isRecent(on, now)),
  )
  if (counted.some(({ available }) => (available ?? 0) > 0)) return 'pass'
  // Places counted on no known day may have been freed or taken since.
  return counted.length > 0 && counted.length === capacity?.length && counted.every(({ on }) => on)
    ? 'fail'
    : 'unknown'
}

function atHours({ schedules }: JudgedService, { time }: Lens, now: Date): Outcome {
  if (!time) return 'not-asked'
  if (schedules.length === 0) return 'unknown'
  const opens = opensDuring(schedules, time, plainDate(now.toISOString().slice(0, 10)))
  return opens === 'yes' ? 'pass' : opens === 'no' ? 'fail' : 'unknown'
}

function affordable({ cost }: JudgedService): Outcome {
  if (cost.is === 'free') return 'pass'
  if (cost.is === 'unknown') return 'unknown'
  // One way of getting it costs nothing: a subsidy, a free first hour. Whether it is theirs has to be asked.
  return cost.options.some(({ amount }) => amount === 0) ? 'unknown' : 'fail'
}

/** Everything about a service that does not depend on where somebody lives; the place of `reachable` stays open. */
export const outcomesOf = (service: JudgedService, lens: Lens, now: Date): Outcomes => [
  exists(service),
  fresh(service),
  'not-asked',
  eligible(service, lens),
  inLanguage(service, lens),
  hasRoom(service, now),
  atHours(service, lens, now),
  affordable(service),
]

export const outcomeAt = (outcomes: Outcomes, test: Test): Outcome =>
  outcomes[tests.indexOf(test)] ?? 'not-asked'
