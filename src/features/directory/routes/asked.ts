import { findCommunity, listCommunities } from '#features/partnership/index.ts'
import type { AppContext } from '#platform/http/env.ts'
import { isId } from '#platform/id.ts'
import { type Asked, distances, perPage, pointOf, readList } from '../asked.ts'
import { WAYS } from '../findable.ts'
import { PARTS_OF_DAY, WEEKDAYS } from '../hours/index.ts'
import { AUDIENCES, isServiceKind, STATUSES } from '../kind.ts'
import { placeOfCode } from '../queries/place-of-code.ts'
import type { SearchFilters } from '../queries/search.ts'

const longestQuestion = 300
const lastPage = 5_000

/** What the address asks for; whatever in it means nothing is left aside. */
export async function readAsked(c: AppContext): Promise<Asked> {
  const asked = c.req.query()
  const { q = '', kind = '', language = '', by, community = '', page = '', age = '', from = '', km } = asked
  return {
    q: q.replaceAll('\0', '').trim().slice(0, longestQuestion),
    kind: isServiceKind(kind) ? kind : undefined,
    audience: AUDIENCES.find(each => each === asked.audience),
    language: /^[a-z]{2,3}$/.test(language) ? language : undefined,
    by: by === 'staff' || by === 'interpreter' ? by : undefined,
    status: STATUSES.find(each => each === asked.status),
    age: /^\d{1,3}$/.test(age) && Number(age) <= 120 ? Number(age) : undefined,
    free: asked.free === 'yes',
    access: asked.access === 'yes',
    way: WAYS.find(each => each === asked.way),
    open: asked.open === 'now',
    day: [...WEEKDAYS, 'weekend' as const].find(each => each === asked.day),
    part: PARTS_OF_DAY.find(each => each === asked.part),
    community: isId(community) ? await findCommunity(c.var.db, community) : undefined,
    from: await readFrom(c, from.replaceAll('\0', '').trim().slice(0, 40)),
    km: distances.find(each => String(each) === km),
    list: readList(asked.list ?? ''),
    page: /^[1-9]\d{0,3}$/.test(page) ? Math.min(Number(page), lastPage) : 1,
  }
}

/** `44.31, -78.32` or a postal code. */
async function readFrom(c: AppContext, written: string): Promise<Asked['from']> {
  if (!written) return undefined
  const [, lat, lon] = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(written) ?? []
  if (lat !== undefined && lon !== undefined) {
    const at = { lat: Number(lat), lon: Number(lon) }
    return { written, at: Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180 ? at : undefined }
  }
  return { written, at: await placeOfCode(c.var.db, written) }
}

export const filtersOf = (asked: Asked, { now, zone }: { now: Date; zone: string }): SearchFilters => {
  const near = pointOf(asked)
  return {
    ...(asked.kind && { kinds: [asked.kind] }),
    ...(asked.audience && { audiences: [asked.audience] }),
    ...(asked.language && { languages: [asked.language] }),
    ...(asked.language && asked.by && { spokenBy: asked.by }),
    ...(asked.status && { status: asked.status }),
    ...(asked.age !== undefined && { age: asked.age }),
    ...(asked.free && { free: true }),
    ...(asked.access && { accessible: true }),
    ...(asked.way && { way: asked.way }),
    ...(asked.open && { open: { at: now, zone } }),
    ...(asked.day && { day: asked.day }),
    ...(asked.part && { part: asked.part }),
    ...(near && { near }),
    ...(near && asked.km && { withinKm: asked.km }),
    skip: (asked.page - 1) * perPage,
    take: perPage,
  }
}

export const communitiesOf = (c: AppContext) => listCommunities(c.var.db)

export const slugOf = (c: AppContext): string => c.req.param('partnership') ?? ''
