import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'

const mostPlaces = 40

/**
 * Where a postal code is, as far as the places of the list tell: the middle of those with the same code, else of those
 * whose code begins with the same three signs. Undefined where none has, or it is no code.
 */
export async function placeOfCode(
  db: TenantDb,
  written: string,
): Promise<{ lon: number; lat: number } | undefined> {
  const code = written.toUpperCase().replaceAll(/[\s-]/g, '')
  const [, area, rest] = /^([ABCEGHJ-NPRSTVXY]\d[A-Z])(\d[A-Z]\d)?$/.exec(code) ?? []
  if (!area) return undefined
  const middleOf = async (pattern: string) => {
    const { rows } = await db.execute<{ lon: number | null; lat: number | null }>(sql`
      select avg(lon) as lon, avg(lat) as lat from (
        select lon, lat from locations
        where lon is not null and listing #>> '{address,postalCode}' like ${pattern} limit ${mostPlaces}) p`)
    const [middle] = rows
    return middle?.lon === null || middle?.lat === null ? undefined : middle
  }
  const exact = rest ? await middleOf(`${area}_${rest}`) : undefined
  const found = exact ?? (await middleOf(`${area}%`))
  return found && found.lon !== null && found.lat !== null ? { lon: found.lon, lat: found.lat } : undefined
}
