/** Pairs drawn by chance: nearly none are the same thing, so they show how often others agree. */
import type { Records } from '../records.ts'

/** A small generator with a fixed start (mulberry32), so that the same list always gives the same pairs. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function randomPairs(
  { count, split, linking }: Records,
  size: number,
): { a: Int32Array; b: Int32Array } {
  const draw = chance(20_221_215)
  const [a, b] = [new Int32Array(size), new Int32Array(size)]
  for (let at = 0; at < size; at++) {
    if (linking) {
      a[at] = Math.floor(draw() * split)
      b[at] = split + Math.floor(draw() * (count - split))
      continue
    }
    const one = Math.floor(draw() * count)
    const other = (one + 1 + Math.floor(draw() * (count - 1))) % count
    a[at] = Math.min(one, other)
    b[at] = Math.max(one, other)
  }
  return { a, b }
}
