/**
 * Two lists seldom head their columns alike. Columns are paired by heading first, then by what stands in them:
 * the Bhattacharyya coefficient (1943) of the two distributions of values, or of words where it is higher; an
 * instance-based matcher in the sense of Rahm & Bernstein 2001.
 */
import { readDay } from '../normal/date.ts'
import { folded, wordsOf } from '../normal/words.ts'
import type { Table } from '../table.ts'

export interface Aligned {
  /** The right list under the left one’s headings, where a column stands for another. */
  readonly right: Table
  readonly renamed: readonly { readonly left: string; readonly right: string }[]
}

const looked = 3000
/** Below this two columns have less in common than any two of the same language have. */
const alikeFrom = 0.3

/** Columns without a counterpart keep their heading, and are compared with nothing. */
export function alignColumns(left: Table, right: Table): Aligned {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (one: number, other: number) => {
    partner.set(other, one)
    taken.add(one)
  }
  const byHeading = (heading: (name: string) => string) => {
    for (const [other, name] of right.columns.entries()) {
      const wanted = heading(name)
      const one = left.columns.findIndex((mine, at) => !taken.has(at) && heading(mine) === wanted)
      if (wanted !== '' && one >= 0 && !partner.has(other)) pair(one, other)
    }
  }
  byHeading(name => name)
  byHeading(bareHeading)
  const mine = left.columns.map((_, at) => (taken.has(at) ? undefined : contentsOf(left, at)))
  const theirs = right.columns.map((_, at) => (partner.has(at) ? undefined : contentsOf(right, at)))
  const alike = mine
    .flatMap((one, at) =>
      theirs.map((other, to) => ({ at, to, score: one && other ? inCommon(one, other) : 0 })),
    )
    .filter(({ score }) => score >= alikeFrom)
    .sort((x, y) => y.score - x.score || x.at - y.at || x.to - y.to)
  for (const { at, to } of alike) if (!taken.has(at) && !partner.has(to)) pair(at, to)
  const columns = right.columns.map((name, at) => left.columns[partner.get(at) ?? -1] ?? unlessTaken(name))
  return {
    right: { columns, rows: right.rows },
    renamed: columns.flatMap((name, at) =>
      name === right.columns[at] || !partner.has(at) ? [] : [{ left: name, right: right.columns[at]! }],
    ),
  }

  // A heading both lists have may have been matched otherwise on the left.
  function unlessTaken(name: string): string {
    return left.columns.includes(name) ? `${name} (2)` : name
  }
}

/** `Postal_Code`, `postal code` and `http://example.org/place#postalCode` are one heading. */
const bareHeading = (name: string): string =>
  folded(name.replace(/^.*[#/](?=[^#/]+$)/, ''))
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

interface Contents {
  readonly values: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
}

function contentsOf({ rows }: Table, column: number): Contents {
  const values = new Map<string, number>()
  const words = new Map<string, number>()
  const step = Math.max(1, Math.floor(rows.length / looked))
  for (let at = 0; at < rows.length; at += step) {
    const cell = rows[at]?.[column]?.trim()
    if (!cell) continue
    const day = readDay(cell)
    const held = day ? [`${day.year}-${day.month}-${day.day}`] : wordsOf(cell)
    add(values, held.join(' '))
    for (const word of held) add(words, word)
  }
  return { values: shares(values), words: shares(words) }
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

function shares(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return new Map([...counts].map(([key, count]) => [key, count / all]))
}

const inCommon = (one: Contents, other: Contents) =>
  Math.max(overlap(one.values, other.values), overlap(one.words, other.words))

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, share] of one) sum += Math.sqrt(share * (other.get(key) ?? 0))
  return sum
}
