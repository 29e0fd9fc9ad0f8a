import type { Problem } from './problem.ts'

const figure = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const endless = /^[+-]?(inf|infinity|∞)$/i

/** Far above any head count, coordinate or journey; beyond it sums lose whole people. */
const largest = 1e15

export type NumberRead = { ok: true; number: number } | { ok: false; why: Problem['why'] }

/** Reads a number as files write it; where cells are not parted by commas, a comma may be the decimal sign. */
export function numberIn(written: string, delimiter: string): NumberRead {
  const text = written.trim().replace('−', '-')
  if (text === '') return { ok: false, why: 'blank' }
  const dotted = delimiter !== ',' && !text.includes('.') ? text.replace(',', '.') : text
  if (endless.test(dotted)) return { ok: false, why: 'infinite' }
  if (!figure.test(dotted)) return { ok: false, why: 'not-a-number' }
  const number = Number(dotted)
  if (!Number.isFinite(number)) return { ok: false, why: 'infinite' }
  return Math.abs(number) <= largest ? { ok: true, number } : { ok: false, why: 'too-large' }
}

export function amountIn(written: string, delimiter: string): NumberRead {
  const read = numberIn(written, delimiter)
  return read.ok && read.number < 0 ? { ok: false, why: 'negative' } : read
}
