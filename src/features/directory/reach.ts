/** Web and e-mail addresses as lists write them. Undefined: not one. */

export function readSite(written: string): string | undefined {
  const first = written.trim().split(/\s/)[0] ?? ''
  const whole = /^https?:\/\//i.test(first) ? first : `https://${first}`
  if (!/^[^\s@]+\.\p{L}{2,}/u.test(whole.slice(whole.indexOf('//') + 2)) || !URL.canParse(whole))
    return undefined
  return whole
}

// Places where many organisations keep a page: sharing one says nothing of being the same.
const sharedHosts = new Set([
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'sites.google.com',
  'linktr.ee',
  'eventbrite.ca',
])

/** The host that identifies an organisation's site, without `www.`. */
export function hostOf(site: string | undefined): string | undefined {
  if (!site || !URL.canParse(site)) return undefined
  const host = new URL(site).hostname.replace(/^www\./, '')
  return sharedHosts.has(host) ? undefined : host
}

const email = /^[^\s@<>,;:()"]+@[^\s@<>,;:()".]+(?:\.[^\s@<>,;:()".]+)+$/u

export function readEmail(written: string): string | undefined {
  const trimmed = written.trim().replace(/^mailto:/i, '')
  return trimmed.length <= 254 && email.test(trimmed) ? trimmed : undefined
}
