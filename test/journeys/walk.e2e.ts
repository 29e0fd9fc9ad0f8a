import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalWords, remarkWords } from '../../src/features/directory/finding-words.ts'
import { verdictWords } from '../../src/features/gaps/verdict.ts'
import { words as gapSaid } from '../../src/features/gaps/words.ts'
import { fileOf } from '../a-list.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { manitobaList } from '../fixtures/manitoba-list.ts'
import { openDoor } from '../open-door.ts'
import { importList, linesUnder, search } from './importing.ts'
import {
  addGroup,
  confirmGap,
  followInFrench,
  inviteColleague,
  openCell,
  reportByLink,
  setUpInManitoba,
  turnIntoAction,
  type Way,
  writePlan,
} from './walk.ts'

const door = openDoor()
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const ways: Record<string, Way> = {
  'at a desk with scripts, in English': { width: 1280, script: true, tongue: 'en' },
  'on a phone without scripts, in French': { width: 375, script: false, tongue: 'fr' },
}

describe('from a list of services to an action the whole community can follow', () => {
  test.each(Object.entries(ways))('%s', { timeout: 180_000 }, async (_how, way) => {
    const key = way.tongue
    const party = {
      slug: `red-river-${key}`,
      coordinator: { name: 'Noor Castellan', email: `noor.${key}@walk.example` },
      colleague: { name: 'Piet Marchand', email: `piet.${key}@walk.example` },
      contact: { name: 'Ines Fehr', email: `ines.${key}@walk.example` },
    }
    const { slug } = party
    const walker = await setUpInManitoba(browser, door, way, party)
    await inviteColleague(browser, door, way, walker, party)

    await importList(
      walker,
      door.ownerUrl,
      slug,
      { name: 'manitoba.json', bytes: fileOf(manitobaList) },
      way.script,
    )
    const refused = await linesUnder(walker, 'refusedTitle')
    const reasons = [
      refusalWords['listed-twice'],
      refusalWords['no-kind-marked'],
      refusalWords['name-missing'],
    ]
    expect(refused.map(([, reason]) => reason)).toEqual(
      reasons.map(reason => expect.stringContaining(walker.say(reason))),
    )
    expect(refused.map(([line]) => Number(line) > 0)).toEqual([true, true, true])
    const remarks = (await linesUnder(walker, 'remarksTitle')).map(([, reason]) => reason)
    for (const code of ['coordinates-swapped', 'coordinates-zero', 'city-missing'] as const)
      expect(remarks).toContain(walker.say(remarkWords[code]))

    const english = await search(walker, slug, 'english class')
    expect(english).toHaveLength(6)
    for (const asked of ["cours d'anglais", 'englsh clas'])
      expect(new Set((await search(walker, slug, asked)).map(({ href }) => href))).toEqual(
        new Set(english.map(({ href }) => href)),
      )
    await walker.open(english[0]?.href ?? '')
    expect(await walker.page.locator('h1').innerText()).toBe(english[0]?.name)

    await openCell(walker, slug, { need: 'housing', community: 'Morden' })
    expect(await walker.read()).toContain(walker.say(verdictWords['cannot-tell']))
    await openCell(walker, slug, { need: 'citizenship', community: 'Morden' })
    const cell = await walker.read()
    expect(cell).toContain(walker.say(verdictWords['too-far']))
    expect(cell).toContain('North End Citizenship Circle')
    expect(cell).toContain(walker.say(gapSaid.unknownsTitle))
    await confirmGap(walker)

    await writePlan(walker, slug)
    await addGroup(walker, slug)
    await openCell(walker, slug, { need: 'citizenship', community: 'Morden' })
    await turnIntoAction(walker, 'Pembina Valley Newcomer Porch', party, way)
    const sentence =
      way.tongue === 'fr' ? 'La salle est trouvée pour septembre.' : 'The room is found for September.'
    await reportByLink(browser, door, way, party, sentence)
    await followInFrench(browser, door, way, slug, sentence)
    await walker.close()
    expect(door.log.filter(line => /"broken"/.test(line))).toEqual([])
  })
})
