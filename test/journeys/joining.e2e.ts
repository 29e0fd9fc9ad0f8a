import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reviewWords } from '../../src/features/membership/joining/staff-words.ts'
import { joinWords, linkWords } from '../../src/features/membership/joining/words.ts'
import { ownWords } from '../../src/features/membership/renewal/own-words.ts'
import { renewalWords } from '../../src/features/membership/renewal/words.ts'
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

const ways: [string, Way][] = [
  ['at a desk with scripts, in English', { width: 1280, script: true, tongue: 'en' }],
  ['on a phone without scripts, in French', { width: 375, script: false, tongue: 'fr' }],
]

const slug = 'peterborough'

/** Somebody who has never been here asks to join, a question to a page. */
async function join(way: Way, name: string, email: string): Promise<void> {
  const walker = await Walker.at(browser, `${door.origin}/${slug}/members/join?lang=${way.tongue}`, way)
  await walker.fill({ endorse: true, kind: 'organisation' })
  await walker.press(joinWords.next)
  const began = performance.now()
  await walker.fill({ nameEn: name, nameFr: name })
  await walker.press(joinWords.next)
  const goal = await walker.page.locator('main [name="goals"]').first().getAttribute('value')
  await walker.fill({ goals: [goal ?? ''], [`give-${goal}`]: 'A room on Tuesdays' })
  await walker.press(joinWords.next)
  await walker.fill({
    signatory: 'Wanda Prue',
    signatoryTitle: 'Director',
    email: 'not an address',
    listing: 'signed',
  })
  await walker.press(joinWords.next)
  expect(await walker.page.locator('[name="email"]').first().inputValue()).toBe('not an address')
  await walker.fill({ email })
  // Nobody reads four pages in less than three seconds, and who does is taken for a machine.
  await walker.page.waitForTimeout(Math.max(0, began + 3_000 - performance.now()))
  await walker.press(joinWords.next)
  const check = await walker.read()
  for (const typed of [name, 'A room on Tuesdays', 'Wanda Prue', email]) expect(check).toContain(typed)
  await walker.press(joinWords.send)
  expect(await walker.read()).toContain(walker.say(joinWords.sent))
  await walker.close()
}

async function staff(way: Way): Promise<Walker> {
  const path = await door.signInLink('marguerite@peterborough.example')
  const walker = await Walker.at(browser, `${door.origin}${path}?lang=${way.tongue}`, way)
  await walker.press(signIn.linkTitle, { name: 'Marguerite Oduya' })
  return walker
}

describe('from a stranger’s wish to join to a member of that day, and to a change they agree to', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const name = `Lamplighters ${way.tongue}`
    const email = `wanda.${way.tongue}@lamplighters.example`
    const [walker] = await Promise.all([staff(way), join(way, name, email)])

    const proving = await door.letterTo(email)
    const applicant = await Walker.at(browser, proving.link, way)
    await applicant.press(linkWords.proveButton)
    expect(await applicant.read()).toContain(applicant.say(linkWords.statusWaiting))
    await applicant.close()

    await walker.open(`/${slug}/today`)
    expect(await walker.read()).toContain(walker.say(reviewWords.todo, { name }))
    await walker.open(`/${slug}/members/applications`)
    await walker.followTo(name)
    expect(await walker.read()).toContain('A room on Tuesdays')
    await walker.fill({ as: 'new' })
    await walker.press(reviewWords.approve, { name: 'Wanda Prue' })
    expect(await walker.read()).toContain(name)
    await walker.open(`/${slug}/members`)
    expect(await walker.read()).toContain(name)
    await walker.open(`/${slug}/members?on=2018-07-01`)
    expect(await walker.read()).not.toContain(name)

    const before = door.office.delivered.length
    await restate(way)
    await walker.open(`/${slug}/members/renewal`)
    expect(await walker.page.locator('#changes ins').count()).toBeGreaterThan(0)
    await walker.leave(walker.page.locator(`form[action$="/renewal/rounds"] button`))
    const asked = await door.letterTo(email, before)
    const member = await Walker.at(browser, asked.link, way)
    expect(await member.read()).toContain(member.say(ownWords.renewTitle, { who: name }))
    expect(await member.read()).toContain('A room on Tuesdays')
    await member.press(ownWords.renewAll)
    expect(await member.page.locator('[role=status]').innerText()).toMatch(/20\d\d/)
    await member.close()
    await walker.open(`/${slug}/members/renewal`)
    expect(await walker.read()).toContain(walker.say(renewalWords.title))
    await walker.close()
    expect(door.log.filter(line => line.includes('"broken"'))).toEqual([])
  })
})

/** The vision says one thing more, as staff would write it in the settings. */
async function restate(way: Way): Promise<void> {
  const walker = await staff(way)
  await walker.open(`/${slug}/settings`)
  const link = walker.page.locator('main a[href*="statement"], main a[href*="vision"]').first()
  await walker.open((await link.getAttribute('href')) ?? '')
  const vision = walker.page.locator('main [name="visionEn"]')
  await vision.fill(`${await vision.inputValue()} Together (${way.tongue}).`)
  const french = walker.page.locator('main [name="visionFr"]')
  await french.fill(`${await french.inputValue()} Ensemble (${way.tongue}).`)
  await walker.leave(walker.page.locator('main form button[type="submit"]').last())
  await walker.close()
}
