import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { textIn } from '#platform/text.ts'
import { goals, objectives } from '../../tables.ts'
import type { Standing } from '../sheet/now.ts'
import { propose } from './proposing.ts'
import type { Work } from './work.ts'

/**
 * A goal or objective leaves the plan, with its reason: at once in a draft, as a proposal to the council in an adopted
 * one. Actions of an objective stay where they are, under the goal.
 */
export async function takeOutHead(
  db: TenantDb,
  actor: Actor,
  work: Work,
  at: Standing,
  reason: string,
  now: Date,
): Promise<boolean> {
  const why = textIn({ [work.tongue]: reason })
  if (at.frozen) {
    const asked = { kind: 'withdrawal', thing: at.thing, subject: at.id, why } as const
    return Boolean(await propose(db, actor, work.plan.id, asked, now))
  }
  const table = at.thing === 'goal' ? goals : objectives
  const gone = await db
    .update(table)
    .set({ withdrawnAt: now, withdrawnWhy: why, changedAt: now })
    .where(and(eq(table.id, at.id), isNull(table.withdrawnAt)))
    .returning({ id: table.id })
  if (gone.length === 0) return false
  await record(db, actor, now, `${at.thing}.taken-out`, { subject: at.id })
  return true
}

/** The other way: it stands in the draft again, with whatever stood under it. */
export async function putBackHead(
  db: TenantDb,
  actor: Actor,
  thing: 'goal' | 'objective',
  id: string,
  now: Date,
): Promise<boolean> {
  const table = thing === 'goal' ? goals : objectives
  const back = await db
    .update(table)
    .set({ withdrawnAt: null, withdrawnWhy: null, changedAt: now })
    .where(and(eq(table.id, id), isNotNull(table.withdrawnAt)))
    .returning({ id: table.id })
  if (back.length === 0) return false
  await record(db, actor, now, `${thing}.put-back`, { subject: id })
  return true
}
