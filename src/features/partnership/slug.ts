import { slugFrom } from '#platform/text.ts'

/** First words of addresses the installation keeps for itself. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'about',
  'account',
  'accounts',
  'admin',
  'api',
  'assets',
  'auth',
  'design',
  'en',
  'favicon',
  'feed',
  'feeds',
  'fr',
  'ar',
  'files',
  'health',
  'healthz',
  'help',
  'home',
  'l',
  'login',
  'logout',
  'mail',
  'metrics',
  'new',
  'nouveau',
  'openapi',
  'outbox',
  'privacy',
  'public',
  'readyz',
  'robots',
  'search',
  'settings',
  'sign-in',
  'sign-out',
  'signin',
  'signout',
  'sign-up',
  'sitemap',
  'static',
  'status',
  'well-known',
  'www',
])

export type SlugProblem = 'empty' | 'shape' | 'reserved' | 'too-long'

/** What is wrong with an address as typed, if anything. Whether it is taken, the database says. */
export function slugProblem(slug: string): SlugProblem | undefined {
  if (slug === '') return 'empty'
  if (slug.length > 60) return 'too-long'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return 'shape'
  return reservedSlugs.has(slug) ? 'reserved' : undefined
}

// Long official names make addresses nobody can read aloud; the words every partnership shares go first.
const shared =
  /-?(?:local-)?immigration-partnership$|^partenariat-(?:local-)?(?:en|d|de-l)?-?immigration-(?:de-|d-|du-)?/

/** An address for a partnership called this, avoiding reserved words and those already in use. */
export function suggestSlug(name: string, taken: ReadonlySet<string> = new Set()): string {
  const whole = slugFrom(name)
  const base = whole.replace(shared, '') || whole || 'partnership'
  const free = (slug: string) => !reservedSlugs.has(slug) && !taken.has(slug)
  if (free(base)) return base
  for (const ending of ['lip', ...Array.from({ length: 500 }, (_, at) => String(at + 2))]) {
    const slug = `${base.slice(0, 55).replace(/-+$/, '')}-${ending}`
    if (free(slug)) return slug
  }
  throw new Error('Every address suggested for this name is taken')
}
