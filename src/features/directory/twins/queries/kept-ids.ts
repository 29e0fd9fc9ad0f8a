import { sql } from 'drizzle-orm'
import { knownUnder } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Content } from '../../read-content.ts'

/**
 * A list's content with the ids under which things are kept here since somebody said that two are one: whatever comes
 * under the id of one that was merged away is taken as the one that stayed, and not made again. Where the list has both,
 * what it says under the kept id counts.
 */
export async function underKeptIds(db: TenantDb, content: Content): Promise<Content> {
  const services = await renamings(db, 'services', [...content.services.keys()])
  const locations = await renamings(db, 'locations', [...content.locations.keys()])
  if (services.size + locations.size === 0) return content
  const place = (id: string) => locations.get(id) ?? id
  return {
    organisations: content.organisations,
    locations: renamed(content.locations, locations, each => each),
    services: renamed(content.services, services, each => ({
      ...each,
      locations: [...new Set(each.locations.map(place))],
    })),
  }
}

/** External id → the one under which that thing is kept, where it is kept under another. */
async function renamings(
  db: TenantDb,
  kind: 'services' | 'locations',
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  const targets = await knownUnder(db, kind, externalIds)
  if (targets.size === 0) return targets
  const { rows } = await db.execute<{ id: string; externalId: string }>(sql`
    select id, external_id as "externalId" from ${sql.identifier(kind)}
    where id = any(${sql.param([...new Set(targets.values())])}::uuid[]) and external_id is not null`)
  const keptAs = new Map(rows.map(row => [row.id, row.externalId]))
  return new Map(
    [...targets].flatMap(([was, id]) => {
      const now = keptAs.get(id)
      return now ? [[was, now] as const] : []
    }),
  )
}

function renamed<Each extends { externalId: string }>(
  all: ReadonlyMap<string, Each>,
  now: ReadonlyMap<string, string>,
  change: (each: Each) => Each,
): Map<string, Each> {
  const kept = new Map<string, Each>()
  for (const [id, each] of all) if (!now.has(id)) kept.set(id, change(each))
  for (const [id, each] of all) {
    const under = now.get(id)
    if (under && !kept.has(under)) kept.set(under, change({ ...each, externalId: under }))
  }
  return kept
}
