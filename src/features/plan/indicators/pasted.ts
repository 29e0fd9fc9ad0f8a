import { fold, type TextIn } from '#platform/text.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { readNumber } from './figures.ts'
import type { Part } from './indicator.ts'

/** Cells of pasted or uploaded lines: tabs where a spreadsheet was copied, else semicolons or commas, quoted or not (RFC 4180). */
function cellsOf(text: string): { line: number; cells: string[] }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const mark = ['\t', ';', ','].find(each => lines.some(line => line.includes(each))) ?? ','
  return lines.flatMap((line, n) => {
    if (!line.trim()) return []
    const cells: string[] = []
    let cell = ''
    let quoted = false
    for (let at = 0; at < line.length; at += 1) {
      const letter = line[at]
      if (quoted && letter === '"' && line[at + 1] === '"') {
        cell += '"'
        at += 1
      } else if (letter === '"') quoted = !quoted
      else if (!quoted && letter === mark) {
        cells.push(cell.trim())
        cell = ''
      } else cell += letter
    }
    return [{ line: n + 1, cells: [...cells, cell.trim()] }]
  })
}

export type LineWrong = 'bad-figure' | 'two-figures' | 'bad-day' | 'bad-value' | 'twice'

export interface ReadLine {
  line: number
  figure: string
  day: string
  value: string
  found: { id: string; on: PlainDate; value: number } | { wrong: LineWrong }
}

/**
 * Reads lines of name, day, value. A day that could be read two ways is not guessed, a name two figures share is not
 * either. A first line that is a heading is left out.
 */
export function readLines(text: string, known: readonly { id: string; title: TextIn }[]): ReadLine[] {
  const named = new Map<string, string[]>()
  for (const { id, title } of known)
    for (const name of Object.values(title))
      named.set(fold(name), [...new Set([...(named.get(fold(name)) ?? []), id])])
  const rows = cellsOf(text)
  const [first] = rows
  const heading = first && !plainDate(first.cells[1] ?? '') && readNumber(first.cells[2] ?? '') === undefined
  const seen = new Map<string, number>()
  return (heading && rows.length > 1 ? rows.slice(1) : rows).map(({ line, cells }): ReadLine => {
    const [figure = '', day = '', value = ''] = cells
    const read = { line, figure, day, value }
    const ids = named.get(fold(figure)) ?? []
    const [id] = ids
    if (!id) return { ...read, found: { wrong: 'bad-figure' } }
    if (ids.length > 1) return { ...read, found: { wrong: 'two-figures' } }
    const on = plainDate(day)
    if (!on) return { ...read, found: { wrong: 'bad-day' } }
    const number = readNumber(value)
    if (number === undefined) return { ...read, found: { wrong: 'bad-value' } }
    const before = seen.get(`${id} ${on}`)
    if (before !== undefined && before !== number) return { ...read, found: { wrong: 'twice' } }
    seen.set(`${id} ${on}`, number)
    return { ...read, found: { id, on, value: number } }
  })
}

/** Groups as typed: a name, then how many, and of how many where they are shares. Gives the first line that is neither. */
export function readGroups(
  text: string,
  shares: boolean,
  before: readonly TextIn[] = [],
): { ok: true; parts: Part[] } | { ok: false; line: number } {
  const parts: Part[] = []
  for (const { line, cells } of cellsOf(text)) {
    const [name = '', ...numbers] = cells
    const whole = numbers
      .filter(Boolean)
      .map(written => (/^\d{1,9}$/.test(written) ? Number(written) : undefined))
    const [count, of] = whole
    if (!name || count === undefined || whole.length !== (shares ? 2 : 1)) return { ok: false, line }
    if (shares && (of === undefined || of < count)) return { ok: false, line }
    const known = before.find(each => Object.values(each).some(said => fold(said) === fold(name)))
    parts.push({ name: known ?? { en: name }, count, ...(shares && of !== undefined ? { of } : {}) })
  }
  return { ok: true, parts }
}
