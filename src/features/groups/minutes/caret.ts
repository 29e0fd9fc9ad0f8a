import { wordChanges } from '#platform/three-way.ts'

/**
 * Where a caret stands after its text was changed around it: behind the same words as before. Inside words that went
 * away it stands where they were.
 */
export function caretIn(before: string, after: string, caret: number): number {
  let old = 0
  let now = 0
  for (const { kind, text } of wordChanges(before, after)) {
    if (kind === 'added') {
      // What comes exactly where one writes comes after the caret.
      if (old >= caret) break
      now += text.length
    } else if (kind === 'gone') {
      if (caret <= old + text.length) return now
      old += text.length
    } else {
      if (caret <= old + text.length) return now + (caret - old)
      old += text.length
      now += text.length
    }
  }
  return Math.min(now + Math.max(0, caret - old), after.length)
}
