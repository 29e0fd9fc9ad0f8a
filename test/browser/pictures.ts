/**
 * Full-page pictures for people to look at.
 *
 *   node test/browser/pictures.ts URL… --out DIR
 *     [--width 375,1280] [--scheme light,dark] [--tongue en,fr,ar]   every combination is taken
 *     [--no-script]                                                  as someone with scripts off
 *     [--cookie name=value]                                          may be repeated, e.g. a session
 *
 * Defaults: 375 and 1280 px, light, English. URLs are on 127.0.0.1 or localhost; the tongue is sent
 * as Accept-Language. Files are named `path--tongue-scheme-width[-noscript].png` and printed as taken,
 * with a word where a page scrolls sideways. Exit code 1 if a page could not be taken.
 */
import { parseArgs } from 'node:util'
import { noSidewaysScroll, openBrowser, picture, visit } from '../browser.ts'

const { values, positionals: urls } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '375,1280' },
    scheme: { type: 'string', default: 'light' },
    tongue: { type: 'string', default: 'en' },
    'no-script': { type: 'boolean', default: false },
    cookie: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
  },
})
const { out, 'no-script': noScript } = values
if (!out || urls.length === 0) {
  console.error('Give at least one URL and --out DIR. The head of this file lists the rest.')
  process.exit(2)
}

const cookies = Object.fromEntries(
  values.cookie.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
)
const widths = values.width.split(',').map(Number)
const schemes = values.scheme
  .split(',')
  .map(scheme => (scheme === 'dark' ? ('dark' as const) : ('light' as const)))

const combinations = urls.flatMap(url =>
  values.tongue
    .split(',')
    .flatMap(tongue => schemes.flatMap(scheme => widths.map(width => ({ url, tongue, scheme, width })))),
)

const browser = await openBrowser()
for (const { url, tongue, scheme, width } of combinations) {
  try {
    const page = await visit(browser, url, { width, scheme, tongue, script: !noScript, cookies })
    const path = await picture(page, fileName(url, [tongue, scheme, String(width)]), out)
    const sideways = await noSidewaysScroll(page).catch((problem: Error) => problem.message)
    console.log(sideways ? `${path}  (sideways: ${sideways})` : path)
    await page.close()
  } catch (problem) {
    console.error(
      `${url} (${tongue}, ${scheme}, ${width} px): ${problem instanceof Error ? problem.message : problem}`,
    )
    process.exitCode = 1
  }
}
await browser.close().catch((problem: Error) => {
  console.error(problem.message)
  process.exitCode = 1
})

function fileName(url: string, how: string[]): string {
  const { pathname, search } = new URL(url)
  const place = decodeURIComponent(pathname + search)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return [place || 'home', [...how, ...(noScript ? ['noscript'] : [])].join('-')].join('--')
}
