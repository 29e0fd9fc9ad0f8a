import { listPartnerships } from '#platform/db/partnerships.ts'
import type { Installation } from '../installation.ts'
import { tellEastCentral } from './east-central/story.ts'
import { tellPeterborough } from './peterborough/story.ts'

export { demonstrationPeople } from './people.ts'

/**
 * Tells two partnerships' stories through the rooms' own commands, dated around `now`. False, and nothing changed,
 * when there is any partnership here already.
 */
export async function loadDemonstration(
  { database, files, house }: Pick<Installation, 'database' | 'files' | 'house'>,
  say: (line: string) => void,
  now: Date = new Date(),
): Promise<boolean> {
  const there = await database.onSite('read', listPartnerships)
  if (there.length > 0) return false
  const began = performance.now()
  say('Loading the demonstration: two partnerships, invented people and figures')
  const world = { database, files, origin: house.origin }
  await tellPeterborough(world, now, say)
  await tellEastCentral(world, now, say)
  say(`The demonstration is loaded (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return true
}
