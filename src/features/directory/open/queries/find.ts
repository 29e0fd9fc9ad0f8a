import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { fold } from '#platform/text.ts'
import { profileTaxonomy, profileTerm } from '../../hsds/profile.ts'
import { searchServices } from '../../queries/search.ts'
import { type Asked, Unaskable } from '../asked.ts'

/** Ids of one page, and of how many in all. */
export interface Found {
  ids: string[]
  total: number
}

/** Where a question becomes SQL: conditions joined by `and`, their values beside. */
export class Where {
  readonly values: unknown[] = []
  readonly #parts: string[] = []

  value(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  and(condition: string): void {
    this.#parts.push(condition)
  }

  get text(): string {
    return this.#parts.length > 0 ? `where ${this.#parts.join(' and ')}` : ''
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0
  }
}

/** Everything beyond this is more than a search with other conditions is for. */
const mostFound = 1_000

/** Ids of the services that some words find, best first. */
export async function servicesFound(db: TenantDb, words: string, now: Date): Promise<string[]> {
  const ids: string[] = []
  for (let skip = 0; skip < mostFound; skip += 500) {
    const { found, total } = await searchServices(db, words, { skip, take: 500 }, now)
    ids.push(...found.map(each => each.id))
    if (ids.length >= total || found.length === 0) break
  }
  return ids
}

/** Only who is listed, or offers something listed, is told of: of others this partnership may know what is nobody's. */
export const isListed = `(exists (select from listed_organisations x where x.organisation_id = o.id)
      or exists (select from services s where s.organisation_id = o.id and s.unlisted_at is null))`

/** An organization's id here, by its source's id or ours. */
export async function organisationId(db: TenantDb, asked: string): Promise<string | undefined> {
  const { rows } = await db.connection.query<{ id: string }>(
    `select organisation_id as id from listed_organisations where external_id = $1
     union all select o.id from organisations o where o.id = $2::uuid and ${isListed} limit 1`,
    [`hsds:${asked}`, isId(asked) ? asked : null],
  )
  return rows[0]?.id
}

/** Limits a question about services (named `s`) to those that were asked for. False: there can be none. */
export async function limitServices(db: TenantDb, asked: Asked, where: Where): Promise<boolean> {
  // Said so, a question by ids alone is answered from the index of ids, and reads no listing.
  where.and('s.id not in (select u.id from services u where u.unlisted_at is not null)')
  if (asked.organization) {
    const id = await organisationId(db, asked.organization)
    if (!id) return false
    where.and(`s.organisation_id = ${where.value(id)}`)
  }
  if (asked.modifiedAfter) where.and(`s.changed_at >= ${where.value(asked.modifiedAfter)}`)
  if (asked.taxonomyTerm) where.and(carrying(asked.taxonomyTerm, where))
  if (asked.taxonomy) where.and(carryingAny(asked.taxonomy, where))
  return true
}

/** Carries a term of a source's, or is of what one of ours says. */
function carrying(term: string, where: Where): string {
  const carried = `exists (select from carried_terms c where c.term_id = ${where.value(term)}
    and c.owner = 'service' and c.owner_id = s.id)`
  const ours = profileTerm(term)
  if (ours?.of === 'service-kind') return `(${carried} or s.kinds @> array[${where.value(ours.code)}])`
  if (ours?.of === 'audience') return `(${carried} or s.audiences @> array[${where.value(ours.code)}])`
  if (ours?.of === 'newcomer-status')
    return `(${carried} or s.listing #>> array['eligibility', 'statuses', ${where.value(ours.code)}] in ('yes', 'no'))`
  return carried
}

function carryingAny(taxonomy: string, where: Where): string {
  const carried = `exists (select from carried_terms c where c.taxonomy_id = ${where.value(taxonomy)}
    and c.owner = 'service' and c.owner_id = s.id)`
  const ours = profileTaxonomy(taxonomy)
  if (ours === 'service-kind') return `(${carried} or cardinality(s.kinds) > 0)`
  if (ours === 'audience') return `(${carried} or cardinality(s.audiences) > 0)`
  if (ours === 'newcomer-status')
    return `(${carried} or s.listing #> '{eligibility,statuses}' <> '{}'::jsonb)`
  return carried
}

/** Limits a question about places (named `l`) to those near what was asked. */
export async function limitPlaces(db: TenantDb, asked: Asked, where: Where): Promise<void> {
  const { postcode, metres } = asked
  const near = asked.near ?? (postcode && metres ? await middleOf(db, postcode) : undefined)
  if (near && metres) {
    const lat = where.value(near.lat)
    const lon = where.value(near.lon)
    const reach = where.value(metres)
    // A box first, which the comparison is cheap for; a degree of latitude is 111 km.
    where.and(
      `l.lat between ${lat}::float8 - ${reach}::float8 / 110574 and ${lat}::float8 + ${reach}::float8 / 110574`,
    )
    where.and(`2 * 6371000 * asin(sqrt(least(1, power(sin(radians(l.lat - ${lat}::float8) / 2), 2)
      + cos(radians(${lat}::float8)) * cos(radians(l.lat)) * power(sin(radians(l.lon - ${lon}::float8) / 2), 2)))) <= ${reach}::float8`)
  } else if (postcode) {
    const area = areaOf(postcode)
    const said = where.value(`${area}%`)
    where.and(`(replace(l.listing #>> '{address,postalCode}', ' ', '') ilike ${said}
      or exists (select from jsonb_array_elements(s.listing -> 'areas') a where a::text ilike ${where.value(`%${area}%`)}))`)
  }
}

/** Of a Canadian postal code its first three, which name an area; of any other all of it. */
function areaOf(postcode: string): string {
  const bare = postcode.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z0-9-]{2,12}$/.test(bare)) throw new Unaskable('postcode', 'postcode is to be a postal code.')
  return /^[A-Z]\d[A-Z](\d[A-Z]\d)?$/.test(bare) ? bare.slice(0, 3) : bare
}

/** The middle of the places that share a postal code, or failing that its area. */
async function middleOf(db: TenantDb, postcode: string): Promise<{ lat: number; lon: number }> {
  const bare = postcode.replace(/\s/g, '').toUpperCase()
  for (const part of [bare, areaOf(postcode)]) {
    const { rows } = await db.connection.query<{ lat: number | null; lon: number | null }>(
      `select avg(lat)::float8 as lat, avg(lon)::float8 as lon from locations
       where lat is not null and replace(listing #>> '{address,postalCode}', ' ', '') ilike $1`,
      [`${part}%`],
    )
    const [{ lat, lon } = { lat: null, lon: null }] = rows
    if (lat !== null && lon !== null) return { lat, lon }
  }
  throw new Unaskable(
    'postcode',
    'We do not know where this postal code is. Give proximity a latitude and a longitude.',
  )
}

/** Names that hold some words, folded as names are. */
export const holding = (words: string): string => `%${fold(words).replace(/[\\%_]/g, '\\$&')}%`
