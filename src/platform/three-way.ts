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

/**
 * Brings together what two people made of the same text, word by word (diff3: Khanna, Kunal & Pierce 2007, on
 * Hunt–McIlroy differences). Where both changed the same words the text keeps theirs, then mine, and the clash is listed:
 * no word anybody wrote is ever lost.
 */
export function mergeByWord(base: string, mine: string, theirs: string): { text: string; clashes: Clash[] } {
  if (mine === theirs || theirs === base) return { text: mine, clashes: [] }
  if (mine === base) return { text: theirs, clashes: [] }
  const clashes: Clash[] = []
  let text = ''
  for (const region of diff3MergeRegions(wordsOf(mine), wordsOf(base), wordsOf(theirs))) {
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
  return { text, clashes }
}

export interface WordChange {
  text: string
  kind: 'same' | 'added' | 'gone'
}

/** What became of a text, in order: words kept, gone and added. */
export function wordChanges(before: string, after: string): WordChange[] {
  const changes: WordChange[] = []
  for (const part of diffComm(wordsOf(before), wordsOf(after))) {
    if ('common' in part && part.common) changes.push({ kind: 'same', text: part.common.join('') })
    else if (part.buffer1) {
      if (part.buffer1.length > 0) changes.push({ kind: 'gone', text: part.buffer1.join('') })
      if (part.buffer2.length > 0) changes.push({ kind: 'added', text: part.buffer2.join('') })
    }
  }
  return changes
}
