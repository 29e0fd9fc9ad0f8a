import type { Ignored } from './columns/guess.ts'
import type { Pair, Table } from './table.ts'

/** A word or a number: “-” and “n/a” are ways of leaving a cell empty. */
const saysSomething = /\p{L}{2}|\p{N}/u

/**
 * A list whose every row says the same teaches nothing of how much agreement weighs, yet its rows are copies: each is
 * paired with the first. None where some column differs, or says nothing at all.
 */
export function pairsOfAllAlike(
  { columns, rows }: Table,
  ignored: readonly { readonly name: string; readonly why: Ignored }[],
): Pair[] {
  const same = ignored.filter(({ why }) => why === 'always the same').map(({ name }) => columns.indexOf(name))
  const said = same.filter(at => rows.every(row => saysSomething.test(row[at] ?? '')))
  if (said.length === 0) return []
  const why = said.map(at => ({
    column: columns[at] ?? '',
    level: 'same',
    weight: 0,
    a: rows[0]?.[at] ?? null,
    b: rows[0]?.[at] ?? null,
  }))
  return rows.slice(1).map((_, n) => ({ a: 0, b: n + 1, probability: 1, band: 'same', why }))
}
