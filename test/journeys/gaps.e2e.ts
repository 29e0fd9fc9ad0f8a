import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filterWords } from '../../src/features/gaps/cell/words.ts'
import { needWords } from '../../src/features/gaps/need-words.ts'
import { words as overlapWords } from '../../src/features/gaps/overlap/staff-words.ts'
import { choiceWords, linkWords } from '../../src/features/gaps/overlap/words.ts'
import { words } from '../../src/features/gaps/words.ts'
import { words as signIn } from '../../src/platform/auth/words.ts'
import { partnershipAt } from '../../src/platform/db/partnerships.ts'
import { dayIn } from '../../src/platform/time.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { twoClasses } from '../two-classes.ts'
import type { Way } from './setting-up.ts'
import { Walker } from './walker.ts'

const door = openDoor({ demonstration: true })
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

// Each looks for another language, and asks providers of its own.
const ways: [string, Way & { language: string; of: string; says: string }][] = [
  [
    'at a desk with scripts, in English',
    { width: 1280, script: true, tongue: 'en', language: 'ti', of: 'Hill', says: 'Tigrinya' },
  ],
  [
    'on a phone without scripts, in French',
    { width: 375, script: false, tongue: 'fr', language: 'uk', of: 'Dale', says: 'ukrainien' },
  ],
]

async function staffMember(way: Way): Promise<Walker> {
  const path = await door.signInLink('marguerite@peterborough.example')
  const staff = await Walker.at(browser, `${door.origin}${path}?lang=${way.tongue}`, way)
  await staff.press(signIn.linkTitle, { name: 'Marguerite Oduya' })
  return staff
}

describe('from the grid of gaps to the public thread', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const staff = await staffMember(way)
    await staff.open('/peterborough/gaps')
    await staff.fill({ language: way.language })
    await staff.press(filterWords.apply)
    expect(await staff.read()).toContain(way.says)
    const cell = staff.page.locator('table.heat a[href*="/gaps/legal/"]').first()
    await staff.open((await cell.getAttribute('href')) ?? '')
    expect(staff.page.url()).toContain(`language=${way.language}`)
    const working = await staff.read()
    expect(working).toContain(staff.say(words.working))
    expect(working).toContain(staff.say(needWords.legal))
    // Without a reason nothing is kept, and the choice stays.
    await staff.fill({ judgement: 'confirmed' })
    await staff.press(words.decide)
    expect(await staff.page.locator('[name="judgement"][value="confirmed"]').isChecked()).toBe(true)
    await staff.fill({
      noteEn: `Nobody at the desk speaks it (${way.of}).`,
      noteFr: `Personne au comptoir ne la parle (${way.of}).`,
    })
    await staff.press(words.decide)
    expect(await staff.read()).toContain(staff.say(words.standing))
    await staff.open('/peterborough/thread')
    expect(await staff.read()).toContain(way.says)
  })
})

describe('two who do the same work are asked, without an account, and what came of it is told', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const { database } = door.installation
    const at = await database.onSite('read', db => partnershipAt(db, 'peterborough'))
    const { a, b } = await database.inPartnership(at?.id ?? '', 'write', db =>
      twoClasses(db, 'fr', `${way.of} Street`, way.of),
    )
    const staff = await staffMember(way)
    await staff.open('/peterborough/gaps/overlaps')
    await staff.open(`/peterborough/gaps/overlaps/${a}/${b}`)
    const sent = door.office.delivered.length
    await staff.press(overlapWords.sendBoth)
    const coordination = staff.page.url()

    for (const [email, choice] of [
      [`nadia@north${way.of}.example`, 'divide'],
      [`samir@south${way.of}.example`, 'talk'],
    ] as const) {
      const { link } = await door.letterTo(email.toLowerCase(), sent)
      const opened = new URL(link)
      opened.searchParams.set('lang', way.tongue)
      const provider = await Walker.at(browser, opened.href, way)
      await provider.fill({ choice, note: `We could move (${way.of}).` })
      await provider.press(linkWords.send)
      const answered = await provider.read()
      expect(answered).toContain(provider.say(linkWords.thanks))
      expect(answered).toContain(
        provider.say(linkWords.youSaid, { choice: provider.say(choiceWords[choice]) }),
      )
      await provider.close()
    }

    await staff.open(coordination)
    expect(await staff.read()).toContain(staff.say(choiceWords.divide))
    await staff.fill({
      cameTo: 'divide',
      outcomeEn: `Tuesdays here, Thursdays there (${way.of}).`,
      outcomeFr: `Le mardi ici, le jeudi là (${way.of}).`,
      on: dayIn('America/Toronto', new Date()),
    })
    await staff.press(overlapWords.record)
    // Everybody reads at the same address what came of it.
    const anybody = await Walker.at(browser, `${coordination.split('?')[0]}?lang=${way.tongue}`, way)
    const told = await anybody.read()
    expect(told).toContain(anybody.say(linkWords.outcome))
    expect(told).toContain(way.of)
  })
})
