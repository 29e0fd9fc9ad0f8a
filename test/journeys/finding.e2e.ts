import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchWords } from '../../src/features/directory/search-words.ts'
import { shortListWords } from '../../src/features/directory/short-list/words.ts'
import { words } from '../../src/features/directory/words.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import type { Way } from './setting-up.ts'
import { Walker } from './walker.ts'

const door = openDoor({ demonstration: true })
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const ways: [string, Way][] = [
  ['at a desk with scripts, in English', { width: 1280, script: true, tongue: 'en' }],
  ['on a phone without scripts, in French', { width: 375, script: false, tongue: 'fr' }],
]

describe('from a word in Arabic to a list on paper', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const reader = await Walker.at(browser, `${door.origin}/peterborough/services?lang=${way.tongue}`, way)
    await reader.page.locator('input[name="q"]').fill('سكن')
    await reader.press(words.search)
    await reader.page.locator('main details summary').first().click()
    await reader.fill({ status: 'refugee-claimant' })
    await reader.press(words.show)
    expect(new URL(reader.page.url()).searchParams.get('status')).toBe('refugee-claimant')
    await reader.open(await reader.page.locator('main a.save').first().getAttribute('href').then(String))
    await reader.follow(searchWords.myList, { count: 1 })
    expect(await reader.page.locator('main article.printed').count()).toBe(1)
    expect(await reader.page.locator('main svg').count()).toBe(1)
    await reader.page.emulateMedia({ media: 'print' })
    expect(await reader.page.locator('form[method="post"]').isVisible()).toBe(false)
    expect(await reader.page.locator('main .phones').first().isVisible()).toBe(true)
    await reader.page.emulateMedia({ media: 'screen' })
    const email = `list.${way.tongue}@readers.example`
    await reader.fill({ email: 'no address' })
    await reader.press(shortListWords.sendEmail)
    expect(await reader.read()).toContain(reader.say(shortListWords.wrongEmail))
    await reader.fill({ email })
    await reader.press(shortListWords.sendEmail)
    expect((await door.letterTo(email)).subject).toBe(reader.say(shortListWords.subject))
    await reader.close()
  })
})
