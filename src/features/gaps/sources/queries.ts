import { asc, desc } from 'drizzle-orm'
import { listsSaid } from '#features/directory/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { standardReach } from '../cell/reach.ts'
import { reaches, scopes } from '../tables.ts'
import type { SourceScope } from './scope.ts'
import { sourceNames } from './words.ts'

export type ScopeSaid = typeof scopes.$inferSelect
export type ReachSaid = typeof reaches.$inferSelect

/** `here` stands for what is typed here and confirmed by providers. */
export const here = 'here'

/** A source, with what it speaks for and who said so. */
export interface Source {
  id: string
  name: SourceScope['source']['name']
  /** In force; undefined where nobody said, and its silence means nothing. */
  scope: SourceScope | undefined
  /** What the list says of itself. */
  own: SourceScope | undefined
  /** What staff said of it, the latest first. */
  said: ScopeSaid[]
  services: number
}

/** Every list, and what is typed here, with what each speaks for. */
export async function listSources(db: TenantDb): Promise<Source[]> {
  const lists = await listsSaid(db)
  const rows = await db.select().from(scopes).orderBy(desc(scopes.saidAt), desc(scopes.id))
  const typed = { id: here, name: sourceNames.here, kinds: undefined, provinces: [], asOf: undefined }
  return [...lists, { ...typed, services: 0 }].map(list => {
    const source = { id: list.id, name: list.name }
    const own = list.kinds && { source, kinds: list.kinds, provinces: list.provinces, asOf: list.asOf }
    const said = rows.filter(({ listId }) => (listId ?? here) === list.id)
    const [latest] = said
    const scope = latest
      ? {
          source,
          kinds: latest.kinds,
          provinces: latest.provinces,
          communities: latest.communities ?? undefined,
          asOf: latest.asOf ?? undefined,
        }
      : own
    return { ...source, scope, own, said, services: list.services }
  })
}

/** What the sources speak for, those left out that say nothing of it. */
export const scopesOf = async (db: TenantDb): Promise<SourceScope[]> =>
  (await listSources(db)).flatMap(({ scope }) => (scope && scope.kinds.length > 0 ? [scope] : []))

/** How far somebody can be asked to go, in kilometres, and who said so; the standard where nobody did. */
export async function reachOf(db: TenantDb): Promise<{ reach: number; said: ReachSaid | undefined }> {
  const [said] = await db.select().from(reaches).orderBy(desc(reaches.saidAt), asc(reaches.id)).limit(1)
  return { reach: said?.kilometres ?? standardReach, said }
}
