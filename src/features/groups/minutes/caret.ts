import { wordChanges } from '#platform/three-way.ts'

/** How far two texts run alike from the start, or from the end. */
function alike(
  a: string,
  b: string,
  most: number,
  at: (text: string, n: number) => string | undefined,
): number {
  let n = 0
  while (n < most && at(a, n) === at(b, n)) n += 1
  return n
}

/** Where a caret in words that were replaced stands in those that took their place. */
function within(gone: string, added: string, caret: number): number {
  const most = Math.min(gone.length, added.length)
  const start = alike(gone, added, most, (text, n) => text[n])
  if (caret <= start) return caret
  const end = alike(gone, added, most - start, (text, n) => text[text.length - 1 - n])
  const left = gone.length - caret
  return left <= end ? added.length - left : start
}

/**
 * Where a caret stands after its text was changed around it: behind the same words as before. Inside words that went
 * away it stands where they were; what comes exactly where one writes comes after the caret.
 */
export function caretIn(before: string, after: string, caret: number): number {
  let old = 0
  let now = 0
  let gone = ''
  let added = ''
  for (const { kind, text } of wordChanges(before, after)) {
    if (kind === 'gone') gone += text
    else if (kind === 'added') added += text
    else {
      if (caret <= old + gone.length && (gone || added)) return now + within(gone, added, caret - old)
      old += gone.length
      now += added.length
      gone = ''
      added = ''
      if (caret <= old + text.length) return now + (caret - old)
      old += text.length
      now += text.length
    }
  }
  return now + within(gone, added, Math.max(0, Math.min(caret - old, gone.length)))
}
