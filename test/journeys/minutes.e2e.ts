import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser, type Page } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { until } from '../until.ts'
import { Walker } from './walker.ts'

const door = openDoor({ demonstration: true })
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const cookiesOf = async (email: string) => Object.fromEntries((await door.signedIn(email)).cookies)
const area = (page: Page) => page.locator('minute-block textarea[name="text"]').last()

/** The demonstration's last council meeting, whose minutes nobody has approved yet. */
async function deskOf(): Promise<string> {
  const staff = await door.signedIn('marguerite@peterborough.example')
  const list = await (await staff.open('/peterborough/groups/minutes')).text()
  for (const [, id] of list.matchAll(/groups\/minutes\/([0-9a-f-]{36})/g)) {
    const answer = await staff.open(`/peterborough/groups/minutes/${id}/writing`)
    if (answer.status === 200) return `${door.origin}/peterborough/groups/minutes/${id}/writing`
  }
  throw new Error('No minutes are open')
}

test('two people keep one block at the same time, and neither loses a word or their place', {
  timeout: 600_000,
}, async () => {
  const desk = await deskOf()
  const at = async (email: string) =>
    (
      await Walker.at(browser, desk, {
        width: 1280,
        script: true,
        tongue: 'en',
        cookies: await cookiesOf(email),
      })
    ).page
  const [one, two] = [await at('marguerite@peterborough.example'), await at('tomas@peterborough.example')]
  await area(one).pressSequentially('Noon came and the bus did not.')
  await until(async () => (await area(two).inputValue()).includes('bus did not'), 60_000)
  await area(two).focus()
  await two.keyboard.press('Control+End')
  await two.keyboard.type(' Walter phoned')
  await area(one).focus()
  await one.keyboard.press('Control+Home')
  await one.keyboard.type('At last ')
  await two.keyboard.type(' the driver.')
  const both = async (page: Page) => {
    const text = await area(page).inputValue()
    return (
      text.includes('At last') &&
      text.includes('Walter phoned the driver.') &&
      text.includes('the bus did not')
    )
  }
  await until(async () => (await both(one)) && (await both(two)), 60_000)
  await one.keyboard.type('the')
  expect(await area(one).inputValue()).toMatch(/^At last the/)
  await until(async () => /Tomas/.test((await one.locator('[data-here]').textContent()) ?? ''), 60_000)
  await Promise.all([one.close(), two.close()])
})

test('what was not sent yet survives a lost connection and a closed page', { timeout: 600_000 }, async () => {
  const desk = await deskOf()
  const cookies = await cookiesOf('marguerite@peterborough.example')
  const { page } = await Walker.at(browser, desk, { width: 1280, script: true, tongue: 'en', cookies })
  const context = page.context()
  const block = page.locator('minute-block textarea[name="text"]').first()
  await context.setOffline(true)
  await block.fill('Nobody stepped out.')
  await until(
    async () =>
      /kept in this browser/.test(
        (await page.locator('minute-block [data-state]').first().textContent()) ?? '',
      ),
    60_000,
  )
  await page.goto('about:blank')
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(desk)
  await until(
    async () =>
      (await again.locator('minute-block [data-state]').first().textContent())?.startsWith('Saved at') ??
      false,
    60_000,
  )
  await again.reload()
  expect(await again.locator('minute-block textarea[name="text"]').first().inputValue()).toBe(
    'Nobody stepped out.',
  )
  await page.close()
})
