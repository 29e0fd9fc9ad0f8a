import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { fold } from '#platform/text.ts'
import type { Content } from '../../read-content.ts'

const anywhereTheSame = /^[a-z-]+:(?:[a-z-]+:)?[0-9a-f]{8}-[0-9a-f]{4}-|^[a-z-]+:[a-z-]+:[0-9a-f]{25}$/i

/**
 * Ids such as `12` are a source's own: another source's 12 is something else. Where a list would write over another
 * list's things of other names, its ids get a mark of their own, and keep it. Ids that are the same everywhere (UUIDs,
 * digests of what they name) stay: two lists that use one speak of one thing.
 */
export async function keptApart(
  db: TenantDb,
  listKey: string,
  listId: string | undefined,
  content: Content,
): Promise<Content> {
  const mark = createHash('sha256').update(listKey).digest('hex').slice(0, 8)
  const own = [...content.services.keys()].filter(id => !anywhereTheSame.test(id))
  if (own.length === 0) return content
  const isMarked = listId !== undefined && (await hasMarked(db, listId, mark))
  if (!isMarked && !(await collides(db, listId, own, content))) return content
  const renamed = (id: string) => (anywhereTheSame.test(id) ? id : id.replace(/^([a-z-]+):/, `$1:${mark}:`))
  return {
    organisations: map(content.organisations, each => ({ ...each, externalId: renamed(each.externalId) })),
    locations: map(content.locations, each => ({
      ...each,
      externalId: renamed(each.externalId),
      organisation: renamed(each.organisation),
    })),
    services: map(content.services, each => ({
      ...each,
      externalId: renamed(each.externalId),
      organisation: renamed(each.organisation),
      locations: each.locations.map(renamed),
    })),
  }
}

const map = <Each extends { externalId: string }>(
  all: ReadonlyMap<string, Each>,
  change: (each: Each) => Each,
): Map<string, Each> =>
  new Map(
    [...all.values()].map(each => {
      const changed = change(each)
      return [changed.externalId, changed]
    }),
  )

async function hasMarked(db: TenantDb, listId: string, mark: string): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select from services where list_id = ${listId}::uuid and split_part(external_id, ':', 2) = ${mark} limit 1`,
  )
  return rows.length > 0
}

async function collides(
  db: TenantDb,
  listId: string | undefined,
  ids: readonly string[],
  content: Content,
): Promise<boolean> {
  const { rows } = await db.execute<{ id: string; name: Record<string, string> }>(sql`
    select s.external_id as id, o.name from services s join organisations o on o.id = s.organisation_id
    where s.external_id = any(${sql.param([...ids])}::text[]) and s.list_id is distinct from ${listId ?? null}::uuid`)
  return rows.some(({ id, name }) => {
    const service = content.services.get(id)
    const organisation = service && content.organisations.get(service.organisation)
    const theirs = new Set(Object.values(organisation?.name ?? {}).map(fold))
    return !Object.values(name).some(each => theirs.has(fold(each)))
  })
}
