import { diff3MergeRegions, diffComm } from 'node-diff3'

/** Two people changed the same words: all three readings. */
export interface Clash {
  base: string
  mine: string
  theirs: string
}

/**
 * Words with the space before them, and each mark by itself, so that a new comma does not change its word. Spaces of
 * their own would match everywhere and make long texts slow.
 */
const wordsOf = (text: string): string[] =>
  text.match(/\s*[\p{L}\p{N}\p{M}'’_-]+|\s*[^\p{L}\p{N}\p{M}\s]|\s+$/gu) ?? []

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** How many pairs of equal parts a comparison may look at: some tenths of a second at worst. */
const mostPairs = 150_000

function pairsOf(before: readonly string[], after: readonly string[]): number {
  const times = new Map<string, number>()
  for (const part of before) times.set(part, (times.get(part) ?? 0) + 1)
  return after.reduce((sum, part) => sum + (times.get(part) ?? 0), 0)
}

interface Parted {
  start: string[]
  middles: string[][]
  end: string[]
}

/** Takes off what all of them begin and end with. */
function parted(texts: readonly string[][]): Parted {
  const [first = [], ...others] = texts
  const shortest = Math.min(...texts.map(({ length }) => length))
  let from = 0
  while (from < shortest && others.every(other => other[from] === first[from])) from += 1
  let behind = 0
  while (
    behind < shortest - from &&
    others.every(other => other[other.length - 1 - behind] === first[first.length - 1 - behind])
  )
    behind += 1
  const middles = texts.map(text => text.slice(from, text.length - behind))
  return { start: first.slice(0, from), middles, end: first.slice(first.length - behind) }
}

/**
 * Texts in the parts they are compared by: words; lines where the same few words come back so often that comparing them
 * would hold up everybody (a table of dots has thousands alike); the whole where even lines do.
 */
function comparable(texts: readonly string[]): Parted {
  for (const cut of [wordsOf, linesOf]) {
    const found = parted(texts.map(cut))
    const [base = [], ...others] = found.middles
    if (others.every(other => pairsOf(base, other) <= mostPairs)) return found
  }
  return parted(texts.map(text => [text]))
}

/**
 * Brings together what two people made of the same text, word by word (diff3: Khanna, Kunal & Pierce 2007, on
 * Hunt–McIlroy differences). Where both changed the same words the text keeps theirs, then mine, and the clash is listed:
 * no word anybody wrote is ever lost.
 */
export function mergeByWord(base: string, mine: string, theirs: string): { text: string; clashes: Clash[] } {
  if (mine === theirs || theirs === base) return { text: mine, clashes: [] }
  if (mine === base) return { text: theirs, clashes: [] }
  const clashes: Clash[] = []
  const { start, middles, end } = comparable([base, mine, theirs])
  const [was = [], my = [], their = []] = middles
  let text = start.join('')
  for (const region of diff3MergeRegions(my, was, their)) {
    if (region.stable) {
      text += region.bufferContent.join('')
      continue
    }
    const clash = {
      base: region.oContent.join(''),
      mine: region.aContent.join(''),
      theirs: region.bContent.join(''),
    }
    if (clash.mine === clash.theirs) text += clash.mine
    else {
      clashes.push(clash)
      const gap =
        clash.theirs && clash.mine && !/\s$/.test(clash.theirs) && !/^\s/.test(clash.mine) ? ' ' : ''
      text += clash.theirs + gap + clash.mine
    }
  }
  return { text: text + end.join(''), clashes }
}

export interface WordChange {
  text: string
  kind: 'same' | 'added' | 'gone'
}

/** What became of a text, in order: words kept, gone and added. */
export function wordChanges(before: string, after: string): WordChange[] {
  const changes: WordChange[] = []
  const { start, middles, end } = comparable([before, after])
  const [was = [], is = []] = middles
  const same = (words: readonly string[]) =>
    words.length > 0 && changes.push({ kind: 'same', text: words.join('') })
  same(start)
  for (const part of diffComm(was, is)) {
    if ('common' in part && part.common) changes.push({ kind: 'same', text: part.common.join('') })
    else if (part.buffer1) {
      if (part.buffer1.length > 0) changes.push({ kind: 'gone', text: part.buffer1.join('') })
      if (part.buffer2.length > 0) changes.push({ kind: 'added', text: part.buffer2.join('') })
    }
  }
  same(end)
  return changes
}
