/** The walk on the real federal list for Manitoba in `../shared/data`, where that folder is present. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { linesUnder } from './importing.ts'
import { takeTheWalk } from './whole-walk.ts'

const file = new URL('../../../shared/data/services/manitoba.json', import.meta.url)
const present = existsSync(file)
if (!present) console.log('The reference data (../shared/data) is not here: the walk is not taken on it.')

describe.runIf(present)('the walk on the real list', () => {
  const door = openDoor()
  test('from the list to an action that can be followed', async () => {
    const bytes = readFileSync(file)
    const names = (JSON.parse(bytes.toString()) as { Type: { en: string } }[]).map(({ Type }) =>
      Type.en.trim(),
    )
    const browser = await openBrowser()
    await takeTheWalk(browser, door, {
      way: { width: 1280, script: true, tongue: 'en' },
      list: { name: 'manitoba.json', bytes },
      lead: names[0] ?? '',
      report: async walker => {
        const refused = await linesUnder(walker, 'refusedTitle')
        console.log(refused)
        expect(refused.every(([line, reason]) => Number(line) > 0 && reason !== '')).toBe(true)
      },
    })
    await browser.close()
  })
})
