export const promisesPath = (slug: string) => `/${slug}/groups/promises`
export const newPromisePath = (
  slug: string,
  about: { group?: string; meeting?: string; point?: string; decision?: string } = {},
) => {
  const query = new URLSearchParams(Object.entries(about).filter(([, value]) => value)).toString()
  return `${promisesPath(slug)}/new${query ? `?${query}` : ''}`
}
export const promisePath = (slug: string, id: string) => `${promisesPath(slug)}/${id}`
export const promiseAskPath = (slug: string, id: string) => `${promisePath(slug, id)}/asking`
/** Below the partnership, as the thread keeps it. */
export const promiseBelow = (id: string) => `groups/promises/${id}`
