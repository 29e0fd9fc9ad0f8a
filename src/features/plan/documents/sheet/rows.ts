import { fold, type TextIn, textIn, tongues } from '#platform/text.ts'
import { nearest } from './nearest.ts'
import { type PlanNow, type Standing, titled } from './now.ts'
import { type Answers, leave, nothing, type Option, type Point, textValue } from './point.ts'
import { tidy } from './same-text.ts'
import type { RowBack, SheetRead } from './sheet-row.ts'

export const rowKey = (row: Pick<RowBack, 'sheet' | 'row'>) => `row:${row.sheet}:${row.row}`

/** What a row calls itself. */
export const nameIn = (row: RowBack): TextIn =>
  textIn({ en: row.cells.titleEn?.text, fr: row.cells.titleFr?.text })

const where = (row: RowBack) => (row.sheet ? `${row.sheet} ${row.row}` : String(row.row))

/** Which thing of the plan each row is; what cannot be told is asked. */
export function settleRows(
  read: SheetRead,
  now: PlanNow,
  answers: Answers,
): { settled: { row: RowBack; at: Standing }[]; points: Point[]; accounted: Set<string> } {
  const points: Point[] = []
  const settled: { row: RowBack; at: Standing }[] = []
  const claims = new Map<string, RowBack[]>()
  const loose: RowBack[] = []
  for (const row of read.rows) {
    const answer = answers[rowKey(row)]
    if (answer === 'leave') continue
    const id = answer?.startsWith('is:') ? answer.slice(3) : row.id
    const at = now.things.get(id)
    if (
      at &&
      (at.thing === row.thing || row.thing !== 'action') &&
      (row.thing === 'action') === (at.thing === 'action')
    )
      claims.set(id, [...(claims.get(id) ?? []), row])
    else loose.push(row)
  }
  const accounted = new Set(claims.keys())
  for (const [id, rows] of claims) {
    const at = now.things.get(id)
    if (!at) continue
    const key = `twice:${id}`
    const chosen = rows.length === 1 ? rows[0] : rows.find(row => answers[key] === useKey(row))
    if (chosen) settled.push({ row: chosen, at })
    if (rows.length > 1 && !chosen && answers[key] !== 'leave') points.push(twice(key, at, rows))
    // The rows that do not count are asked about as rows of their own, so that nothing written in them is lost.
    if (chosen) loose.push(...rows.filter(row => row !== chosen))
  }
  // A row without its id may still be recognised by its words; only those nobody else claims.
  for (const row of loose) points.push(looseRow(row, now, accounted))
  return { settled, points, accounted }
}

const useKey = (row: RowBack) => `use:${row.sheet}:${row.row}`

const twice = (key: string, at: Standing, rows: readonly RowBack[]): Point => ({
  key,
  thing: at.thing,
  id: at.id,
  name: at.name,
  at: rows.map(where).join(', '),
  now: nothing,
  yours: nothing,
  question: 'id-twice',
  options: [
    ...rows.map(
      (row): Option => ({ key: useKey(row), value: { does: 'use-row', row: row.row, sheet: row.sheet } }),
    ),
    leave,
  ],
})

function looseRow(row: RowBack, now: PlanNow, accounted: ReadonlySet<string>): Point {
  const name = nameIn(row)
  const asked = Object.values(name).map(fold)
  const free = [...now.things.values()].filter(
    ({ thing, id }) => (thing === 'action') === (row.thing === 'action') && !accounted.has(id),
  )
  const same = free.filter(each =>
    tongues.some(tongue => each.name[tongue] && asked.includes(fold(each.name[tongue]))),
  )
  const near =
    same.length > 0 ? same : nearest(Object.values(name)[0] ?? '', free, each => Object.values(each.name), 2)
  return {
    key: rowKey(row),
    thing: row.thing,
    id: '',
    name,
    at: where(row),
    now: nothing,
    yours: textValue(Object.values(name)[0] ?? ''),
    question: row.id && !now.things.has(row.id) ? 'id-unknown' : same.length > 0 ? 'row-unnamed' : 'row-new',
    ...(row.cells.goal && { cell: tidy(row.cells.goal.text) }),
    options: [
      ...near.map(
        (each): Option => ({
          key: `is:${each.id}`,
          value: { does: 'set', to: { kind: 'name', id: each.id, name: each.name } },
        }),
      ),
      ...(Object.keys(name).length > 0 ? waysToAdd(row, now) : []),
      leave,
    ],
    ...(now.state !== 'draft' && { proposed: true }),
  }
}

/** As what, and where, a new row may be added. A row of the other sheet that says no kind may be either. */
function waysToAdd(row: RowBack, now: PlanNow): Option[] {
  const under = (as: 'objective' | 'action', goals: PlanNow['goals']) =>
    goals.map(
      (goal): Option => ({
        key: `add:${goal.id}`,
        value: { does: 'add', as, under: { id: goal.id, name: goal.title } },
      }),
    )
  if (row.thing === 'action') return under('action', goalsFor(row, now))
  const goal: Option = { key: 'add', value: { does: 'add', as: 'goal' } }
  if (row.thing === 'goal' && row.kindSaid) return [goal]
  const objectives = under('objective', goalsAbove(row, now))
  return row.thing === 'goal' ? [goal, ...objectives] : objectives
}

/** Every goal, the one its number or the row above names first. */
function goalsAbove(row: RowBack, now: PlanNow) {
  const first = row.number?.includes('.') ? row.number.split('.')[0] : row.underNumber
  return [...now.goals].sort((a, b) => Number(b.number === first) - Number(a.number === first))
}

/** The goal a new row says, where it is certain; else every goal, for a person to choose. */
function goalsFor(row: RowBack, now: PlanNow) {
  const written = tidy(row.cells.goal?.text ?? row.covered.goal?.text ?? '')
  const same = titled(written, now.goals)
  if (same.length === 1) return same
  const objective = titled(tidy(row.cells.objective?.text ?? ''), now.objectives)
  const of = objective.length === 1 ? now.goals.filter(({ id }) => id === objective[0]?.goalId) : []
  return of.length === 1 && !written ? of : now.goals
}
