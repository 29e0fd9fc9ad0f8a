import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Paths whose files take longest, the longest first. */
const heavy = [
  'test/journeys/pages.e2e.ts',
  // Two that need the demonstration would begin by waiting for each other to load it.
  'test/police/addresses.test.ts',
  'test/kill/kill.test.ts',
  'test/journeys/walk.e2e.ts',
  'test/journeys/',
  'test/police/',
  'test/',
  'src/demo/',
  'src/platform/db/',
]

/**
 * Begins with the files that take longest, so that no worker is left alone with one of them at the end. The others
 * come in Vitest's own order: the longest first where it remembers a run, the largest first where it does not.
 */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    return others
      .map(file => ({ file, rank: this.#rankOf(file) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ file }) => file)
  }

  #rankOf({ moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId)
    const rank = heavy.findIndex(start => path.startsWith(start))
    return rank < 0 ? heavy.length : rank
  }
}
