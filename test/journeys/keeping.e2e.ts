import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boardWords } from '../../src/features/directory/keeping/words/board.ts'
import { words } from '../../src/features/directory/keeping/words/link.ts'
import { words as signIn } from '../../src/platform/auth/words.ts'
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

// Each asks another provider.
const ways: [string, Way & { provider: string }][] = [
  [
    'at a desk with scripts, in English',
    { width: 1280, script: true, tongue: 'en', provider: 'Lift Lock Players' },
  ],
  [
    'on a phone without scripts, in French',
    { width: 375, script: false, tongue: 'fr', provider: 'Garderie Les Sept Érables' },
  ],
]

describe('a provider keeps its listing true, without an account', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const signing = await door.signInLink('marguerite@peterborough.example')
    const staff = await Walker.at(browser, `${door.origin}${signing}?lang=${way.tongue}`, way)
    await staff.press(signIn.linkTitle, { name: 'Marguerite Oduya' })
    await staff.open('/peterborough/services/tend')
    const row = staff.page.locator('tr', { hasText: way.provider })
    await staff.open((await row.getByRole('link').first().getAttribute('href')) ?? '')
    const ask = staff.page.locator('form[action$="/letter"] button')
    const email = /\S+@\S+/.exec((await ask.textContent()) ?? '')?.[0] ?? ''
    const sent = door.office.delivered.length
    await staff.leave(ask)
    const { link } = await door.letterTo(email, sent)
    const opened = new URL(link)
    opened.searchParams.set('lang', way.tongue)

    const provider = await Walker.at(browser, opened.href, way)
    const many = provider.page.locator('main a[href*="listing="]')
    const count = await many.count()
    if (count > 0) await provider.open((await many.first().getAttribute('href')) ?? '')
    // What is known and what is not stand under two headings; this provider fills in both.
    for (const summary of await provider.page.locator('main form details > summary').all())
      await summary.click()
    await provider.fill({
      room: 'waiting',
      roomWeeks: '6',
      interpreted: 'Tigrinya',
      opensTU: '17:00',
      closesTU: '',
    })
    await provider.press(words.allRight)
    // Half of the hours is asked for again, and nothing typed is lost.
    expect(await provider.read()).toContain(provider.say(words.halfHours))
    expect(await provider.page.locator('[name="roomWeeks"]').inputValue()).toBe('6')
    await provider.fill({ closesTU: '20:30' })
    await provider.press(words.allRight)
    expect(await provider.read()).toContain(provider.say(words.thanks))
    await provider.follow(words.seeListing)
    expect(await provider.read()).toMatch(/20[:\s]*h?\s*30|8:30/)

    if (count > 1) {
      await provider.open(opened.href)
      // The first is answered; this is the rest.
      await provider.press(words.restRight, { count: count - 1 })
      expect(await provider.read()).toContain(provider.say(words.thanks))
    }

    await staff.open('/peterborough/services/tend')
    const waiting = staff.page.locator('tr', { hasText: way.provider })
    expect(await waiting.count()).toBe(0)
    expect(await staff.read()).toContain(staff.say(boardWords.howTrue))
  })
})
