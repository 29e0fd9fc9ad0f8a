import type { TextIn, Tongue } from '#platform/text.ts'
import type { ApplicationRow, EventRow } from './tables.ts'

/** A goal taken on, and what is brought to it, in the words of whoever promises. */
export interface Promised {
  goalId: string
  contribution?: TextIn
}

export type EventKind = 'proven' | 'asked' | 'answered' | 'approved' | 'declined' | 'withdrawn'

/** Where an application stands: not proven yet (nobody here sees it), waiting for us, for them, or decided. */
export type ApplicationState = 'unproven' | 'waiting' | 'asked' | 'approved' | 'declined' | 'withdrawn'

type Happened = Pick<EventRow, 'id' | 'kind' | 'answersId'>

/** The state an application's events leave it in, read in any order. */
export function stateOf(events: readonly Happened[]): ApplicationState {
  const decided = events.find(each => ['approved', 'declined', 'withdrawn'].includes(each.kind))
  if (decided) return decided.kind as 'approved' | 'declined' | 'withdrawn'
  if (!events.some(each => each.kind === 'proven')) return 'unproven'
  const answered = new Set(events.map(each => each.answersId))
  return events.some(each => each.kind === 'asked' && !answered.has(each.id)) ? 'asked' : 'waiting'
}

export const isOpen = (state: ApplicationState): boolean => state === 'waiting' || state === 'asked'

/** A form filled in faster than any person could is not answered as one. */
const leastSeconds = 3

/** Whether what arrived was sent by a machine: a field nobody sees was filled, or nobody had time to read. */
export function looksTrapped(sent: { honeypot: string; begunAt: number | undefined }, now: Date): boolean {
  if (sent.honeypot !== '' || sent.begunAt === undefined || !Number.isFinite(sent.begunAt)) return true
  return now.getTime() - sent.begunAt < leastSeconds * 1000
}

/** What somebody who applies goes by. */
export const nameOf = (application: Pick<ApplicationRow, 'name' | 'signatoryName'>): TextIn =>
  application.name ?? { en: application.signatoryName }

/** Whom a letter of this room goes to, and in which language. */
export interface Recipient {
  name: string
  email: string
  tongue: Tongue
}
