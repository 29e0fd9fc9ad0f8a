/**
 * Finds organisations already known that an application may be about. Pure: what is compared is written as strings, and
 * each likeness says why. People decide; this only shows where to look.
 */
import { fold, type TextIn } from '#platform/text.ts'

export type Likeness = 'same-name' | 'like-name' | 'site' | 'phone' | 'email' | 'email-domain' | 'community'

export interface Facts {
  name: TextIn
  site?: string | null | undefined
  phones?: readonly (string | null | undefined)[]
  emails?: readonly (string | null | undefined)[]
  communityId?: string | null | undefined
}

export interface Match<Known> {
  known: Known
  why: Likeness[]
}

// Words that say what kind of body it is, not which one, in English and French.
const common = new Set(
  'the of and for de la le les du des et pour l d inc ltd society societe association centre center organisation organization'.split(
    ' ',
  ),
)

// Mailboxes anybody can have say nothing about whom one works for.
const freeMail = new Set(
  'gmail.com outlook.com hotmail.com hotmail.ca yahoo.com yahoo.ca icloud.com live.com live.ca bell.net sympatico.ca rogers.com videotron.ca protonmail.com proton.me sasktel.net shaw.ca telus.net'.split(
    ' ',
  ),
)

const weight: Record<Likeness, number> = {
  'same-name': 8,
  site: 6,
  email: 6,
  phone: 5,
  'email-domain': 4,
  'like-name': 3,
  community: 0,
}

const names = (name: TextIn): string[] => [...new Set(Object.values(name).map(each => plain(each)))]
const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const telling = (name: string): Set<string> =>
  new Set(name.split(' ').filter(word => word && !common.has(word)))

/** Shared words over all words, of those that say which body it is; 0 when either has none. */
export function overlapOf(a: string, b: string): number {
  const [one, other] = [telling(plain(a)), telling(plain(b))]
  if (one.size === 0 || other.size === 0) return 0
  const both = [...one].filter(word => other.has(word)).length
  return both / (one.size + other.size - both)
}

/** The host of a web address as people type it, without `www`; undefined when there is none. */
export function hostOf(site: string | null | undefined): string | undefined {
  const written = site?.trim().toLowerCase()
  if (!written) return undefined
  try {
    const host = new URL(/^[a-z]+:\/\//.test(written) ? written : `https://${written}`).hostname
    return host.includes('.') ? host.replace(/^www\./, '') : undefined
  } catch {
    return undefined
  }
}

/** The ten digits of a Canadian number, without its country's; undefined when there are fewer. */
export function digitsOf(phone: string | null | undefined): string | undefined {
  const digits = (phone ?? '').replace(/(?:ext|poste|x)\D*\d+$/i, '').replace(/\D/g, '')
  const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  return local.length === 10 ? local : undefined
}

const domainOf = (email: string | null | undefined): string | undefined => {
  const domain = email?.split('@').at(-1)?.trim().toLowerCase()
  return domain && email?.includes('@') && !freeMail.has(domain) ? domain : undefined
}

const kept = <Value>(all: readonly (Value | undefined)[]): Set<Value> =>
  new Set(all.filter(each => each !== undefined))
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some(each => b.has(each))

/** Why two may be the same, the strongest reason first; empty when nothing speaks for it. */
export function likenesses(a: Facts, b: Facts): Likeness[] {
  const why = new Set<Likeness>()
  const [mine, theirs] = [names(a.name), names(b.name)]
  if (mine.some(name => name && theirs.includes(name))) why.add('same-name')
  else if (mine.some(one => theirs.some(other => overlapOf(one, other) >= 0.5))) why.add('like-name')
  const [hostA, hostB] = [hostOf(a.site), hostOf(b.site)]
  if (hostA && hostA === hostB) why.add('site')
  if (meet(kept((a.phones ?? []).map(digitsOf)), kept((b.phones ?? []).map(digitsOf)))) why.add('phone')
  const mail = (facts: Facts) =>
    kept((facts.emails ?? []).map(each => each?.trim().toLowerCase() || undefined))
  if (meet(mail(a), mail(b))) why.add('email')
  const domains = (facts: Facts) => kept([...(facts.emails ?? []).map(domainOf), hostOf(facts.site)])
  const mailed = (facts: Facts) => kept((facts.emails ?? []).map(domainOf))
  if (!why.has('email') && (meet(mailed(a), domains(b)) || meet(domains(a), mailed(b))))
    why.add('email-domain')
  if (why.size > 0 && a.communityId && a.communityId === b.communityId) why.add('community')
  return [...why].sort((x, y) => weight[y] - weight[x])
}

/** Those known that may be the one written about, likeliest first, at most `take`. */
export function matchesAmong<Known extends Facts>(
  about: Facts,
  known: readonly Known[],
  take = 5,
): Match<Known>[] {
  const strength = (match: Match<Known>) => match.why.reduce((sum, each) => sum + weight[each], 0)
  return known
    .map(each => ({ known: each, why: likenesses(about, each) }))
    .filter(({ why }) => why.length > 0)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, take)
}
