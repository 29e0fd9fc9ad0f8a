import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue, type TextIn, tongues } from '#platform/text.ts'
import { type ComparedColumn, comparedColumns, type WrittenThing } from '../compared.ts'
import type { TwinKind } from '../twin.ts'

interface Read {
  id: string
  name: TextIn | null
  otherName: TextIn | null
  about: TextIn | null
  organisation: TextIn | null
  kinds: string[] | null
  program: TextIn | null
  phones: { written: string; normal?: string }[] | null
  phone: string | null
  email: string | null
  site: string | null
  places: { street: TextIn | null; city: TextIn | null }[] | null
  coordinates: { latitude: number; longitude: number } | null
}

const placesOf = (ofThing: SQL) => sql`
  (select jsonb_agg(jsonb_build_object('street', l.listing #> '{address,street}', 'city', l.city) order by l.id) from ${ofThing})`

const reading: Record<TwinKind, SQL> = {
  services: sql`
    select t.id, t.listing -> 'name' as name, t.listing -> 'otherName' as "otherName", t.listing -> 'about' as about,
      o.name as organisation, t.kinds, t.listing #> '{program,name}' as program, t.listing -> 'phones' as phones,
      null as phone, t.listing ->> 'email' as email, t.listing ->> 'site' as site,
      ${placesOf(sql`services_at_locations s join locations l on l.id = s.location_id where s.service_id = t.id`)} as places,
      null as coordinates
    from services t join organisations o on o.id = t.organisation_id where t.state <> 'defunct'`,
  organisations: sql`
    select t.id, t.name, null as "otherName", (select s.listing -> 'about' from listed_organisations s where s.organisation_id = t.id order by s.id limit 1) as about,
      null as organisation, null as kinds, null as program, null as phones, t.phone, t.email, t.site,
      ${placesOf(sql`locations l where l.organisation_id = t.id and l.form = 'physical'`)} as places, null as coordinates
    from organisations t where true`,
  locations: sql`
    select t.id, t.listing -> 'name' as name, null as "otherName", null as about, o.name as organisation, null as kinds,
      null as program, t.listing -> 'phones' as phones, null as phone, null as email, null as site,
      jsonb_build_array(jsonb_build_object('street', t.listing #> '{address,street}', 'city', t.city)) as places,
      t.listing -> 'coordinates' as coordinates
    from locations t join organisations o on o.id = t.organisation_id where t.form = 'physical'`,
}

/** All things of a kind as they are compared, or some of them. */
export async function writtenThings(
  db: TenantDb,
  kind: TwinKind,
  ids?: readonly string[],
): Promise<WrittenThing[]> {
  const some = ids ? sql` and t.id = any(${sql.param([...ids])}::uuid[])` : sql``
  const { rows } = await db.execute<Read & Record<string, unknown>>(
    sql`${reading[kind]}${some} order by t.id`,
  )
  return rows.map(row => {
    const cells = comparedColumns[kind].map(column => cellOf[column](row))
    return { id: row.id, cells, digest: digestOf(cells) }
  })
}

const digestOf = (cells: readonly (string | null)[]) =>
  createHash('sha256').update(JSON.stringify(cells)).digest('base64url').slice(0, 22)

const lines = (values: readonly (string | null | undefined)[]): string | null =>
  [...new Set(values.filter(value => value?.trim()))].join('\n') || null

const inEach = (text: TextIn | null | undefined) => tongues.map(tongue => text?.[tongue])

const cellOf: Record<ComparedColumn, (row: Read) => string | null> = {
  name: row => lines([...inEach(row.name), ...inEach(row.otherName)]),
  organisation: row => lines(inEach(row.organisation)),
  program: row => lines([...inEach(row.program), ...(row.kinds ?? [])]),
  // One line: a unit is told only where there is one address.
  address: row => {
    const streets = (row.places ?? []).map(place => inTongue(place.street ?? undefined, 'en').text)
    return streets.find(street => street !== '')?.replace(/\s*\n\s*/g, ', ') ?? null
  },
  city: row => lines((row.places ?? []).flatMap(place => inEach(place.city))),
  phone: row => lines([row.phone, ...(row.phones ?? []).map(phone => phone.normal ?? phone.written)]),
  email: row => lines([row.email]),
  site: row => lines([row.site]),
  about: row => lines(inEach(row.about).map(text => text?.slice(0, 600))),
  coordinates: row =>
    row.coordinates && `${row.coordinates.latitude.toFixed(5)},${row.coordinates.longitude.toFixed(5)}`,
}
