import type { Message } from '#platform/words/messages.ts'
import { noSidewaysScroll, type Page } from '../browser.ts'
import { axeOnce } from './contrast.ts'

const narrowest = 320

/** Hears what the browser itself complains of, from now on. */
export function complaintsOf(page: Page): string[] {
  const heard: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') heard.push(message.text())
  })
  page.on('pageerror', error => heard.push(error.message))
  return heard
}

/** What is wrong with the page as it stands, in words; looks at it in its own width and at 320 px. */
export async function faultsOf(page: Page, complaints: string[] = []): Promise<string[]> {
  const faults = complaints.splice(0).map(each => `the browser says: ${each}`)
  const [title, headings] = await page.evaluate(
    () => [document.title, document.querySelectorAll('h1').length] as const,
  )
  if (title.trim() === '') faults.push('no title')
  if (headings !== 1) faults.push(`${headings} h1`)
  for (const { id, nodes } of await axeOnce(page))
    faults.push(`${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
  const size = page.viewportSize()
  if (!size) return faults
  for (const width of [size.width, narrowest]) {
    if (width !== size.width) await page.setViewportSize({ ...size, width })
    await noSidewaysScroll(page).catch((error: Error) => faults.push(`at ${width} px: ${error.message}`))
  }
  await page.setViewportSize(size)
  return faults
}

/**
 * Words of the program that a page says in English though it is not an English page: text and labels that are word
 * for word one of our messages. What is marked as being in English (a name, a sentence somebody wrote) is not meant.
 */
export async function leftInEnglish(page: Page, messages: readonly Message[]): Promise<string[]> {
  const said = await page.evaluate(() => {
    const own = document.documentElement.lang
    const found = new Set<string>()
    const inOwn = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === own
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.parentElement?.closest('script, style')) continue
      if (inOwn(node.parentElement)) found.add((node.textContent ?? '').replace(/\s+/g, ' ').trim())
    }
    for (const name of ['aria-label', 'alt', 'placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (inOwn(element)) found.add(element.getAttribute(name)?.trim() ?? '')
    found.add(document.title.split(' · ')[0] ?? '')
    return [...found]
  })
  const english = englishOf(messages)
  return said.filter(text => /[A-Za-z]{3}/.test(text) && english(text))
}

const made = new WeakMap<readonly Message[], (text: string) => boolean>()

/** Whether a text is what a message looks like once its places are filled; messages that are little else are left out. */
function englishOf(messages: readonly Message[]): (text: string) => boolean {
  const known = made.get(messages)
  if (known) return known
  const lettersOf = (en: string) => en.replace(/\{[^}]*\}/g, '').match(/[A-Za-z]/g)?.length ?? 0
  const texts = messages
    .filter(({ en }) => !/, *(plural|select)/.test(en) && lettersOf(en) > 3)
    .map(({ en }) => en.replaceAll("''", "'").split(/\{[^}]*\}/))
  const whole = new Set(texts.filter(parts => parts.length === 1).map(([text]) => text))
  const filled = texts
    .filter(parts => parts.length > 1)
    .map(
      parts => new RegExp(`^${parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`),
    )
  // The same words stand on many pages.
  const told = new Map<string, boolean>()
  const says = (text: string) => {
    const before = told.get(text) ?? (whole.has(text) || filled.some(pattern => pattern.test(text)))
    told.set(text, before)
    return before
  }
  made.set(messages, says)
  return says
}
