import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words as decisionWords } from '../../src/features/groups/decisions/words.ts'
import { liveWords, stateWords } from '../../src/features/groups/meetings/live-words.ts'
import { staffWords } from '../../src/features/groups/meetings/staff-words.ts'
import { words } from '../../src/features/groups/meetings/words.ts'
import { staffWords as minutesStaff, words as minutesWords } from '../../src/features/groups/minutes/words.ts'
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

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const council = { en: 'Partnership Council', fr: 'Conseil du partenariat' }

/** Plans a meeting of the council in so many days; gives its address. */
async function plan(walker: Walker, way: Way, days: number): Promise<string> {
  await walker.open('/peterborough/groups')
  await walker.followTo(council[way.tongue])
  await walker.followTo(walker.say(words.allMeetings))
  await walker.followTo(walker.say(staffWords.add))
  await walker.fill({
    titleEn: 'Special meeting',
    titleFr: 'Réunion spéciale',
    day: inDays(days),
    starts: '13:30',
    shownTo: 'everyone',
  })
  await walker.press(staffWords.save)
  return walker.page.url()
}

/** Puts one point to decide onto the agenda, and calls everybody. */
async function call(walker: Walker, way: Way): Promise<string> {
  const url = await plan(walker, way, 20)
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
    await until(async () => (await button.getAttribute('aria-pressed')) === 'true', 60_000)
  } else {
    await walker.leave(button)
    expect(await button.getAttribute('aria-pressed')).toBe('true')
  }
}

const unfold = (walker: Walker, label: string) =>
  walker.page.locator('main summary', { hasText: label }).first().click()

const here = [
  'Beatrix Lindqvist',
  'Callum Ferreira',
  'Ngozi Brandt',
  'Walter Pym',
  'Irene Kowalchuk',
  'Hana Tesfay',
]

/** Opens a meeting that is planned, notes who came, and begins one point. */
async function begin(walker: Walker, way: Way, url: string, point: RegExp): Promise<void> {
  await walker.open(`${url}/live`)
  await walker.press(liveWords.open)
  for (const name of here) await tap(walker, way, name)
  const row = walker.page.locator('.live-point', { hasText: point })
  await walker.leave(row.getByRole('button').first())
}

/** Puts a motion, and counts hands until it is carried. */
async function carry(walker: Walker, text: string | undefined, yes: string): Promise<void> {
  await unfold(walker, walker.say(liveWords.motion))
  if (text) await walker.page.locator('#motions [name="text"]').fill(text)
  await walker.fill({ moverId: 'Beatrix Lindqvist', seconderId: 'Callum Ferreira' })
  await walker.press(liveWords.put)
  await walker.fill({ yes, no: '1' })
  await walker.press(liveWords.decide)
}

const privately = 'Walter’s brother asked not to be named.'

/** Writes down what was said on the point on the table, on the page the meeting is run from. */
async function keep(walker: Walker, way: Way): Promise<void> {
  const block = walker.page.locator('#notes details[open] form').first()
  await block.locator('textarea[name="text"]').fill('The hall stands empty on Tuesdays.')
  await block.locator('summary').click()
  await block.locator('textarea[name="heldBack"]').fill(privately)
  const save = block.getByRole('button', { name: walker.say(minutesWords.save) })
  if (way.script) {
    await save.click()
    await until(
      async () =>
        ((await block.locator('[data-state]').textContent()) ?? '').startsWith(
          walker.say(minutesWords.savedAt, { time: '' }).trim(),
        ),
      60_000,
    )
  } else {
    await walker.leave(save)
  }
}

async function promise(walker: Walker): Promise<void> {
  await unfold(walker, walker.say(liveWords.promise))
  const form = walker.page.locator('#notes form', {
    has: walker.page.getByRole('button', { name: walker.say(liveWords.promiseKeep) }),
  })
  await form.locator('[name^="sentence"]').fill('Ask for the keys')
  await form.locator('select').selectOption({ label: 'Hana Tesfay' })
  await form.locator('[name="due"]').fill(inDays(40))
  await walker.press(liveWords.promiseKeep)
}

/** Somebody who was there opens the draft by their link and asks for a word. */
async function correct(way: Way, email: string, before: number): Promise<void> {
  const letter = await door.letterTo(email, before)
  const reader = await Walker.at(browser, `${letter.link}?lang=${way.tongue}`, way)
  expect(await reader.read()).toContain('The hall stands empty on Tuesdays.')
  await reader.fill({ said: 'On Tuesdays and Thursdays.' })
  await reader.press(minutesWords.correctSend)
  expect(await reader.read()).toContain(reader.say(minutesWords.correctThanks))
  await reader.close()
}

/** Anybody reads the published minutes, on the page and as a document, without what is for the group only. */
async function readAll(way: Way, minutes: string): Promise<void> {
  const reader = await Walker.at(browser, `${minutes}?lang=${way.tongue}`, way)
  for (const said of ['The hall stands empty on Tuesdays.', 'Ask for the keys', 'Rent it'])
    expect(await reader.read()).toContain(said)
  expect(await reader.page.content()).not.toContain('brother')
  const document = await reader.page.request.get(`${minutes}/document.docx?lang=${way.tongue}`)
  const { value } = await mammoth.extractRawText({ buffer: await document.body() })
  expect(value).toContain('The hall stands empty on Tuesdays.')
  expect(value).not.toContain('brother')
  await reader.open(`/peterborough/groups/decisions?lang=${way.tongue}`)
  await reader.followTo('Rent it')
  expect(await reader.read()).toContain(reader.say(decisionWords.title))
  await reader.close()
}

describe.each(ways)('a meeting, %s', (_, way) => {
  test('called, answered by link, run: a recusal breaks the quorum and the second call heals it', {
    timeout: 600_000,
  }, async () => {
    const before = door.office.delivered.length
    const walker = await staff(way)
    const url = await call(walker, way)
    await answer(way, 'beatrix@members.example', before)
    await begin(walker, way, url, /Who rents|Qui loue/)
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
    await carry(walker, 'Rent it', '4')
    expect(await walker.page.locator('#motions').innerText()).toContain('Rent it')
    expect(await walker.read()).toContain(
      walker.say(liveWords.recusedCount, { count: 1 }).replace('\u00a0', ' '),
    )
    await walker.press(minutesStaff.toDecision)
    expect(await walker.page.locator('#motions').innerText()).toContain(walker.say(minutesStaff.seeDecision))
    await keep(walker, way)
    await promise(walker)
    await walker.press(liveWords.close)
    await walker.followTo(walker.say(liveWords.minutes))
    const minutes = walker.page.url()
    expect(await walker.read()).toContain('Ask for the keys')
    expect(await walker.read()).toContain(privately)
    const handedRound = door.office.delivered.length
    await walker.press(minutesStaff.circulate)
    await correct(way, 'irene@members.example', handedRound)

    const next = await plan(walker, way, 26)
    await walker.followTo(walker.say(staffWords.agendaEdit))
    await walker.press(staffWords.prepare)
    expect(await walker.read()).toContain('Ask for the keys')
    await begin(walker, way, next, /Approval of the minutes|Adoption du procès-verbal/)
    await carry(walker, undefined, '5')
    const approving = walker.page.locator('#motions form', {
      has: walker.page.locator('[name="approvedIn"]'),
    })
    await walker.leave(approving.getByRole('button'))
    expect(walker.page.url()).toBe(minutes)
    expect(await walker.read()).toContain(walker.say(minutesStaff.approvedNow))
    const reader = door.visitor()
    expect((await reader.open(new URL(minutes).pathname)).status).toBe(404)
    await walker.press(minutesStaff.publish)
    await walker.close()
    await readAll(way, minutes)
    expect(door.log.filter(line => line.includes('"broken"'))).toEqual([])
  })
})
