import type { TextIn } from '#platform/text.ts'

export const stationKinds = ['evidence', 'decision', 'action', 'update', 'outcome', 'indicator'] as const
export type StationKind = (typeof stationKinds)[number]

/** How it ended, where that is told apart: carried out, stopped for a reason, or a gap that is met now. */
export type CameTo = 'done' | 'stopped' | 'met'

/** The need and the community something is about, as they are called. */
export interface About {
  need?: { code: string; name: TextIn }
  community?: { id: string; name: string }
}

/** One stop on the line from what was said to what came of it, published by the room it belongs to. */
export interface Station {
  id: string
  kind: StationKind
  room: string
  /** The thing in that room. */
  subject: string
  title: TextIn
  say: TextIn | null
  at: Date
  public: boolean
  /** Its own page, below the partnership, without a slash at the start. */
  path: string
  /** What it promises is not finished: an action under way, an outcome nobody has confirmed. */
  open: boolean
  cameTo: CameTo | null
  /** Why it was stopped, or how it was met. */
  because: TextIn | null
  about: About | null
}

export interface Tie {
  from: string
  to: string
  /** Who tied them; null for the program. */
  by?: string | null
}

/** A station with everything before and after it, in order, and how they hang together. */
export interface Thread {
  stations: Station[]
  ties: Tie[]
}

const rank = (station: Station) => stationKinds.indexOf(station.kind)

/**
 * Left to right: a station never stands before one it came from; among those free to go, the earlier kind first
 * (evidence, decision, action, update, outcome, indicator), then the earlier day. Ties that run in a circle are cut at the
 * station that would stand first anyway. Kahn's method (1962) with a stable choice.
 */
export function inOrder(thread: Thread): Station[] {
  const waiting = new Map(thread.stations.map(station => [station.id, 0]))
  const after = new Map<string, string[]>()
  for (const { from, to } of thread.ties) {
    if (!waiting.has(from) || !waiting.has(to)) continue
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
    after.set(from, [...(after.get(from) ?? []), to])
  }
  const left = [...thread.stations].sort(
    (a, b) => rank(a) - rank(b) || a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
  )
  const ordered: Station[] = []
  while (left.length > 0) {
    const free = left.findIndex(station => waiting.get(station.id) === 0)
    const [next] = left.splice(Math.max(free, 0), 1)
    if (!next) break
    ordered.push(next)
    for (const id of after.get(next.id) ?? []) waiting.set(id, (waiting.get(id) ?? 1) - 1)
  }
  return ordered
}

/** What a visitor may see: public stations, and ties between those only. */
export function publicPart(thread: Thread): Thread {
  const stations = thread.stations.filter(station => station.public)
  const seen = new Set(stations.map(station => station.id))
  return { stations, ties: thread.ties.filter(tie => seen.has(tie.from) && seen.has(tie.to)) }
}
