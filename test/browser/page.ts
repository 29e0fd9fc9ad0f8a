import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { strayed } from './outside.ts'

/** How someone comes to a page. Widths in CSS pixels. */
export type Visit = {
  width?: number
  height?: number
  script?: boolean
  /** Language code asked for by `Accept-Language`. */
  tongue?: string
  scheme?: 'light' | 'dark'
  cookies?: Record<string, string>
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>
type Violations = Results['violations']
type Examiner = { axe: { run(what: Document, options: object): Promise<Results> } }

const pictures = join(import.meta.dirname, '../../data/pictures')
const scriptless = new WeakSet<Page>()

const partsOf = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const axeSource = readFileSync(partsOf.resolve('axe-core/axe.min.js'), 'utf8')
const looked = new WeakSet<BrowserContext>()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * A page in its own context (own cookies), which closes with it; loaded, fonts included.
 * Throws when the address does not answer or the page asked another host for anything.
 */
export async function visit(browser: Browser, url: string, how: Visit = {}): Promise<Page> {
  const { width = 1280, height = 800, script = true, tongue = 'en', scheme = 'light', cookies = {} } = how
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: script,
    locale: tongue.length === 2 && tongue !== 'ar' ? `${tongue}-CA` : tongue,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.close = () => context.close()
  if (!script) scriptless.add(page)
  try {
    await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url })))
    await page.goto(url)
    await page.evaluate(async () => void (await document.fonts.ready))
    stayedHome(page)
    return page
  } catch (problem) {
    await page.close()
    throw problem
  }
}

/** What axe finds against WCAG 2.2 A and AA; `[]` when there is nothing. Works with scripts off. */
export const axe = async (page: Page): Promise<Violations> => (await examined(page)).violations

/** What axe finds, and where it cannot tell whether the contrast suffices; without some of its rules, if wanted. */
export async function examined(
  page: Page,
  without: readonly string[] = [],
): Promise<{ violations: Violations; unsureOfContrast: string[] }> {
  if (scriptless.has(page)) await page.evaluate(timersWithoutScripts)
  await bringAxe(page)
  const found = await page.evaluate(
    async options => {
      const { violations, incomplete } = await (window as unknown as Examiner).axe.run(document, options)
      const unsure = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes)
      return { violations, unsureOfContrast: unsure.map(({ target }) => String(target[0])) }
    },
    {
      runOnly: { type: 'tag', values: tags },
      rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
      // Of all that is right, axe would name every element too.
      resultTypes: ['violations', 'incomplete'],
    },
  )
  stayedHome(page)
  return found
}

// Half a megabyte: a window in which many pages are looked at is given it once for all of them.
async function bringAxe(page: Page): Promise<void> {
  const context = page.context()
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in window)) continue
    if (looked.has(context) && !scriptless.has(page)) await context.addInitScript({ content: axeSource })
    looked.add(context)
    await frame.evaluate(axeSource)
  }
}

// Where scripts are off a timer's callback never runs, and axe would wait for ever; promises still do.
function timersWithoutScripts(): void {
  const soon = (then: () => void, wait = 0) => {
    if (wait < 100) Promise.resolve().then(then)
    return 0
  }
  Object.assign(window, { setTimeout: soon })
}

/** Saves the whole page as `data/pictures/<name>.png` (or under `folder`) and returns the path. */
export async function picture(page: Page, name: string, folder = pictures): Promise<string> {
  const path = join(folder, `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
  stayedHome(page)
  return path
}

/** Throws, naming what sticks out, when the page is wider than its window. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return { scrollWidth, clientWidth, names: [] }
    const outside = [...document.body.querySelectorAll('*')].filter(element => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 0.5 || left < -0.5
    })
    const names = outside.slice(0, 5).map(({ localName, className, id }) => {
      const classes =
        typeof className === 'string' && className ? `.${className.trim().split(/\s+/).join('.')}` : ''
      return `${localName}${id ? `#${id}` : ''}${classes}`
    })
    return { scrollWidth, clientWidth, names }
  })
  if (found.scrollWidth <= found.clientWidth) return
  throw new Error(
    `${page.url()} is ${found.scrollWidth} px wide in a ${found.clientWidth} px window: ${found.names.join(', ')}`,
  )
}

function stayedHome(page: Page): void {
  const addresses = strayed(page.context())
  if (addresses.length > 0) throw new Error(`A page asked for another host: ${addresses.join(', ')}`)
}
