/**
 * Leads a mistyped word to one the vocabulary knows: restricted Damerau–Levenshtein distance (optimal string
 * alignment: F. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3),
 * 1964), ties broken by shared trigrams, then by how often the word stands in listings.
 */
export type Candidate = { word: string; frequency: number }

/** Mistakes allowed in a folded word of a given length. Short words are never guessed. */
const mistakesAllowed = (length: number): number => (length < 4 ? 0 : length < 5 ? 1 : 2)

/** The candidate with the fewest mistakes, of those with no more than a word of its length is allowed. */
export function nearest(
  word: string,
  candidates: Iterable<Candidate>,
  mistakes: (length: number) => number = mistakesAllowed,
): Candidate | undefined {
  const allowed = mistakes([...word].length)
  if (allowed === 0) return undefined
  const letters = lettersOf(word)
  let best: { candidate: Candidate; rank: readonly number[] } | undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.word.length - word.length) > allowed) continue
    // One mistake changes at most two letters of the set: most words are passed over without comparing.
    if (ones(letters ^ lettersOf(candidate.word)) > 2 * allowed) continue
    const made = distance(word, candidate.word, allowed)
    if (made > allowed) continue
    const sameStart = candidate.word[0] === word[0] ? 0 : 1
    const rank = [made + sameStart / 2, -likeness(word, candidate.word), -candidate.frequency]
    if (!best || isLess(rank, best.rank) || (isSame(rank, best.rank) && candidate.word < best.candidate.word))
      best = { candidate, rank }
  }
  return best?.candidate
}

const known = new Map<string, number>()
const mostKnown = 20_000

/** Which letters a word has, as bits; remembered, because the same candidates come again and again. */
function lettersOf(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const set = countLetters(word)
  known.set(word, set)
  return set
}

function countLetters(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

function ones(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

const isSame = (a: readonly number[], b: readonly number[]) => a.every((value, at) => value === b[at])
function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value < (b[at] ?? 0)
  return false
}

/** Insertions, deletions, substitutions and swaps of neighbours; anything over `most` may come back as more. */
export function distance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  const [a, b] = [[...from], [...to]]
  let before: number[] = []
  let row = b.map((_, at) => at).concat(b.length)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

function trigramsOf(word: string): Set<string> {
  const padded = [...`  ${word} `]
  return new Set(padded.slice(2).map((_, at) => padded.slice(at, at + 3).join('')))
}

/** Share of trigrams in common, 0 to 1, as pg_trgm counts it. */
function likeness(a: string, b: string): number {
  const [one, other] = [trigramsOf(a), trigramsOf(b)]
  const both = [...one].filter(each => other.has(each)).length
  return both / (one.size + other.size - both)
}
