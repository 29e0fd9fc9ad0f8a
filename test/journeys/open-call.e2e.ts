import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffWords } from '../../src/features/groups/calls/staff-words.ts'
import { linkWords, reviewWords, saysWords, words } from '../../src/features/groups/calls/words.ts'
import { words as signIn } from '../../src/platform/auth/words.ts'
import { dayIn } from '../../src/platform/time.ts'
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

// Each takes one of the two seats the council calls for, and asks somebody else to review.
const ways: [string, Way & { seat: number; reviewer: string; reviewerEmail: string }][] = [
  [
    'at a desk with scripts, in English',
    {
      width: 1280,
      script: true,
      tongue: 'en',
      seat: 1,
      reviewer: 'Ngozi Brandt',
      reviewerEmail: 'ngozi@members.example',
    },
  ],
  [
    'on a phone without scripts, in French',
    {
      width: 375,
      script: false,
      tongue: 'fr',
      seat: 2,
      reviewer: 'Callum Ferreira',
      reviewerEmail: 'callum@members.example',
    },
  ],
]

describe('from an open call to a seat at the table, without an account', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const name = `Ottoline Wray ${way.tongue}`
    const email = `ottoline.${way.tongue}@applicants.example`
    const visitor = await Walker.at(browser, `${door.origin}/peterborough/groups?lang=${way.tongue}`, way)
    await visitor.follow(words.see)
    const call = new URL(visitor.page.url()).pathname
    await visitor.fill({ name, email: 'no address', words: 'I know the night bus and who is on it.' })
    const seats = visitor.page.locator('main select[name="placeId"] option')
    await visitor.fill({ placeId: (await seats.nth(way.seat).getAttribute('value')) ?? '' })
    await visitor.press(words.send)
    expect(await visitor.page.locator('[name="email"]').inputValue()).toBe('no address')
    expect(await visitor.page.locator('[name="words"]').inputValue()).toContain('night bus')
    await visitor.fill({ email })
    await visitor.press(words.send)
    expect(await visitor.read()).toContain(visitor.say(words.sent))
    const applicant = await Walker.at(browser, (await door.letterTo(email)).link, way)
    await applicant.press(linkWords.prove)
    expect(await applicant.read()).toContain(applicant.say(linkWords.waiting))

    const signing = await door.signInLink('marguerite@peterborough.example')
    const staff = await Walker.at(browser, `${door.origin}${signing}?lang=${way.tongue}`, way)
    await staff.press(signIn.linkTitle, { name: 'Marguerite Oduya' })
    await staff.open(`${call}/review`)
    await staff.fill({ personId: way.reviewer })
    const sent = door.office.delivered.length
    await staff.press(staffWords.askReviewer)

    const asked = await door.letterTo(way.reviewerEmail, sent)
    const language = new URL(asked.link)
    language.searchParams.set('lang', way.tongue)
    const reviewer = await Walker.at(browser, language.href, way)
    const card = reviewer.page.locator('section.card', { hasText: name })
    await card.getByLabel(reviewer.say(saysWords.yes), { exact: true }).check()
    await card.locator('textarea').fill('Brings what we do not hear.')
    await reviewer.press(reviewWords.save)
    expect(await reviewer.read()).toContain(reviewer.say(reviewWords.done))
    await reviewer.close()

    await staff.open(`${call}/review`)
    await staff.followTo(name)
    expect(await staff.read()).toContain('Brings what we do not hear.')
    await staff.fill({ since: dayIn('America/Toronto', new Date()), because: 'The voice we lack.' })
    const before = door.office.delivered.length
    await staff.press(staffWords.offer, { name })
    const offered = await door.letterTo(email, before)
    const seated = await Walker.at(browser, offered.link, way)
    await seated.press(linkWords.accept)
    await seated.close()
    await visitor.open(`/peterborough/groups?lang=${way.tongue}`)
    await visitor.followTo(/Partnership Council|Conseil du partenariat/)
    expect(await visitor.read()).toContain(name)
    await applicant.close()
    await staff.close()
    await visitor.close()
    expect(door.log.filter(line => line.includes('"broken"'))).toEqual([])
  })
})
