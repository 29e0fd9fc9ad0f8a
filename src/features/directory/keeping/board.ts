import { type AskedBefore, gaveNoAnswer } from '#platform/letters-due.ts'
import type { TextIn } from '#platform/text.ts'
import { daysBetween, type PlainDate } from '#platform/time.ts'
import type { Freshness } from '../freshness.ts'
import { spacing } from './rhythm.ts'

/** One listing as the board weighs it. */
export interface Kept {
  serviceId: string
  organisationId: string
  organisation: TextIn
  freshness: Freshness
  /** The day somebody last spoke for it; the day it was listed where nobody did. */
  since: PlainDate
  /** Letters about it that nobody answered, the latest first. */
  asked: readonly AskedBefore[]
  /** They say that it is not theirs: that waits for staff among the mistakes. */
  disputed: boolean
  /** They said so in answer to a letter, and nobody has confirmed it since: no letter asks them again. */
  refused: boolean
}

/** What an organisation needs, most pressing first; each stands in one place only. */
export const needs = ['unanswered', 'stale', 'waiting'] as const
export type Need = (typeof needs)[number]

export interface BoardLine {
  organisationId: string
  organisation: TextIn
  services: number
  /** The longest silence among them. */
  since: PlainDate
  lastAsked: PlainDate | undefined
}

export interface Board {
  lines: Record<Need, BoardLine[]>
  counts: Record<Freshness, number>
}

// Longer than this after the last letter nobody will answer it.
const patience = 35

/** Nobody has spoken for it in a year, or ever. */
export const isStale = ({ freshness }: Pick<Kept, 'freshness'>): boolean =>
  freshness === 'old' || freshness === 'unknown'

function needOf(kept: Kept, today: PlainDate): Need | undefined {
  if (kept.disputed) return undefined
  if (kept.refused) return 'unanswered'
  const [last] = kept.asked
  if (last) {
    const silent = gaveNoAnswer(spacing, kept.since, kept.asked) ? 14 : patience
    return daysBetween(last.on, today) > silent ? 'unanswered' : 'waiting'
  }
  return isStale(kept) ? 'stale' : undefined
}

/** Which organisations to call, to write to and to wait for: the longest silent first. */
export function boardOf(all: readonly Kept[], today: PlainDate): Board {
  const counts = { confirmed: 0, listed: 0, old: 0, unknown: 0 }
  const lines: Board['lines'] = { unanswered: [], stale: [], waiting: [] }
  for (const { freshness } of all) counts[freshness]++
  for (const some of Map.groupBy(all, kept => kept.organisationId).values()) {
    const byNeed = Map.groupBy(some, kept => needOf(kept, today))
    const need = needs.find(each => byNeed.has(each))
    const mine = need && byNeed.get(need)
    const [first] = mine ?? []
    if (!need || !mine || !first) continue
    lines[need].push({
      organisationId: first.organisationId,
      organisation: first.organisation,
      services: mine.length,
      since: mine.map(({ since }) => since).toSorted()[0] ?? first.since,
      lastAsked: mine
        .flatMap(({ asked }) => asked.map(({ on }) => on))
        .toSorted()
        .at(-1),
    })
  }
  for (const need of needs) lines[need].sort((a, b) => a.since.localeCompare(b.since))
  return { lines, counts }
}
