import type { Lens } from './cell/lens.ts'

/** What narrows a cell, as the address holds it: `?language=ar&time=evening`. */
export const lensQuery = (
  { language, status, time }: Lens,
  more: Record<string, string | undefined> = {},
) => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ language, status, time, ...more }))
    if (value) query.set(name, value)
  return query.size > 0 ? `?${query}` : ''
}

export const gapsPath = (slug: string, lens: Lens = {}, more: Record<string, string | undefined> = {}) =>
  `/${slug}/gaps${lensQuery(lens, more)}`
export const cellPath = (slug: string, need: string, communityId: string, lens: Lens = {}) =>
  `/${slug}/gaps/${need}/${communityId}${lensQuery(lens)}`
export const findingPath = (slug: string, id: string) => `/${slug}/gaps/findings/${id}`
export const mapPath = (slug: string, lens: Lens = {}, need?: string) =>
  `/${slug}/gaps/map${lensQuery(lens, { need })}`
export const changesPath = (slug: string, since?: string) =>
  `/${slug}/gaps/changes${since ? `?since=${since}` : ''}`
export const reportPath = (slug: string, lens: Lens = {}, need?: string) =>
  `/${slug}/gaps/report${lensQuery(lens, { need })}`
export const sourcesPath = (slug: string) => `/${slug}/gaps/sources`
export const sourcePath = (slug: string, id: string) => `/${slug}/gaps/sources/${id}`
export const reachPath = (slug: string) => `/${slug}/gaps/reach`
export const termsPath = (slug: string) => `/${slug}/gaps/terms`
