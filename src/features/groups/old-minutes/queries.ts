import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { attachments } from '#platform/files/attachments.ts'
import { isId } from '#platform/id.ts'
import { groups } from '../tables.ts'
import { oldMinutes } from './tables.ts'

const select = (db: TenantDb) =>
  db
    .select({
      id: oldMinutes.id,
      groupId: oldMinutes.groupId,
      group: groups.name,
      heldOn: oldMinutes.heldOn,
      public: oldMinutes.public,
      attachmentId: oldMinutes.attachmentId,
      name: attachments.name,
      bytes: attachments.bytes,
      addedAt: oldMinutes.addedAt,
    })
    .from(oldMinutes)
    .innerJoin(groups, eq(groups.id, oldMinutes.groupId))
    .innerJoin(attachments, eq(attachments.id, oldMinutes.attachmentId))

export type OldMinutes = Awaited<ReturnType<typeof select>>[number]

/** Minutes from before, the latest meeting first, those without a day on top. Visitors see public ones with a day. */
export const listOldMinutes = (
  db: TenantDb,
  asked: { all: boolean; groupId?: string | undefined },
): Promise<OldMinutes[]> =>
  select(db)
    .where(
      and(
        asked.groupId ? eq(oldMinutes.groupId, asked.groupId) : undefined,
        asked.all ? undefined : and(eq(oldMinutes.public, true), isNotNull(oldMinutes.heldOn)),
      ),
    )
    .orderBy(sql`${oldMinutes.heldOn} desc nulls first`, desc(oldMinutes.id))

export async function findOldMinutes(db: TenantDb, id: string): Promise<OldMinutes | undefined> {
  if (!isId(id)) return undefined
  const [row] = await select(db).where(eq(oldMinutes.id, id))
  return row
}
