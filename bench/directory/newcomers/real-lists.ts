import { existsSync } from 'node:fs'

/** The real lists, where they are at hand. */
export const realLists = (): { name: string; file: URL }[] =>
  'alberta atlantic british-columbia manitoba'
    .split(' ')
    .map(name => ({
      name: `${name}.json`,
      file: new URL(`../../../shared/data/services/${name}.json`, import.meta.url),
    }))
    .filter(({ file }) => existsSync(file))
