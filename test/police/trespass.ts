import { newId } from '#platform/id.ts'
import type { Visitor } from '../sign-in-desk.ts'
import { actionsIn, crawl, patternFinder } from './crawl.ts'
import type { Route } from './routes.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

export interface Address {
  method: 'GET' | 'POST'
  pattern: string
  permission: string
  /** Below the partnership, with what is really there put in: `plan/goals/01a2…/change`. */
  below: string
}

/** What stands in a path for each of its ids, by the segments before it: `plan/goals` → the ids of goals. */
function idsByPlace(paths: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const path of paths) {
    const segments = path.split('/').slice(2)
    segments.forEach((segment, n) => {
      if (!uuid.test(segment)) return
      const place = placeOf(segments.slice(0, n))
      found.set(place, (found.get(place) ?? new Set()).add(segment))
    })
  }
  return found
}

const placeOf = (before: readonly string[]) => before.map(each => (uuid.test(each) ? '*' : each)).join('/')

/** Everything with an id in its address, filled with what a coordinator's own pages lead to. */
export async function addressesOf(
  coordinator: Visitor,
  slug: string,
  routes: readonly Route[],
  { perPattern, also }: { perPattern: number; also: readonly string[] },
): Promise<{ filled: Address[]; unfilled: string[] }> {
  const patternOf = { GET: patternFinder(routes, 'GET'), POST: patternFinder(routes, 'POST') }
  const pages = await crawl(coordinator, [`/${slug}/today`, ...also], patternOf.GET, {
    within: `/${slug}`,
    perPattern: 8,
  })
  const gets = pages.map(({ at }) => new URL(at, 'http://here').pathname)
  const posts = [...new Set(pages.flatMap(({ body }) => actionsIn(body)))]
    .filter(at => at.startsWith(`/${slug}/`))
    .map(at => new URL(at, 'http://here').pathname)
  const ids = idsByPlace([...gets, ...posts])
  const filled: Address[] = []
  const unfilled: string[] = []
  for (const { method, path: pattern, permissions } of routes) {
    if (!pattern.startsWith('/:partnership/') || (method !== 'GET' && method !== 'POST')) continue
    const known = (method === 'GET' ? gets : posts).filter(at => patternOf[method](at) === pattern)
    const made = known.length > 0 ? known : [fill(pattern, slug, ids)].flatMap(at => at ?? [])
    if (made.length === 0) unfilled.push(`${method} ${pattern}`)
    for (const at of [...new Set(made)].slice(0, perPattern))
      filled.push({ method, pattern, permission: permissions[0] ?? '', below: at.slice(slug.length + 2) })
  }
  return { filled, unfilled }
}

function fill(pattern: string, slug: string, ids: Map<string, Set<string>>): string | undefined {
  const segments: string[] = []
  for (const segment of pattern.split('/').slice(2)) {
    if (!segment.startsWith(':')) segments.push(segment)
    else {
      const [id] = ids.get(placeOf(segments)) ?? []
      if (!id) return undefined
      segments.push(id)
    }
  }
  return `/${[slug, ...segments].join('/')}`
}

const ask = (visitor: Visitor, { method }: Address, path: string): Promise<Response> =>
  method === 'GET' ? visitor.open(path) : visitor.post(path)

/** A page without what belongs to one request alone: its address, where it stands in the navigation, form keys. */
async function plainly(answer: Response, path: string): Promise<string> {
  const body = await answer.text()
  const bare = body
    .replaceAll(`${path}?`, '/…?')
    .replace(/ (name="_once" value="[^"]*"|aria-current="page"|class="here")/g, '')
  return `${answer.status} ${bare}`
}

function differing(one: string, other: string): string {
  const from = [...one].findIndex((letter, n) => letter !== other[n])
  return `“${one.slice(from - 60, from + 60)}” not “${other.slice(from - 60, from + 60)}”`
}

const hasId = ({ below }: Address) => below.split('/').some(each => uuid.test(each))

export interface Strangers {
  own: string
  other: string
  /** Coordinates `own`. */
  coordinator: Visitor
}

/**
 * Tries every address of the other partnership, under its name and under one's own. Gives each answer that is not
 * the very page for what does not exist.
 */
export async function trespasses(
  addresses: readonly Address[],
  { own, other, coordinator }: Strangers,
): Promise<string[]> {
  const found: string[] = []
  const compare = async (address: Address, slug: string) => {
    const path = `/${slug}/${address.below}`
    const given = await plainly(await ask(coordinator, address, path), path)
    const none = `/${slug}/${address.permission === 'public' ? 'thread' : 'people/persons'}/${newId()}`
    const missing = await plainly(await coordinator.open(none), none)
    if (given !== missing)
      found.push(
        `${address.method} ${address.pattern} under ${slug === own ? 'one’s own name' : 'its own name'}: ${given.slice(0, 3)}${given.startsWith('404') ? ` ${differing(given, missing)}` : ''}`,
      )
  }
  for (const address of addresses) {
    if (address.permission !== 'public') await compare(address, other)
    if (hasId(address)) await compare(address, own)
  }
  return found
}

/** What a signed-out visitor is given at addresses that are not public: anything but the way to sign in. */
export async function openDoors(
  addresses: readonly Address[],
  visitor: Visitor,
  slug: string,
): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses.filter(({ permission }) => permission !== 'public')) {
    const path = `/${slug}/${address.below}`
    const answer = await ask(visitor, address, path)
    const to = answer.headers.get('location')
    if (answer.status !== 303 || to !== `/sign-in?to=${encodeURIComponent(path)}`)
      found.push(`${address.method} ${address.pattern}: ${answer.status} ${to ?? ''}`)
  }
  return found
}

/** What somebody is given in their own partnership without the permission: anything but a refusal. */
export async function unpermitted(
  addresses: readonly Address[],
  visitor: Visitor,
  slug: string,
  may: (permission: string) => boolean,
): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    if (address.permission === 'public' || may(address.permission)) continue
    const answer = await ask(visitor, address, `/${slug}/${address.below}`)
    if (answer.status !== 403) found.push(`${address.method} ${address.pattern}: ${answer.status}`)
  }
  return found
}
