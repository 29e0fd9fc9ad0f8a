import { afterAll, beforeAll, expect, test } from 'vitest'
import { keeperWords } from '#features/plan/indicators/keeper-words.ts'
import { words as measureWords } from '#features/plan/indicators/words.ts'
import {
  formWords,
  linkWords,
  staffWords as outcomeStaff,
  words as outcomeWords,
  standingWords,
} from '#features/plan/outcomes/words.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { Walker } from './walker.ts'

const door = openDoor({ demonstration: true })
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const phone = { width: 375, script: false, tongue: 'fr' } as const
const page = (path: string) => `${door.origin}/peterborough/${path}`
const staff = async (path: string) => {
  const { cookies } = await door.signedIn('marguerite@peterborough.example')
  const how = { width: 1280, script: true, tongue: 'en', cookies: Object.fromEntries(cookies) } as const
  return Walker.at(browser, page(path), how)
}

test('whoever keeps a figure gives it on one page with one press, and everybody reads how it was worked out', {
  timeout: 600_000,
}, async () => {
  const walker = await staff('plan/indicators')
  await walker.followTo('People who rode the Saturday van')
  const before = door.office.delivered.length
  await walker.leave(walker.page.locator('form[action$="/asking"] button'))
  const letter = await door.letterTo('petra@members.example', before)
  await walker.close()

  const inFrench = new URL(letter.link)
  inFrench.searchParams.set('lang', 'fr')
  const keeper = await Walker.at(browser, inFrench.href, phone)
  await keeper.fill({ value: '151', precision: 'count' })
  await keeper.press(keeperWords.give)
  expect(await keeper.read()).toContain('151')
  await keeper.follow(measureWords.working)
  const shown = await keeper.read()
  expect(shown).toContain('151')
  expect(shown).toContain(keeper.say(measureWords.working))
  expect(shown).toContain(keeper.say(measureWords.method))
  await keeper.open(page('plan/indicators'))
  expect(await keeper.read()).toContain('151')
  await keeper.close()
})

test('a visitor tells of a change; it is read, confirmed by link in other words, and stands on the thread', {
  timeout: 600_000,
}, async () => {
  const change = 'Deux familles de Warsaw prennent la navette chaque samedi.'
  const visitor = await Walker.at(browser, page('plan/outcomes/new'), phone)
  await visitor.fill({
    say: change,
    action: 'Une navette le samedi, de Douro et Warsaw jusqu’à la ville',
    confirmerName: 'Grady Olsen',
    confirmerEmail: 'grady@douro.example',
  })
  await visitor.press(formWords.send)
  expect(await visitor.read()).toContain(visitor.say(formWords.thanks))
  await visitor.open(page('plan/outcomes'))
  expect(await visitor.read()).not.toContain(change)

  const walker = await staff('plan/outcomes?standing=unread')
  await walker.followTo(change)
  await walker.press(outcomeStaff.takeIn)
  const before = door.office.delivered.length
  await walker.page.selectOption('[name="askTongue"]', 'fr')
  await walker.press(outcomeStaff.send)
  const letter = await door.letterTo('grady@douro.example', before)

  const grady = await Walker.at(browser, letter.link, phone)
  expect(await grady.read()).toContain(change)
  const theirs = 'Trois familles de Warsaw prennent la navette chaque samedi.'
  await grady.fill({ verdict: 'with-changes', words: theirs })
  await grady.press(linkWords.send)
  await grady.follow(linkWords.see)
  expect(await grady.read()).toContain(grady.say(standingWords.confirmed))
  await grady.close()

  await walker.open(walker.page.url())
  await walker.press(outcomeStaff.takeWords)
  expect(await walker.read()).toContain(change)
  await walker.close()
  await visitor.open(page('plan/outcomes'))
  await visitor.followTo(theirs)
  expect(await visitor.read()).toContain(visitor.say(outcomeWords.evidence))
  await visitor.open(page('thread'))
  expect(await visitor.read()).toContain(theirs)
  await visitor.close()
  expect(door.log.filter(line => line.includes('"broken"'))).toEqual([])
})
