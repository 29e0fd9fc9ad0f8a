import { asc, desc, eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type CommentRow, type ConsultationRow, comments, consultations } from './tables.ts'

/** The latest consultation on a plan. */
export async function consultationOf(db: TenantDb, planId: string): Promise<ConsultationRow | undefined> {
  if (!isId(planId)) return undefined
  const [one] = await db
    .select()
    .from(consultations)
    .where(eq(consultations.planId, planId))
    .orderBy(desc(consultations.opens), desc(consultations.id))
    .limit(1)
  return one
}

/** Everything said in a consultation, in the order it was said. */
export const commentsOf = (db: TenantDb, consultationId: string): Promise<CommentRow[]> =>
  db
    .select()
    .from(comments)
    .where(eq(comments.consultationId, consultationId))
    .orderBy(asc(comments.at), asc(comments.id))

export async function findComment(db: TenantDb, id: string): Promise<CommentRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(comments).where(eq(comments.id, id))
  return one
}
