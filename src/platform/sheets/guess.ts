import { fold } from '../text.ts'
import type { Grid, GridRow } from './grid.ts'
import type { SheetField } from './sheet.ts'

/** Which column (from 0) holds which field; a field the file does not have is absent. */
export type Mapping = Readonly<Record<string, number>>

const words = (written: string): string[] =>
  fold(written)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** How well a heading names a field, 0 to 1: the same words, else the share of words they have in common (Dice). */
function likeness(heading: string, called: string): number {
  const [a, b] = [words(heading), words(called)]
  if (a.length === 0 || b.length === 0) return 0
  if (a.join(' ') === b.join(' ')) return 1
  const both = a.filter(word => b.includes(word)).length
  return (0.9 * 2 * both) / (a.length + b.length)
}

/** What the cells below say about a column: addresses with an @, days. Undefined when they are empty or mixed. */
function looksLike(cells: readonly string[], days: number): SheetField['kind'] | undefined {
  const filled = cells.filter(Boolean)
  if (filled.length === 0) return undefined
  if (filled.filter(text => /^\S+@\S+\.\S+$/.test(text)).length > filled.length * 0.6) return 'email'
  if (days > filled.length * 0.6) return 'day'
  return undefined
}

/** Most cells of a column, and at least three, have the look that tells a field apart. */
function looksRight({ looks }: SheetField, below: readonly GridRow[], column: number): boolean {
  if (!looks) return false
  const filled = below.slice(0, 50).flatMap(row => row.cells[column]?.text || [])
  return filled.length >= 3 && filled.filter(text => looks.test(text)).length > filled.length * 0.6
}

/** Cells below, and not one of them has the look: the second column headed “Address” holds no e-mail. */
function looksWrong({ looks }: SheetField, below: readonly GridRow[], column: number): boolean {
  if (!looks) return false
  const filled = below.slice(0, 50).flatMap(row => row.cells[column]?.text || [])
  return filled.length >= 2 && !filled.some(text => looks.test(text))
}

const enough = 0.55

/**
 * Guesses which column holds which field: headings are compared with what people call such a column, what the cells
 * look like speaks for or against, and the best pairs are given first; no column serves twice.
 */
export function guessMapping(
  headings: readonly string[],
  below: readonly GridRow[],
  fields: readonly SheetField[],
): Mapping {
  const pairs = headings.flatMap((heading, column) => {
    const cells = below.slice(0, 50).map(row => row.cells[column])
    const looks = looksLike(
      cells.map(cell => cell?.text ?? ''),
      cells.filter(cell => cell?.day ?? /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(cell?.text ?? '')).length,
    )
    return fields.map(field => {
      const named = Math.max(0, ...field.called.map(called => likeness(heading, called)))
      const speaks =
        looks === undefined
          ? 0
          : looks === field.kind
            ? 0.15
            : field.kind === 'email' || field.kind === 'day'
              ? -0.5
              : looks === 'email'
                ? -0.3
                : 0
      const shaped = looksRight(field, below, column) ? 0.6 : looksWrong(field, below, column) ? -0.3 : 0
      return {
        key: field.key,
        column,
        score: named + Math.max(shaped, 0) === 0 ? 0 : named + speaks + shaped,
      }
    })
  })
  const mapping: Record<string, number> = {}
  for (const { key, column, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (score < enough) break
    if (mapping[key] === undefined && !Object.values(mapping).includes(column)) mapping[key] = column
  }
  return mapping
}

/** The row that holds the headings: among the first fifteen, the one that names most fields; the first otherwise. */
export function headingRow(grid: Grid, fields: readonly SheetField[]): number {
  const named = grid.rows.slice(0, 15).map(
    row =>
      Object.keys(
        guessMapping(
          row.cells.map(({ text }) => text),
          [],
          fields,
        ),
      ).length,
  )
  const most = Math.max(...named)
  return most < 2 ? 0 : named.indexOf(most)
}

/** The same headings in any order: what is learned of one file is remembered for the next. */
export const signatureOf = (headings: readonly string[]): string =>
  [...new Set(headings.map(heading => words(heading).join(' ')).filter(Boolean))].sort().join('|')
