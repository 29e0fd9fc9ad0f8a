import type { Browser, BrowserContext } from 'playwright-core'

const here = new Set(['127.0.0.1', 'localhost', '[::1]'])
const onTheNetwork = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:'])

const strays = new WeakMap<Browser | BrowserContext, string[]>()

/** Whether an address would leave this machine. `data:`, `blob:` and `about:` never do. */
export function isOutside(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return onTheNetwork.has(protocol) && !here.has(hostname)
}

/** Every address outside this machine asked for in one context, or in the whole browser; the live list. */
export function strayed(within: Browser | BrowserContext): string[] {
  const known = strays.get(within) ?? []
  strays.set(within, known)
  return known
}
