import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import kit from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetWords } from '../../src/features/plan/documents/sheet-words.ts'
import { type Browser, openBrowser, type Page } from '../browser.ts'
import { openDoor } from '../open-door.ts'
import { Walker } from './walker.ts'

const door = openDoor({ demonstration: true })
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The file as a coordinator's own program leaves it. */
async function edited(page: Page, edit: (sheet: kit.Worksheet, column: (title: RegExp) => number) => void) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href$="plan.xlsx"]').first().click(),
  ])
  const book = new kit.Workbook()
  const bytes = await readFile(await download.path())
  // Its types were written for an older Buffer.
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('The file is empty')
  const titles = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, n) => {
    titles.set(String(cell.value), n)
  })
  edit(sheet, title => [...titles].find(([written]) => title.test(written))?.[1] ?? 99)
  const to = path.join(tmpdir(), `plan-${process.pid}-${Math.random().toString(36).slice(2)}.xlsx`)
  await writeFile(to, new Uint8Array(await book.xlsx.writeBuffer()))
  return to
}

const ways = [
  ['at a desk with scripts, in English', { width: 1280, script: true, tongue: 'en' }],
  ['on a phone without scripts, in French', { width: 375, script: false, tongue: 'fr' }],
] as const

describe('the plan goes out as a spreadsheet and comes back', () => {
  test.each(ways)('%s', { timeout: 600_000 }, async (_how, way) => {
    const coordinator = await door.signedIn('marguerite@peterborough.example')
    const cookies = { ...Object.fromEntries(coordinator.cookies), lang: way.tongue }
    const walker = await Walker.at(browser, `${door.origin}/peterborough/plan?lang=${way.tongue}`, {
      ...way,
      cookies,
    })
    await walker.follow(sheetWords.title)
    expect(walker.page.url()).toMatch(/spreadsheet$/)

    // One plain change, one day that could be two, and a row that is gone.
    const file = await edited(walker.page, (sheet, column) => {
      sheet.getCell(2, column(/^(By|Échéance)$/)).value = '03/04/2029'
      sheet.getCell(3, column(/^(By|Échéance)$/)).value = new Date('2029-05-31T00:00:00Z')
      sheet.spliceRows(4, 1)
    })
    await walker.page.locator('input[type="file"]').setInputFiles(file)
    await walker.press(sheetWords.show)
    expect(await walker.read()).toContain(walker.say(sheetWords.removedTitle, { count: 1 }))
    const { page } = walker
    expect(await page.locator('input[name="take"]').count()).toBe(1)
    const days = page.locator('input[type="radio"][value*="day:2029-04-03"]')
    expect(await days.count()).toBe(1)
    await days.check()
    await walker.press(sheetWords.takeAll)
    expect(await walker.read()).toContain(walker.say(sheetWords.taken, { taken: 2, proposed: 0 }))
    expect(await page.locator('input[name="take"]').count()).toBe(0)

    await page.locator('details:has(form[action$="undoing"]) > summary').first().click()
    await walker.press(sheetWords.undo)
    expect(await walker.read()).toContain(walker.say(sheetWords.undone, { undone: 2, kept: 0 }))
    await walker.press(sheetWords.finish)
    await walker.close()
  })
})
