/**
 * Where to go after signing in: the path asked for when it is a page of this site that is not itself about signing
 * in or out, otherwise the home page. Anything a browser could read as another site's address is refused.
 */
export function sitePath(asked: string | undefined): string {
  if (!asked?.startsWith('/') || asked.length > 2000) return '/'
  const here = 'http://here.invalid'
  const url = URL.canParse(asked, here) ? new URL(asked, here) : undefined
  if (!url || url.origin !== here || /[\\\s\p{Cc}]/u.test(asked) || url.pathname.startsWith('//')) return '/'
  if (/^\/sign-(in|out)(\/|$)/.test(url.pathname)) return '/'
  return url.pathname + url.search + url.hash
}
