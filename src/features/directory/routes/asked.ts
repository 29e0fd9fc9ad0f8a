import { findCommunity, listCommunities } from '#features/partnership/index.ts'
import type { AppContext } from '#platform/http/env.ts'
import { isId } from '#platform/id.ts'
import { AUDIENCES, isServiceKind } from '../kind.ts'
import { type Asked, perPage } from '../pages/search.tsx'
import type { SearchFilters } from '../queries/search.ts'

const longestQuestion = 300
const lastPage = 5_000

/** What the address asks for; whatever in it means nothing is left aside. */
export async function readAsked(c: AppContext): Promise<Asked> {
  const { q = '', kind = '', audience, language = '', community = '', page = '' } = c.req.query()
  return {
    q: q.replaceAll('\0', '').trim().slice(0, longestQuestion),
    kind: isServiceKind(kind) ? kind : undefined,
    audience: AUDIENCES.find(each => each === audience),
    language: /^[a-z]{2,3}$/.test(language) ? language : undefined,
    community: isId(community) ? await findCommunity(c.var.db, community) : undefined,
    page: /^[1-9]\d{0,3}$/.test(page) ? Math.min(Number(page), lastPage) : 1,
  }
}

export const filtersOf = ({ kind, audience, language, community, page }: Asked): SearchFilters => ({
  ...(kind && { kinds: [kind] }),
  ...(audience && { audiences: [audience] }),
  ...(language && { languages: [language] }),
  ...(community && { near: { lon: community.lon, lat: community.lat } }),
  skip: (page - 1) * perPage,
  take: perPage,
})

export const communitiesOf = (c: AppContext) => listCommunities(c.var.db)

export const slugOf = (c: AppContext): string => c.req.param('partnership') ?? ''
