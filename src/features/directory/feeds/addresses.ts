/** The address of a directory's services, from whatever of its interface somebody pasted: its root, or the list itself. */
export function servicesAddress(written: string): URL | undefined {
  const url = URL.parse(/^https?:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname)
    return undefined
  url.hash = ''
  url.pathname = url.pathname.replace(/\/+$/, '')
  if (!/\/services$/.test(url.pathname)) url.pathname += '/services'
  return url
}

export function pageAddress(address: string, page: number, changedAfter: Date | null): string {
  const url = servicesAddress(address)
  if (!url) return address
  url.searchParams.set('page', String(page))
  url.searchParams.set('per_page', '100')
  url.searchParams.set('full', 'true')
  if (changedAfter) url.searchParams.set('modified_after', changedAfter.toISOString())
  return url.href
}

export function serviceAddress(address: string, id: string): string {
  const url = servicesAddress(address)
  if (!url) return address
  url.pathname += `/${encodeURIComponent(id)}`
  return url.href
}
