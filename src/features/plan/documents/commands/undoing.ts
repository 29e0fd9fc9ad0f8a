import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { changeAction } from '../../commands/actions.ts'
import { changeGoal, changeObjective } from '../../commands/goals.ts'
import { isPublic, type Plan } from '../../plan.ts'
import { changesOf, standingNow } from '../queries.ts'
import type { PlanNow } from '../sheet/now.ts'
import { keptOf, nothing } from '../sheet/point.ts'
import type { Field } from '../sheet/sheet-row.ts'
import { type ReturnChangeRow, returnChanges } from '../tables.ts'
import { holdPlan } from './taking.ts'
import { putBackHead } from './taking-out.ts'

const undoable = new Set<string>([
  'titleEn',
  'titleFr',
  'sayEn',
  'sayFr',
  'lead',
  'from',
  'to',
  'goal',
  'objective',
  'taken-out',
])

/**
 * Takes back what one press took, wherever nobody has changed it again since. News and states stay: they were said, and
 * are answered by saying something else; so do added actions.
 */
export async function undoTaking(
  db: TenantDb,
  actor: Actor,
  plan: Plan,
  takingId: string,
  now: Date,
): Promise<{ undone: number; kept: number }> {
  await holdPlan(db, plan.id)
  const [first] = await db.select().from(returnChanges).where(eq(returnChanges.takingId, takingId)).limit(1)
  if (!first) return { undone: 0, kept: 0 }
  const all = await changesOf(db, first.returnId)
  const before = new Set(all.map(({ undoesId }) => undoesId))
  const mine = all.filter(
    row => row.takingId === takingId && !row.undoesId && !row.proposed && !before.has(row.id),
  )
  const { now: standing } = await standingNow(db, plan)
  let undone = 0
  for (const row of mine) {
    if (!undoable.has(row.field) || !(await revert(db, actor, row, standing, now))) continue
    undone += 1
    await db.insert(returnChanges).values({
      ...row,
      id: newId(),
      takingId: newId(),
      at: now,
      byName: actor.name,
      before: row.after,
      after: row.before,
      undoesId: row.id,
    })
  }
  await record(db, actor, now, 'plan.sheet-undone', {
    subject: first.returnId,
    public: isPublic(plan),
    detail: { undone },
  })
  return { undone, kept: mine.length - undone }
}

async function revert(
  db: TenantDb,
  actor: Actor,
  row: ReturnChangeRow,
  standing: PlanNow,
  now: Date,
): Promise<boolean> {
  if (row.field === 'taken-out')
    return row.thing !== 'action' && putBackHead(db, actor, row.thing, row.subject, now)
  const at = standing.things.get(row.subject)
  const field = row.field as Field
  const current = keptOf(at?.values[field] ?? nothing)
  if (!at || current !== (row.after ?? '')) return false
  const to = row.before ?? ''
  const tongue = field.endsWith('En') ? 'en' : 'fr'
  // Two fields of one text come one after the other: each starts from what the last left.
  if (field === 'titleEn' || field === 'titleFr') at.name = textIn({ ...at.name, [tongue]: to })
  const say = textIn({
    en: field === 'sayEn' ? to : keptOf(at.values.sayEn ?? nothing),
    fr: field === 'sayFr' ? to : keptOf(at.values.sayFr ?? nothing),
  })
  at.values[field] = to ? { kind: 'text', text: to } : nothing
  if (at.thing === 'goal') return (await changeGoal(db, actor, at.id, { title: at.name, say }, now)).ok
  if (at.thing === 'objective') return (await changeObjective(db, actor, at.id, { title: at.name }, now)).ok
  const part = {
    titleEn: { title: at.name },
    titleFr: { title: at.name },
    sayEn: { why: say },
    sayFr: { why: say },
    lead: { leadId: to },
    from: { from: to as PlainDate | '' },
    to: { to: to as PlainDate | '' },
    goal: { goalId: to },
    objective: { objectiveId: to },
    state: {},
    news: {},
  }[field]
  return (await changeAction(db, actor, at.id, part, now)).ok
}
