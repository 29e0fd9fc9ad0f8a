import { mayBeSaid } from '../../action.ts'
import type { PlanNow, Standing } from './now.ts'
import { leave, nothing, type Option, type Point } from './point.ts'
import type { SheetRead } from './sheet-row.ts'

/** What the plan has and the file has no row of, but for what was added after it left. */
export function removedRows(read: SheetRead, now: PlanNow, accounted: ReadonlySet<string>): Point[] {
  const left = read.exportedAt ? new Date(read.exportedAt) : undefined
  const claimed = new Set(read.rows.map(({ id }) => id))
  return [...now.things.values()]
    .filter(
      at =>
        (at.thing === 'action' ? read.holds.actions : read.holds.heads) &&
        at.state !== 'dropped' &&
        !accounted.has(at.id) &&
        !claimed.has(at.id) &&
        !(left && at.addedAt && at.addedAt > left),
    )
    .map(at => ({
      key: `removed:${at.id}`,
      thing: at.thing,
      id: at.id,
      name: at.name,
      now: nothing,
      yours: nothing,
      question: 'row-removed' as const,
      options: [...waysOut(at, now), leave],
      ...(at.thing !== 'action' && now.state !== 'draft' && { proposed: true }),
    }))
}

/** A goal that actions or objectives stand under is taken out only once they stand elsewhere. */
function waysOut(at: Standing, now: PlanNow): Option[] {
  const drop: Option = { key: 'drop', value: { does: 'drop' } }
  if (at.thing === 'action')
    return at.state && (mayBeSaid(at.state, 'staff') as readonly string[]).includes('dropped') ? [drop] : []
  const under = (thing: Standing) => thing.goalId === at.id && thing.state !== 'dropped'
  return at.thing === 'goal' && [...now.things.values()].some(under) ? [] : [drop]
}
