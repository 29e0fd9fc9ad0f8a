import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { addAction } from '../../commands/actions.ts'
import { addGoal, addObjective } from '../../commands/goals.ts'
import type { Deed } from '../sheet/choice.ts'
import { keptOf, type Option } from '../sheet/point.ts'
import { meant } from '../sheet/resolve.ts'
import { nameIn, rowKey } from '../sheet/rows.ts'
import type { Field, RowBack, Thing } from '../sheet/sheet-row.ts'
import { propose } from './proposing.ts'
import type { Kept, Work } from './work.ts'

type Adding = Extract<Option['value'], { does: 'add' }>

/**
 * A new row with what is certain in it; whatever is not comes back as a question once it is there. In an adopted plan
 * it is proposed to the council. Undefined where it does not fit any more.
 */
export async function addRow(
  db: TenantDb,
  actor: Actor,
  work: Work,
  deed: Deed,
  { as, under }: Adding,
  now: Date,
): Promise<{ id: string; proposed: boolean; kept: Kept } | undefined> {
  const row = work.back.body.rows.find(each => rowKey(each) === deed.point.key)
  if (!row || Object.keys(nameIn(row)).length === 0) return undefined
  const title = textIn({ en: sure(row, 'titleEn', work), fr: sure(row, 'titleFr', work) })
  if (Object.keys(title).length === 0) return undefined
  const say = textIn({ en: sure(row, 'sayEn', work), fr: sure(row, 'sayFr', work) })
  const proposed = Boolean(deed.point.proposed)
  const words = { title, say }
  const id = proposed
    ? await proposeRow(db, actor, work, row, { as, under: under?.id, ...words }, now)
    : await addNow(db, actor, work, row, { as, under: under?.id, ...words }, now)
  const after = title.en ?? title.fr ?? null
  return id
    ? {
        id,
        proposed,
        kept: { thing: as, subject: id, field: 'added', before: null, after, proposed, undoesId: null },
      }
    : undefined
}

interface Row {
  as: Thing
  under: string | undefined
  title: TextIn
  say: TextIn
}

const objectiveIn = (work: Work, row: RowBack, goalId: string | undefined) => {
  const named = sure(row, 'objective', work)
  const objective = work.standing.now.objectives.find(({ id }) => id === named)
  return objective?.goalId === goalId ? objective?.id : undefined
}

function proposeRow(db: TenantDb, actor: Actor, work: Work, row: RowBack, add: Row, now: Date) {
  const under = (add.as === 'action' && objectiveIn(work, row, add.under)) || add.under
  const { title, say } = add
  return propose(db, actor, work.plan.id, { kind: 'addition', thing: add.as, under, title, say }, now)
}

async function addNow(
  db: TenantDb,
  actor: Actor,
  work: Work,
  row: RowBack,
  { as, under, title, say }: Row,
  now: Date,
): Promise<string | undefined> {
  if (as === 'goal') return addGoal(db, actor, work.plan.id, { title, say }, now)
  if (!under) return undefined
  if (as === 'objective') return addObjective(db, actor, under, { title }, now)
  const from = sure(row, 'from', work) as PlainDate | ''
  const to = sure(row, 'to', work) as PlainDate | ''
  const turned = Boolean(from && to && to < from)
  const added = await addAction(
    db,
    actor,
    {
      goalId: under,
      title,
      why: say,
      objectiveId: objectiveIn(work, row, under),
      leadId: sure(row, 'lead', work) || undefined,
      from: (!turned && from) || undefined,
      to: (!turned && to) || undefined,
    },
    now,
  )
  return added.ok ? added.id : undefined
}

function sure(row: RowBack, field: Field, work: Work): string {
  if (row.covered[field]) return ''
  const read = meant(field, row.cells[field] ?? null, work.standing.now, undefined)
  return 'question' in read ? '' : keptOf(read.value)
}
