import type { Records } from '../records.ts'

/** Gathers pairs of records, each once, up to a budget. */
export function gatherPairs({ count }: Records, budget: number) {
  let codes = new Float64Array(1 << 20)
  let size = 0
  let unique = 0
  const settle = () => {
    const sorted = codes.subarray(0, size).sort()
    let kept = 0
    for (let at = 0; at < size; at++)
      if (at === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at]!
    size = kept
    unique = kept
  }
  return {
    add(a: number, b: number) {
      if (size === codes.length) {
        settle()
        if (size > codes.length * 0.7) {
          const larger = new Float64Array(codes.length * 2)
          larger.set(codes)
          codes = larger
        }
      }
      codes[size++] = a * count + b
    },
    full: () => unique >= budget,
    taken() {
      settle()
      const [a, b] = [new Int32Array(size), new Int32Array(size)]
      for (let at = 0; at < size; at++) {
        a[at] = Math.floor(codes[at]! / count)
        b[at] = codes[at]! - a[at]! * count
      }
      return { a, b }
    },
  }
}
