import type { FormState } from '../http/form-state.ts'
import type { View } from '../http/view.ts'
import { guessMapping } from './guess.ts'
import type { SheetKind } from './sheet.ts'
import type { Brought } from './tables.ts'
import { type Fault, type Reading, rowsBelow, understand } from './understand.ts'
import { words } from './words.ts'

/**
 * Reads the form that says which column is what. `moved`: another line was said to hold the headings, so the columns
 * are guessed anew and shown again.
 */
export function readingSent(
  view: View,
  kind: SheetKind,
  file: Brought,
  values: FormState['values'],
): { reading: Reading; form: FormState; moved: boolean } {
  const { t } = view
  const said = (name: string) => String(values[name] ?? '')
  const grid = file.tables[file.reading.grid] ?? { name: '', rows: [] }
  const heading = grid.rows[Number(said('heading'))] ? Number(said('heading')) : file.reading.heading
  if (heading !== file.reading.heading) {
    const headings = (grid.rows[heading]?.cells ?? []).map(({ text }) => text)
    const mapping = guessMapping(headings, rowsBelow(grid, heading), kind.fields)
    return {
      reading: { grid: file.reading.grid, heading, mapping },
      form: { values, errors: {} },
      moved: true,
    }
  }
  const errors: FormState['errors'] = {}
  const mapping: Record<string, number> = {}
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length))
  for (const { key, needed } of kind.fields) {
    const column = said(key) === '' ? undefined : Number(said(key))
    if (column === undefined || !Number.isInteger(column) || column < 0 || column >= width) {
      if (needed) errors[key] = t(words.needsColumn)
      continue
    }
    const other = Object.keys(mapping).find(used => mapping[used] === column)
    const otherField = kind.fields.find(field => field.key === other)
    if (otherField) errors[key] = t(words.twice, { other: t(otherField.label) })
    else mapping[key] = column
  }
  const order = said('order')
  const reading: Reading = {
    grid: file.reading.grid,
    heading,
    mapping,
    ...(order === 'day-first' || order === 'month-first' ? { order } : {}),
  }
  if (understand(grid, reading, kind.fields).unclear.length > 0) errors.order = t(words.chooseOrder)
  return { reading, form: { values, errors }, moved: false }
}

/** Why rows cannot be read, in words, by line. */
export function reasonsOf(
  view: View,
  kind: SheetKind,
  faults: readonly Fault[],
): { line: number; reasons: string[] }[] {
  const { t } = view
  const lines = new Map<number, string[]>()
  for (const { line, field, why, written } of faults) {
    const known = kind.fields.find(({ key }) => key === field)
    const choices = (known?.choices ?? []).map(({ value, written: [first] }) => first ?? value).join(', ')
    const reason = t(words[why], { field: known ? t(known.label) : field, written, choices })
    lines.set(line, [...(lines.get(line) ?? []), reason])
  }
  return [...lines].map(([line, reasons]) => ({ line, reasons }))
}
