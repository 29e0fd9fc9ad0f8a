import { rolesOf } from '#platform/auth/roles.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppContext } from '#platform/http/env.ts'
import { NotFound } from '#platform/http/refusals.ts'
import type { View } from '#platform/http/view.ts'

/** Whether this reader keeps this group's records: staff keep every group's, a chair their own. */
export async function tendsGroup(
  db: TenantDb,
  view: Pick<View, 'account' | 'can'>,
  groupId: string,
): Promise<boolean> {
  if (view.can('groups.manage')) return true
  if (!view.account || !view.can('minutes.keep')) return false
  const held = await rolesOf(db, view.account.id)
  return held.some(({ role, about }) => role === 'chair' && about === groupId)
}

/** Another group's chair finds no such page. */
export async function refuseOtherChairs(c: AppContext, groupId: string): Promise<void> {
  if (!(await tendsGroup(c.var.db, c.var.view, groupId))) throw new NotFound()
}
