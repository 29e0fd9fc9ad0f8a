import { daysBetween, type PlainDate } from '#platform/time.ts'
import { type ActionState, isOpen } from './action.ts'

/** What counting needs to know of an action. */
export interface Counted {
  state: ActionState
  heardOn: PlainDate | undefined
  fromDay: PlainDate | null
  toDay: PlainDate | null
  addedOn: PlainDate
  /** How often it is asked about, in days; `quietAfter` when left out. */
  rhythm?: number
}

export const standings = ['done', 'moving', 'stuck', 'waiting', 'unheard', 'dropped'] as const

/**
 * Where an action stands. `waiting`: somebody said that it has not started, or its first day is still ahead.
 * `unheard`: it should have begun and nobody ever said how it goes, which is not the same as nothing being done.
 */
export type Standing = (typeof standings)[number]

export function standingOf(action: Counted, today: PlainDate): Standing {
  if (action.state === 'on-track' || action.state === 'at-risk') return 'moving'
  if (action.state !== 'planned') return action.state
  const ahead = action.fromDay !== null && action.fromDay > today
  return action.heardOn || ahead ? 'waiting' : 'unheard'
}

/** How many actions stand where. What was dropped is counted beside the others, never among the promised. */
export interface Progress extends Record<Standing, number> {
  /** All that is promised: everything but what was dropped. */
  promised: number
}

export function progressOf(actions: readonly Counted[], today: PlainDate): Progress {
  const progress: Progress = { done: 0, moving: 0, stuck: 0, waiting: 0, unheard: 0, dropped: 0, promised: 0 }
  for (const action of actions) {
    const standing = standingOf(action, today)
    progress[standing] += 1
    if (standing !== 'dropped') progress.promised += 1
  }
  return progress
}

export function sumOf(parts: readonly Progress[]): Progress {
  const sum = progressOf([], '' as PlainDate)
  for (const part of parts) for (const each of [...standings, 'promised'] as const) sum[each] += part[each]
  return sum
}

/** Days without a word after which an action counts as quiet, where neither it nor its plan has a rhythm. */
export const quietAfter = 30

const later = (a: PlainDate, b: PlainDate | null | undefined) => (b && b > a ? b : a)

/** The day an action's silence began: the last word, or when it should have begun. */
export const silentSince = (action: Counted): PlainDate =>
  action.heardOn ?? later(action.addedOn, action.fromDay)

/** Days since anybody said how an open action goes, or since it should have begun; undefined while it is not quiet. */
export function quietFor(action: Counted, today: PlainDate): number | undefined {
  if (!isOpen(action.state)) return undefined
  const days = daysBetween(silentSince(action), today)
  return days > (action.rhythm ?? quietAfter) ? days : undefined
}

/**
 * How fresh what is known of an action is. `fresh`: heard of within its rhythm. `ahead`: its first day has not come.
 * `due`: its rhythm has passed. `stale`: twice its rhythm has. `closed`: done or dropped, nothing more is asked.
 */
export type Freshness = 'fresh' | 'ahead' | 'due' | 'stale' | 'closed'

export function freshnessOf(action: Counted, today: PlainDate): Freshness {
  if (!isOpen(action.state)) return 'closed'
  const rhythm = action.rhythm ?? quietAfter
  const days = daysBetween(silentSince(action), today)
  if (days > 2 * rhythm) return 'stale'
  if (days > rhythm) return 'due'
  return !action.heardOn && action.fromDay && action.fromDay > today ? 'ahead' : 'fresh'
}

/** Open past the day it was promised for. */
export const isLate = (action: Counted, today: PlainDate): boolean =>
  isOpen(action.state) && action.toDay !== null && action.toDay < today
