import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalWords, remarkWords } from '../../src/features/directory/finding-words.ts'
import { fileOf } from '../a-list.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { manitobaList } from '../fixtures/manitoba-list.ts'
import { openDoor } from '../open-door.ts'
import { linesUnder } from './importing.ts'
import type { Way } from './setting-up.ts'
import type { Walker } from './walker.ts'
import { takeTheWalk } from './whole-walk.ts'

const door = openDoor()
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const ways: [string, Way][] = [
  ['at a desk with scripts, in English', { width: 1280, script: true, tongue: 'en' }],
  ['on a phone without scripts, in French', { width: 375, script: false, tongue: 'fr' }],
]

async function report(walker: Walker): Promise<void> {
  const reasons = (['listed-twice', 'no-kind-marked', 'name-missing'] as const).map(
    code => refusalWords[code],
  )
  const refused = await linesUnder(walker, 'refusedTitle')
  expect(refused.map(([, reason]) => reason)).toEqual(
    reasons.map(reason => expect.stringContaining(walker.say(reason))),
  )
  expect(refused.every(([line]) => Number(line) > 0)).toBe(true)
  const remarks = (await linesUnder(walker, 'remarksTitle')).map(([, reason]) => reason)
  for (const code of ['coordinates-swapped', 'coordinates-zero', 'city-missing'] as const)
    expect(remarks).toContain(walker.say(remarkWords[code]))
}

describe('from a list of services to an action the whole community can follow', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    await takeTheWalk(browser, door, {
      way,
      list: { name: 'manitoba.json', bytes: fileOf(manitobaList) },
      lead: 'Pembina Valley Newcomer Porch',
      gap: { need: 'citizenship', community: 'Morden' },
      report,
    })
  })
})
