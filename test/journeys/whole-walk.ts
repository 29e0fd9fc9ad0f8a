import { expect } from 'vitest'
import { verdictWords } from '../../src/features/gaps/verdict.ts'
import { words as gapWords } from '../../src/features/gaps/words.ts'
import type { Browser } from '../browser.ts'
import type { OpenDoor } from '../open-door.ts'
import { addGroup, confirmGap, findCell, openCell, turnIntoAction, writePlan } from './deciding.ts'
import { type Handed, importList, search } from './importing.ts'
import { inviteColleague, setUpInManitoba, type Way } from './setting-up.ts'
import { followInFrench, reportByLink } from './showing.ts'
import type { Walker } from './walker.ts'

export interface Walk {
  way: Way
  list: Handed
  /** An organisation of the list, which takes the action on. */
  lead: string
  /** The cell to judge; without one, the first of the grid where nothing is near. */
  gap?: Parameters<typeof findCell>[2]
  /** Looks at the report of the import. */
  report(walker: Walker): Promise<void>
}

const partyOf = (tongue: string) => ({
  slug: `red-river-${tongue}`,
  coordinator: { name: 'Noor Castellan', email: `noor.${tongue}@walk.example` },
  colleague: { name: 'Piet Marchand', email: `piet.${tongue}@walk.example` },
  contact: { name: 'Ines Fehr', email: `ines.${tongue}@walk.example` },
})

/** From an empty installation to an update that a stranger reads: the whole loop, through pages and letters only. */
export async function takeTheWalk(browser: Browser, door: OpenDoor, walk: Walk): Promise<void> {
  const { way, list } = walk
  const party = partyOf(way.tongue)
  const { slug } = party
  const walker = await setUpInManitoba(browser, door, way, party)
  await inviteColleague(browser, door, way, walker, party)

  await importList(walker, door.ownerUrl, slug, list, way.script)
  await walk.report(walker)

  const english = await search(walker, slug, 'english class')
  expect(english.length).toBeGreaterThan(5)
  const hrefs = (found: typeof english) => found.map(({ href }) => href).sort()
  for (const asked of ["cours d'anglais", 'englsh clas'])
    expect(hrefs(await search(walker, slug, asked))).toEqual(hrefs(english))
  await walker.open(english[0]?.href ?? '')
  expect(await walker.page.locator('h1').innerText()).toBe(english[0]?.name)

  const unspoken = await findCell(walker, slug, { need: 'housing', community: 'Morden' })
  expect(await openCell(walker, unspoken)).toContain(walker.say(verdictWords['cannot-tell']))
  const gap = await findCell(walker, slug, walk.gap)
  const why = await openCell(walker, gap)
  for (const said of [gapWords.stepSpoken, gapWords.unknownsTitle]) expect(why).toContain(walker.say(said))
  expect(why).toMatch(/ km/)
  await confirmGap(walker)

  await writePlan(walker, slug)
  await addGroup(walker, slug)
  await openCell(walker, gap)
  await turnIntoAction(walker, walk.lead, party, way)
  const sentence =
    way.tongue === 'fr' ? 'La salle est trouvée pour septembre.' : 'The room is found for September.'
  await reportByLink(browser, door, way, party, sentence)
  await followInFrench(browser, door, way, party, gap, sentence)
  await walker.close()
  expect(door.log.filter(line => line.includes('"broken"'))).toEqual([])
}
