import { fold } from '#platform/text.ts'
import type { Problems } from './problem.ts'

/** Finds the columns asked for by any of the names they go by; tells of those that are missing or there twice. */
export function columnsIn<Key extends string>(
  headings: readonly string[],
  called: Readonly<Record<Key, readonly string[]>>,
  needed: readonly Key[],
  problems: Pick<Problems, 'add'>,
): Partial<Record<Key, number>> {
  const said = headings.map(heading => fold(heading).trim())
  const found: Partial<Record<Key, number>> = {}
  for (const key of Object.keys(called) as Key[]) {
    const at = said.flatMap((heading, n) => (called[key].includes(heading) ? [n] : []))
    if (at.length > 1) problems.add({ line: 1, why: 'column-twice', column: key })
    if (at[0] !== undefined) found[key] = at[0]
    else if (needed.includes(key)) problems.add({ line: 1, why: 'no-column', column: key })
  }
  return found
}
