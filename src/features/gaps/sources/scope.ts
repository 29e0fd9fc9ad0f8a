import type { ListScope } from '#features/directory/index.ts'

/** What one source speaks for. A kind or place outside it: its silence means nothing. */
export interface SourceScope extends ListScope {
  /** Only these communities; undefined is every one of its provinces. */
  communities?: readonly string[] | undefined
}
