import { languageOf, type Status, statuses } from '#features/directory/index.ts'
import { type Lens, timesOfDay } from './cell/lens.ts'

/**
 * What narrows the cells, as an address asks for it. A language nobody knows is given back as it was written, and not
 * asked; a status or time that is none of ours is left out.
 */
export function readLens(asked: (name: string) => string | undefined): { lens: Lens; nobodyKnows?: string } {
  const written = asked('language')?.trim().slice(0, 80)
  const language = written ? languageOf(written)?.code : undefined
  const status = statuses.find((each): each is Status => each === asked('status'))
  const time = timesOfDay.find(each => each === asked('time'))
  return {
    lens: {
      ...(language ? { language } : {}),
      ...(status ? { status } : {}),
      ...(time ? { time } : {}),
    },
    ...(written && !language ? { nobodyKnows: written } : {}),
  }
}
