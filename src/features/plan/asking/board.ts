import { addDays, daysBetween, type PlainDate } from '#platform/time.ts'
import { isLate, quietFor, silentSince } from '../progress.ts'
import type { AskedOf, OpenAction } from './queries.ts'
import { gaveNoAnswer } from './reminder.ts'

/** What an open action needs from staff, the most pressing first; each action stands in one place only. */
export const needs = ['noLead', 'stuck', 'unanswered', 'quiet', 'waiting', 'late', 'soon'] as const
export type Need = (typeof needs)[number]

export interface BoardLine {
  action: OpenAction
  /** Days without news. */
  silent: number
  /** The last one asked in this silence. */
  asked: AskedOf | undefined
  /** Letters sent in this silence. */
  times: number
}

export type Board = Record<Need, BoardLine[]>

const soonDays = 30

function needOf(action: OpenAction, asked: readonly AskedOf[], today: PlainDate): Need | undefined {
  if (!action.leadId || action.handedBackAt) return 'noLead'
  if (action.state === 'stuck') return 'stuck'
  if (gaveNoAnswer(silentSince(action), asked)) return 'unanswered'
  if (quietFor(action, today) !== undefined) return asked.length > 0 ? 'waiting' : 'quiet'
  if (isLate(action, today)) return 'late'
  return action.toDay && action.toDay <= addDays(today, soonDays) ? 'soon' : undefined
}

/** Every open action that needs something, under what it needs; the longest silent, or the earliest due, first. */
export function boardOf(
  actions: readonly OpenAction[],
  asked: ReadonlyMap<string, readonly AskedOf[]>,
  today: PlainDate,
): Board {
  const board: Board = { noLead: [], stuck: [], unanswered: [], quiet: [], waiting: [], late: [], soon: [] }
  for (const action of actions) {
    const letters = asked.get(action.id) ?? []
    const need = needOf(action, letters, today)
    if (!need) continue
    const silent = daysBetween(silentSince(action), today)
    board[need].push({ action, silent, asked: letters[0], times: letters.length })
  }
  const byDay = (a: BoardLine, b: BoardLine) => (a.action.toDay ?? '').localeCompare(b.action.toDay ?? '')
  for (const need of needs)
    board[need].sort(need === 'late' || need === 'soon' ? byDay : (a, b) => b.silent - a.silent)
  return board
}
