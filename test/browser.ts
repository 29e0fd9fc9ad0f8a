import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { chromiumOnThisMachine } from './browser/chromium.ts'
import { isOutside, strayed } from './browser/outside.ts'

export type { Browser, Page } from 'playwright-core'
export { axe, examined, noSidewaysScroll, picture, type Visit, visit } from './browser/page.ts'

/**
 * A headless Chromium that can reach this machine only: the system's own when there is one
 * (`CHROMIUM_PATH`, or the usual places), else the one `npm ci` brought.
 *
 * Pages may ask 127.0.0.1, localhost and [::1]. Any other host is refused inside the browser, and
 * `browser.close()` rejects naming every address that was asked for, so close it in `afterAll`.
 *
 * `CHROMIUM_PATH=package` prefers the packaged browser; `CHROMIUM_LIBRARIES=package` gives it the
 * packaged system libraries even where the machine has its own.
 *
 * Throws when no Chromium can run here, saying what to install.
 */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await chromiumOnThisMachine(process.env)
  const browser = await chromium.launch({ executablePath, env, args: launchArguments })
  browser.on('context', listen)
  const close = browser.close.bind(browser)
  browser.close = async options => {
    await close(options)
    const addresses = strayed(browser)
    if (addresses.length > 0) throw new Error(`Pages asked for other hosts: ${addresses.join(', ')}`)
  }
  return browser
}

function listen(context: BrowserContext): void {
  const browser = context.browser()
  if (!browser) return
  const note = (url: string) => {
    if (!isOutside(url)) return
    strayed(browser).push(url)
    strayed(context).push(url)
  }
  context.on('request', request => note(request.url()))
  context.on('page', page => page.on('websocket', socket => note(socket.url())))
}

// Not the package's own list: its --single-process takes the browser down with the first closed page.
const launchArguments = [
  '--no-sandbox',
  // SwiftShader draws the maps' WebGL only: drawing whole pages by it takes twice the work.
  '--use-angle=swiftshader-webgl',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-shader-disk-cache',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]',
]
