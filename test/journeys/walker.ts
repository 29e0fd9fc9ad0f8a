import { expect } from 'vitest'
import type { Message } from '#platform/words/messages.ts'
import { speechIn, type Values } from '#platform/words/speech.ts'
import { type Browser, noSidewaysScroll, type Page, type Visit, visit } from '../browser.ts'

/** Somebody with a browser: finds fields by name, and buttons and links by what the program says in their language. */
export class Walker {
  readonly page: Page
  readonly #tongue: 'en' | 'fr'

  private constructor(page: Page, tongue: 'en' | 'fr') {
    this.page = page
    this.#tongue = tongue
  }

  static async at(browser: Browser, url: string, how: Visit & { tongue: 'en' | 'fr' }): Promise<Walker> {
    const page = await visit(browser, url, { height: 900, ...how })
    // Only a broken page takes this long, whatever else the machine is doing.
    page.setDefaultTimeout(30_000)
    const walker = new Walker(page, how.tongue)
    await walker.look()
    return walker
  }

  say = (message: Message, values?: Values): string => speechIn(this.#tongue)(message, values)

  /** What must be true of any page one comes to. */
  async look(): Promise<void> {
    const { page } = this
    const found = await page.evaluate(() => ({
      h1: document.querySelectorAll('h1').length,
      titled: document.title !== '',
      lang: document.documentElement.lang,
    }))
    expect({ at: page.url(), ...found }).toEqual({ at: page.url(), h1: 1, titled: true, lang: this.#tongue })
    await noSidewaysScroll(page)
  }

  async open(url: string): Promise<void> {
    await this.page.goto(new URL(url, this.page.url()).href)
    await this.look()
  }

  /** Types into text fields, chooses in lists and among cards. */
  async fill(fields: Record<string, string | readonly string[] | true>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`main [name="${name}"]`)
      const tag = await field.first().evaluate(each => `${each.localName} ${each.getAttribute('type')}`)
      if (value === true) await field.check()
      else if (/radio|checkbox/.test(tag))
        for (const each of [value].flat())
          await this.page.locator(`[name="${name}"][value="${each}"]`).check()
      else if (tag.startsWith('select')) await field.selectOption(await this.#optionOf(name, String(value)))
      else await field.fill(String(value))
    }
  }

  async #optionOf(name: string, said: string): Promise<string> {
    const options = this.page.locator(`main select[name="${name}"] option`)
    const all = await options.evaluateAll(each =>
      each.map(option => ({ value: option.getAttribute('value') ?? '', label: option.textContent ?? '' })),
    )
    const found = all.find(({ value, label }) => value === said || label === said)
    if (!found) throw new Error(`${name} offers no ${said}: ${all.map(({ label }) => label).join(' | ')}`)
    return found.value
  }

  async press(message: Message, values?: Values): Promise<void> {
    await this.leave(this.page.getByRole('button', { name: this.say(message, values) }).first())
  }

  /** Follows a link; on a phone it may first have to be unfolded from the menu. */
  async follow(message: Message, values?: Values): Promise<void> {
    const link = this.page.getByRole('link', { name: this.say(message, values) }).first()
    const menu = this.page.locator('.menu-button')
    if ((await link.count()) === 0 && (await menu.isVisible())) await menu.click()
    await this.leave(link)
  }

  async followTo(name: string | RegExp): Promise<void> {
    await this.leave(this.page.locator('main').getByRole('link', { name }).first())
  }

  /** Presses what leads to another page, and is there once it has come. A click alone waits for nothing. */
  async leave(what: ReturnType<Page['locator']>): Promise<void> {
    const { page } = this
    const left = page.waitForEvent('framenavigated', frame => frame === page.mainFrame())
    await Promise.all([left, what.click()])
    await this.page.waitForLoadState()
    await this.look()
  }

  /** The words of the page's main part, with single spaces; those that do not break stay. */
  async read(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/[ \t\r\n]+/g, ' ')
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
