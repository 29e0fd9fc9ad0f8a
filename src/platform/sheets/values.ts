import { fold } from '../text.ts'
import { type PlainDate, plainDate } from '../time.ts'
import type { GridCell } from './grid.ts'
import type { SheetField } from './sheet.ts'

/** Whether 03/04/2027 is the third of April or the fourth of March in this file; undefined until somebody says. */
export type DayOrder = 'day-first' | 'month-first'

export type Value =
  | { ok: true; value: string }
  | { ok: false; why: 'not-a-day' | 'which-day' | 'not-an-address' | 'not-a-choice'; written: string }

const months = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fev', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
]
const monthOf = (word: string): number => months.findIndex(names => names.includes(word)) + 1

const made = (year: number, month: number, day: number): PlainDate | undefined =>
  plainDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )

const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** Whether a day written in figures can be read in two ways that are both days. */
export function isTwoWays(written: string): boolean {
  const [, first, second] = figures.exec(written.trim()) ?? []
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  )
}

/** Reads a day as people write it in English and French; figures that can be read in two ways only by the file's order. */
export function dayOf(written: string, order: DayOrder | undefined): PlainDate | 'which-day' | undefined {
  const text = fold(written)
    .replace(/[,]/g, ' ')
    .replace(/\b(\d{1,2})(st|nd|rd|th|er)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? []
  if (year) return made(Number(year), Number(month), Number(day))
  const [, one, two, in4] = figures.exec(text) ?? []
  if (one) {
    if (isTwoWays(text) && !order) return 'which-day'
    const monthFirst = Number(two) > 12 || (Number(one) <= 12 && order === 'month-first')
    return monthFirst
      ? made(Number(in4), Number(one), Number(two))
      : made(Number(in4), Number(two), Number(one))
  }
  return inWords(text)
}

function inWords(text: string): PlainDate | undefined {
  const parts = text
    .replaceAll('.', '')
    .split(' ')
    .filter(part => part !== 'de' && part !== 'le')
  const month = parts.map(monthOf).find(number => number > 0)
  const years = parts.filter(part => /^\d{4}$/.test(part))
  const days = parts.filter(part => /^\d{1,2}$/.test(part))
  if (!month || years.length !== 1 || days.length > 1 || parts.length !== 2 + days.length) return undefined
  return made(Number(years[0]), month, Number(days[0] ?? 1))
}

/** What a cell says, as its field understands it; absent cells say nothing. Never guesses: what has two readings is asked. */
export function valueIn(field: SheetField, cell: GridCell, order: DayOrder | undefined): Value {
  const { text } = cell
  if (field.kind === 'day') {
    const day = cell.day ?? dayOf(text, order)
    if (day === 'which-day') return { ok: false, why: 'which-day', written: text }
    return day ? { ok: true, value: day } : { ok: false, why: 'not-a-day', written: text }
  }
  if (field.kind === 'email') {
    const address = text
      .replace(/^mailto:/i, '')
      .replace(/^.*<([^>]+)>$/, '$1')
      .trim()
    return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(address)
      ? { ok: true, value: address }
      : { ok: false, why: 'not-an-address', written: text }
  }
  if (field.kind === 'choice') {
    const said = fold(text)
    const choice = field.choices?.find(({ value, written }) =>
      [value, ...written].some(word => fold(word) === said),
    )
    return choice ? { ok: true, value: choice.value } : { ok: false, why: 'not-a-choice', written: text }
  }
  return { ok: true, value: text }
}
