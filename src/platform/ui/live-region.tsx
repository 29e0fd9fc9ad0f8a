import type { PropsWithChildren } from 'hono/jsx'

/**
 * Refreshes its content from `src` every so many seconds until the content holds an element with `data-done`.
 * `src` answers a fragment, not a page. Without script it stands still: give the page a link that loads it again.
 */
export const LiveRegion = (p: PropsWithChildren<{ src: string; every?: number }>) => (
  <live-region src={p.src} every={p.every ?? 2}>
    {p.children}
  </live-region>
)
