import { costTable } from '../access/table/cost-table.ts'
import type { Problem } from '../access/table/problem.ts'
import type { Trip } from './tables.ts'

export interface Named {
  id: string
  name: string
}

export type TravelRead =
  | { ok: true; times: Trip[] }
  | { ok: false; problems: readonly Problem[]; more: number }

/**
 * Reads `from, to, minutes` between communities by the very names they have here. Whole or not at all, judged as any
 * table of costs. Two communities of one name cannot be told apart, and no line may name them.
 */
export function readTravel(text: string, communities: readonly Named[]): TravelRead {
  const once = communities.filter(({ name }) => communities.filter(other => other.name === name).length === 1)
  const names = once.map(({ name }) => name)
  const reader = costTable(names, names)
  reader.push(text)
  const read = reader.end()
  if (!read.ok)
    return {
      ok: false,
      problems: read.problems.first,
      more: read.problems.count - read.problems.first.length,
    }
  const { from, to, cost } = read.table
  return {
    ok: true,
    times: Array.from(
      cost,
      (minutes, n): Trip => [
        once[from[n] ?? 0]?.id ?? '',
        once[to[n] ?? 0]?.id ?? '',
        Math.round(minutes * 100) / 100,
      ],
    ),
  }
}
