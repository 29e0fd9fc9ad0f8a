import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { liveWords, stateWords } from '../../src/features/groups/meetings/live-words.ts'
import { staffWords } from '../../src/features/groups/meetings/staff-words.ts'
import { words } from '../../src/features/groups/meetings/words.ts'
import { words as signIn } from '../../src/platform/auth/words.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { until } from '../until.ts'
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

async function staff(way: Way): Promise<Walker> {
  const path = await door.signInLink('marguerite@peterborough.example')
  const walker = await Walker.at(browser, `${door.origin}${path}?lang=${way.tongue}`, way)
  await walker.press(signIn.linkTitle, { name: 'Marguerite Oduya' })
  return walker
}

const council = { en: 'Partnership Council', fr: 'Conseil du partenariat' }

/** Plans a meeting of the council in twenty days, with one point to decide, and calls everybody to it. */
async function call(walker: Walker, way: Way): Promise<string> {
  await walker.open('/peterborough/groups')
  await walker.followTo(council[way.tongue])
  await walker.followTo(walker.say(words.allMeetings))
  await walker.followTo(walker.say(staffWords.add))
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await walker.fill({
    titleEn: 'Special meeting',
    titleFr: 'Réunion spéciale',
    day,
    starts: '13:30',
    shownTo: 'everyone',
  })
  await walker.press(staffWords.save)
  const url = walker.page.url()
  await walker.followTo(walker.say(staffWords.agendaEdit))
  await walker.fill({
    titleEn: 'Who rents the hall',
    titleFr: 'Qui loue la salle',
    minutes: '20',
    kind: 'decision',
  })
  await walker.press(staffWords.addPoint)
  await walker.press(staffWords.publish)
  await walker.open(url)
  await walker.press(staffWords.call)
  expect(await walker.read()).toContain(walker.say(staffWords.noReply))
  return url
}

/** Somebody answers by the link in the letter, without an account. */
async function answer(way: Way, email: string, before: number): Promise<void> {
  const letter = await door.letterTo(email, before)
  const link = letter.text.match(/https?:\/\/\S+\/l\/[\w-]{43}/)?.[0] ?? ''
  const walker = await Walker.at(browser, `${link}?lang=${way.tongue}`, way)
  await walker.fill({ reply: 'yes', needs: 'A ride' })
  await walker.press(words.askSend)
  expect(await walker.read()).toContain(walker.say(words.doneYes))
  await walker.followTo(walker.say(words.again))
  await walker.fill({ words: 'Parking' })
  await walker.press(words.proposeSend)
  expect(await walker.read()).toContain(walker.say(words.doneProposed))
  await walker.close()
}

/** Taps one button of the attendance; with scripts the page stays where it is. */
async function tap(walker: Walker, way: Way, name: string): Promise<void> {
  const said = `${walker.say(stateWords.present)} ${name}`
  const button = walker.page.getByRole('button', { name: said, exact: true })
  if (way.script) {
    await button.click()
    await until(async () => (await button.getAttribute('aria-pressed')) === 'true', 15_000)
  } else {
    await Promise.all([walker.page.waitForEvent('framenavigated'), button.click()])
    expect(await button.getAttribute('aria-pressed')).toBe('true')
  }
}

const unfold = (walker: Walker, label: string) =>
  walker.page.locator('main summary', { hasText: label }).first().click()

describe.each(ways)('a meeting, %s', (_, way) => {
  test('called, answered by link, run: a recusal breaks the quorum and the second call heals it', {
    timeout: 180_000,
  }, async () => {
    const before = door.office.delivered.length
    const walker = await staff(way)
    const url = await call(walker, way)
    await answer(way, 'beatrix@members.example', before)
    await walker.open(`${url}/live`)
    await walker.press(liveWords.open)
    expect(await walker.read()).toContain('0')
    const here = [
      'Beatrix Lindqvist',
      'Callum Ferreira',
      'Ngozi Brandt',
      'Walter Pym',
      'Irene Kowalchuk',
      'Hana Tesfay',
    ]
    for (const name of here) await tap(walker, way, name)
    const point = walker.page.locator('.live-point', {
      hasText: way.tongue === 'en' ? 'Who rents' : 'Qui loue',
    })
    await Promise.all([walker.page.waitForEvent('framenavigated'), point.getByRole('button').first().click()])
    await walker.page.waitForLoadState()
    const quorum = () => walker.page.locator('#quorum').innerText()
    expect(await walker.page.locator('#quorum .holds').count()).toBe(1)
    await unfold(walker, walker.say(liveWords.motion))
    expect(await walker.page.locator('[name="moverId"]').count()).toBe(1)

    await unfold(walker, walker.say(liveWords.conflict))
    await walker.fill({ personId: 'Walter Pym', words: 'I own the hall' })
    await walker.press(liveWords.declare)
    expect(await walker.page.locator('#quorum .lost').count()).toBe(1)
    expect(await quorum()).toContain(walker.say(liveWords.lost, { here: 5, needed: 6 }))
    expect(await walker.page.locator('[name="moverId"]').count()).toBe(0)

    await walker.press(liveWords.second)
    expect(await walker.page.locator('#quorum .lost').count()).toBe(0)
    await unfold(walker, walker.say(liveWords.motion))
    await walker.fill({ text: 'Rent it', moverId: 'Beatrix Lindqvist', seconderId: 'Callum Ferreira' })
    await walker.press(liveWords.put)
    await walker.fill({ yes: '4', no: '1' })
    await walker.press(liveWords.decide)
    expect(await walker.page.locator('#motions').innerText()).toContain('Rent it')
    expect(await walker.read()).toContain(
      walker.say(liveWords.recusedCount, { count: 1 }).replace('\u00a0', ' '),
    )
    await walker.press(liveWords.close)
    expect(await walker.read()).toContain(walker.say(liveWords.minutes))
    await walker.close()
  })
})
