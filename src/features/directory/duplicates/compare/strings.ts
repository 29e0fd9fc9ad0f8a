/**
 * Likeness of two strings. Jaro (1989) counts letters in common near the same place; Winkler (1990) adds for
 * a common beginning. Edits are optimal string alignment (Damerau 1964): insert, delete, replace, swap neighbours.
 */
const longest = 256
const takenA = new Uint8Array(longest)
const takenB = new Uint8Array(longest)

/** 0 to 1; only the first 256 letters are looked at. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a.length > 0 ? 1 : 0
  const [m, n] = [Math.min(a.length, longest), Math.min(b.length, longest)]
  if (m === 0 || n === 0) return 0
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1)
  takenA.fill(0, 0, m)
  takenB.fill(0, 0, n)
  let common = 0
  for (let i = 0; i < m; i++) {
    const letter = a.charCodeAt(i)
    const end = Math.min(n - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (takenB[j] || b.charCodeAt(j) !== letter) continue
      takenA[i] = takenB[j] = 1
      common++
      break
    }
  }
  if (common === 0) return 0
  let moved = 0
  for (let i = 0, j = 0; i < m; i++) {
    if (!takenA[i]) continue
    while (!takenB[j]) j++
    if (a.charCodeAt(i) !== b.charCodeAt(j)) moved++
    j++
  }
  const jaro = (common / m + common / n + (common - moved / 2) / common) / 3
  let start = 0
  while (start < 4 && start < m && start < n && a.charCodeAt(start) === b.charCodeAt(start)) start++
  return jaro + start * 0.1 * (1 - jaro)
}

let [before, last, now] = [
  new Int32Array(longest + 1),
  new Int32Array(longest + 1),
  new Int32Array(longest + 1),
]

/** The number of edits between two strings, or `most + 1` where there are more than `most`. */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0
  let [m, n] = [Math.min(a.length, longest), Math.min(b.length, longest)]
  if (Math.abs(m - n) > most) return most + 1
  // What both begin and end with needs no edit.
  let start = 0
  while (start < m && start < n && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (m > start && n > start && a.charCodeAt(m - 1) === b.charCodeAt(n - 1)) {
    m--
    n--
  }
  const [left, right] = [m - start, n - start]
  if (left === 0 || right === 0) return left + right
  if (left === 1 && right === 1) return 1
  if (most === 1) {
    const swapped =
      left === 2 &&
      right === 2 &&
      a.charCodeAt(start) === b.charCodeAt(start + 1) &&
      a.charCodeAt(start + 1) === b.charCodeAt(start)
    return swapped ? 1 : 2
  }
  return table(a, b, start, left, right, most)
}

function table(a: string, b: string, start: number, m: number, n: number, most: number): number {
  for (let j = 0; j <= n; j++) last[j] = j
  for (let i = 1; i <= m; i++) {
    now[0] = i
    let least = i
    const letter = a.charCodeAt(start + i - 1)
    const previous = i > 1 ? a.charCodeAt(start + i - 2) : -1
    for (let j = 1; j <= n; j++) {
      const other = b.charCodeAt(start + j - 1)
      let cost = last[j - 1]!
      if (other !== letter) {
        cost = 1 + Math.min(cost, last[j]!, now[j - 1]!)
        if (j > 1 && other === previous && letter === b.charCodeAt(start + j - 2))
          cost = Math.min(cost, before[j - 2]! + 1)
      }
      now[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, last, now] = [last, now, before]
  }
  return Math.min(last[n]!, most + 1)
}
