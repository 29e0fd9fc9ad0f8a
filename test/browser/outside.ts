import type { Browser } from 'playwright-core'

const here = new Set(['127.0.0.1', 'localhost', '[::1]'])
const onTheNetwork = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:'])

const strays = new WeakMap<Browser, string[]>()

/** Whether an address would leave this machine. `data:`, `blob:` and `about:` never do. */
export function isOutside(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return onTheNetwork.has(protocol) && !here.has(hostname)
}

/** Every address outside this machine that the browser's pages have asked for; the live list. */
export function strayed(browser: Browser): string[] {
  const known = strays.get(browser) ?? []
  strays.set(browser, known)
  return known
}
