import type { AppContext } from './env.ts'

/** Whether an address is one that other sites' programs may read from, by GET or by POST: it only ever reads. */
export function isOpen(c: AppContext): boolean {
  const [, , first] = c.req.path.split('/')
  return first !== undefined && c.get('house').features.some(({ openTo }) => openTo?.includes(first) ?? false)
}
