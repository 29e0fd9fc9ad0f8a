import type { Rules } from '../rules/terms.ts'

export const agendaKinds = ['information', 'discussion', 'decision'] as const
export type AgendaKind = (typeof agendaKinds)[number]

const standings = ['land-acknowledgement', 'conflict-declaration', 'approval-of-minutes'] as const
export type Standing = (typeof standings)[number]

export type CarriedKind = 'promise' | 'point'

/** Which points the terms of reference put on every agenda, in this order, at its head. */
export function standingsFor(rules: Rules, hasMinutesToApprove: boolean): Standing[] {
  const asked: Record<Standing, boolean> = {
    'land-acknowledgement': rules.landAcknowledgement !== null,
    'conflict-declaration': rules.askForConflicts,
    'approval-of-minutes': rules.approveMinutes && hasMinutesToApprove,
  }
  return standings.filter(standing => asked[standing])
}

/** When a point is meant to be on the table: minutes counted from the meeting's start. Null: nobody said how long. */
export function slotsOf(
  startsAt: Date,
  points: readonly { minutes: number | null }[],
): { from: Date; to: Date | null }[] {
  let at = startsAt.getTime()
  return points.map(({ minutes }) => {
    const from = new Date(at)
    at += (minutes ?? 0) * 60_000
    return { from, to: minutes === null ? null : new Date(at) }
  })
}

/** Where each of these would stand after one is moved by one place; unchanged at either end. */
export function movedBy(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return [...ids]
  const moved = [...ids]
  moved.splice(from, 1)
  moved.splice(to, 0, id)
  return moved
}

export interface Turn {
  beganAt: Date
  endedAt: Date | null
}

export interface Timed {
  /** Seconds. */
  planned: number | null
  used: number
  /** Seconds left; negative when over; null when nobody said how long. */
  left: number | null
  running: boolean
  over: boolean
  /** When it should be done, while it is on the table. */
  shouldEndAt: Date | null
}

/** The timer of one point: all its turns together. */
export function timeOf(minutes: number | null, turns: readonly Turn[], now: Date): Timed {
  const ms = turns.reduce(
    (sum, turn) => sum + Math.max(0, (turn.endedAt ?? now).getTime() - turn.beganAt.getTime()),
    0,
  )
  const used = Math.floor(ms / 1000)
  const planned = minutes === null ? null : minutes * 60
  const running = turns.some(turn => turn.endedAt === null)
  const left = planned === null ? null : planned - used
  return {
    planned,
    used,
    left,
    running,
    over: left !== null && left < 0,
    shouldEndAt: running && left !== null ? new Date(now.getTime() + left * 1000) : null,
  }
}

/** Points approved together: those marked so that nobody pulled. */
export const inConsent = (point: { consent: boolean; pulledAt: Date | null }): boolean =>
  point.consent && point.pulledAt === null
