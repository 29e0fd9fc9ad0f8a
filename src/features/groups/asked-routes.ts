import { listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppContext } from '#platform/http/env.ts'
import { found } from '#platform/http/refusals.ts'
import { dayIn } from '#platform/time.ts'
import type { Group } from './group.ts'
import { findGroup } from './queries.ts'

// What the addresses of this room have in common: /{partnership}/groups/{id}/…
export const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
export const todayOf = (c: AppContext) => dayIn(c.var.view.zone, c.var.now)

export const groupOf = async (c: AppContext): Promise<Group> =>
  found(await findGroup(c.var.db, c.req.param('id') ?? ''))

export const communityNames = async (db: TenantDb): Promise<Map<string, string>> =>
  new Map((await listCommunities(db)).map(({ id, name }) => [id, name]))
