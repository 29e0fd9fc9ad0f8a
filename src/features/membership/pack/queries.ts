import { and, asc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { attachments } from '#platform/files/attachments.ts'
import type { PlainDate } from '#platform/time.ts'
import { events, letters } from '../joining/tables.ts'

export interface LetterOf {
  memberId: string
  attachmentId: string
  name: string
  key: string
  bytes: number
  at: Date
}

/** The letters of support members had handed in by a day: theirs, and those of the application they became members by. */
export async function lettersBy(
  db: TenantDb,
  memberIds: readonly string[],
  day: PlainDate,
  zone: string,
): Promise<LetterOf[]> {
  if (memberIds.length === 0) return []
  const member = sql<string>`coalesce(${letters.memberId}, ${events.memberId})`
  const rows = await db
    .selectDistinctOn([letters.attachmentId], {
      memberId: member,
      attachmentId: letters.attachmentId,
      name: attachments.name,
      key: attachments.key,
      bytes: attachments.bytes,
      at: letters.at,
    })
    .from(letters)
    .innerJoin(
      attachments,
      and(eq(attachments.partnershipId, letters.partnershipId), eq(attachments.id, letters.attachmentId)),
    )
    .leftJoin(
      events,
      and(
        eq(events.partnershipId, letters.partnershipId),
        eq(events.applicationId, letters.applicationId),
        eq(events.kind, 'approved'),
      ),
    )
    .where(
      and(
        or(inArray(letters.memberId, [...memberIds]), inArray(events.memberId, [...memberIds])),
        lt(letters.at, sql`(${day}::date + 1)::timestamp at time zone ${zone}`),
      ),
    )
    .orderBy(asc(letters.attachmentId), asc(letters.at))
  return rows.sort((a, b) => a.at.getTime() - b.at.getTime())
}
