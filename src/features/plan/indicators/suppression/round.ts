import { createHmac } from 'node:crypto'

/**
 * Rounds a count to one of the two nearest multiples of a base, to each with the chance that leaves the mean right
 * (unbiased random rounding, Nargundkar & Saveland 1972; base 5 as Statistics Canada publishes the census).
 * `draw` is from 0 up to 1.
 */
export function roundAtRandom(count: number, base: number, draw: number): number {
  const over = count % base
  return over === 0 ? count : draw < over / base ? count - over + base : count - over
}

/**
 * Draws by the name of a cell: the same cell is rounded the same way wherever and whenever it is published, so that
 * asking again tells nothing (after the cell-key method, Fraser & Wooton 2005). The key stays secret: with it, a
 * draw would narrow a count down.
 */
export const drawsFrom =
  (key: string) =>
  (cell: string): number =>
    createHmac('sha256', key).update(cell).digest().readUIntBE(0, 6) / 2 ** 48

/** A percentage of two published numbers, to one place after the point; null where either is hidden or nothing. */
export const percentOf = (count: number | null, of: number | null): number | null =>
  count === null || !of ? null : Math.min(100, Math.round((count / of) * 1000) / 10)
