import { mergeByWord } from '#platform/three-way.ts'
import { mayBeSaid, type Report } from '../../action.ts'
import type { PlanNow, Standing } from './now.ts'
import {
  type Answers,
  keptOf,
  leave,
  nothing,
  type Option,
  type Point,
  type Question,
  textValue,
  type Value,
} from './point.ts'
import { removedRows } from './removed.ts'
import { meant, setTo } from './resolve.ts'
import { settleRows } from './rows.ts'
import { sameText, tidy } from './same-text.ts'
import {
  actionFields,
  type CellBack,
  type Field,
  headFields,
  type Note,
  type RowBack,
  type SheetRead,
} from './sheet-row.ts'

const wording = new Set<Field>(['titleEn', 'titleFr', 'sayEn', 'sayFr', 'goal', 'objective'])
const texts = new Set<Field>(['titleEn', 'titleFr', 'sayEn', 'sayFr'])

export interface Comparison {
  /** Differences that are plain, to take or to leave. */
  changes: Point[]
  /** Differences somebody has to answer. */
  questions: Point[]
  notes: Note[]
}

/**
 * Three ways, cell by cell: what a row said when it left, what it says now, what the plan says now. What only the file
 * changed is a change; what both changed, and whatever is not certain, is a question. Nothing is decided here.
 */
export function compare(read: SheetRead, now: PlanNow, answers: Answers): Comparison {
  const { settled, points, accounted } = settleRows(read, now, answers)
  const all = [
    ...points,
    ...settled.flatMap(({ row, at }) => ofRow(row, at, now)),
    ...removedRows(read, now, accounted),
  ]
  const open = all.filter(point => !isAnswered(answers[point.key]))
  return {
    changes: open.filter(({ question }) => !question),
    questions: open.filter(({ question }) => question),
    notes: read.notes,
  }
}

const isAnswered = (answer: string | undefined) =>
  answer === 'leave' || answer === 'taken' || answer === 'proposed'

function ofRow(row: RowBack, at: Standing, now: PlanNow): Point[] {
  const wanted: readonly Field[] = at.thing === 'action' ? actionFields : headFields
  const points = wanted.flatMap(field => ofCell(field, row, at, now) ?? [])
  return withNames(at, withDays(at, withState(at, row, withPlace(at, now, points))))
}

const pointAt = (
  field: Field,
  row: RowBack,
  at: Standing,
  cell: CellBack | null,
): Omit<Point, 'yours' | 'options'> => ({
  key: `${at.thing}:${at.id}:${field}`,
  thing: at.thing,
  id: at.id,
  name: at.name,
  at: [row.sheet, cell?.at ?? String(row.row)].filter(Boolean).join(' '),
  field,
  now: at.values[field] ?? nothing,
  ...(cell?.formula && { formula: cell.formula }),
  ...(wording.has(field) && at.frozen && { proposed: true }),
})

function ofCell(field: Field, row: RowBack, at: Standing, now: PlanNow): Point | undefined {
  const covered = row.covered[field]
  if (covered) return ofCovered(field, row, at, now, covered)
  const cell = row.cells[field]
  if (cell === undefined || !(field in at.values)) return undefined
  // A row that somebody added says nothing by what it leaves empty.
  if (!cell && !row.base && row.id !== at.id) return undefined
  const current = at.values[field] ?? nothing
  const base = row.base?.[field] ?? (row.base ? '' : undefined)
  const shown = typeof base === 'string' ? base : base?.[1]
  const was = typeof base === 'string' ? base : base?.[0]
  // As it left: whatever has happened in the plan since, this person changed nothing here.
  if (shown !== undefined && sameText(cell?.text ?? '', shown)) return undefined
  const read = meant(field, cell, now, at)
  const start = pointAt(field, row, at, cell)
  if ('question' in read)
    return {
      ...start,
      yours: read.value ?? nothing,
      question: read.question,
      options: read.options,
      ...(cell && { cell: tidy(cell.text) }),
    }
  const yours = keptOf(read.value)
  if (sameText(yours, keptOf(current))) return undefined
  if (was !== undefined && sameText(yours, was)) return undefined
  const plain: Point = {
    ...start,
    yours: read.value,
    options: [],
    ...(cell && tidy(cell.text) !== yours && { cell: tidy(cell.text) }),
  }
  // What was dropped is in no version any more that the council could amend.
  if (plain.proposed && at.state === 'dropped') return ask(plain, 'not-from-here', [leave])
  if (was === undefined || sameText(was, keptOf(current))) return plain
  return meanwhile(plain, field, was, shown ?? was)
}

/** Both this person and somebody else changed it: theirs, yours, or where the words allow it, both. */
function meanwhile(point: Point, field: Field, was: string, shown: string): Point {
  const merged = texts.has(field) ? mergeByWord(was, keptOf(point.yours), keptOf(point.now)) : undefined
  const both: Option[] =
    merged && merged.clashes.length === 0
      ? [{ key: 'both', value: { does: 'set', to: textValue(tidy(merged.text)) } }]
      : []
  return {
    ...point,
    was: textValue(shown),
    question: 'meanwhile',
    options: [...both, { key: 'yours', value: { does: 'set', to: point.yours } }, leave],
  }
}

function ofCovered(
  field: Field,
  row: RowBack,
  at: Standing,
  now: PlanNow,
  covered: { range: string; from: string; text: string },
): Point | undefined {
  if (!(field in at.values)) return undefined
  const own = row.cells[field]
  const cell: CellBack = own ?? { at: covered.from, kind: 'text', text: covered.text }
  const read = meant(field, cell.text ? cell : null, now, at)
  const current = at.values[field] ?? nothing
  if (!('question' in read) && sameText(keptOf(read.value), keptOf(current))) return undefined
  const base = row.base?.[field]
  const shown = typeof base === 'string' ? base : base?.[1]
  if (own && shown !== undefined && sameText(own.text, shown)) return undefined
  const options = 'question' in read ? read.options : [{ ...setTo(read.value), key: 'yours' }, leave]
  return {
    ...pointAt(field, row, at, cell),
    at: [row.sheet, covered.range].filter(Boolean).join(' '),
    yours: ('question' in read ? read.value : read.value) ?? nothing,
    cell: tidy(cell.text),
    question: 'merged',
    options,
  }
}

const ask = (point: Point, question: Question, options: Option[]): Point => ({ ...point, question, options })
const yoursOr = (point: Point): Option[] => [setTo(point.yours), leave]

/** Another goal or objective is never only a change of words: it is asked. */
function withPlace(at: Standing, now: PlanNow, points: Point[]): Point[] {
  if (at.thing !== 'action') return points
  const goal = points.find(({ field }) => field === 'goal')
  const objective = points.find(({ field }) => field === 'objective')
  const under = now.objectives.find(({ id }) => id === keptOf(objective?.yours ?? nothing))
  return points.flatMap(point => {
    if (point.question || (point.field !== 'goal' && point.field !== 'objective')) return [point]
    // One move, not two: an objective under the goal that was named too says it all.
    if (point === goal && under && under.goalId === keptOf(goal.yours)) return []
    // Emptied because the goal is another: that goes without saying.
    if (point === objective && goal && !goal.question && point.yours.kind === 'nothing') return []
    return [
      ask(
        point,
        'moved',
        point.yours.kind === 'nothing' ? [{ ...setTo(nothing), key: 'yours' }, leave] : yoursOr(point),
      ),
    ]
  })
}

/** News go with the state they explain; what is dropped or stuck needs its reason. */
function withState(at: Standing, row: RowBack, points: Point[]): Point[] {
  const state = points.find(({ field }) => field === 'state')
  const news = points.find(({ field }) => field === 'news')
  const sayable: readonly Report[] = mayBeSaid(at.state ?? 'planned', 'staff')
  const reason = row.cells.news ? tidy(row.cells.news.text) : ''
  return points.flatMap(point => {
    if (point === news && state && !state.question) return []
    if (point === news && !news.question && !sayable.includes('unchanged'))
      return [ask(news, 'not-from-here', [leave])]
    if (point !== state || state.question || state.yours.kind !== 'state') return [point]
    const to = state.yours
    if (!(sayable as readonly string[]).includes(to.state)) return [ask(state, 'not-from-here', [leave])]
    if (reason) return [{ ...state, reason }]
    if (to.state !== 'dropped' && to.state !== 'stuck') return [state]
    return [ask(state, 'reason-missing', [{ key: 'reason', value: { does: 'type-reason', to } }, leave])]
  })
}

const dayIn = (value: Value | undefined) => (value?.kind === 'day' ? value.day : undefined)

/** A first day after the last can only be a mistake. */
function withDays(at: Standing, points: Point[]): Point[] {
  const plain = (field: Field) => points.find(point => point.field === field && !point.question)
  const from = dayIn((plain('from') ?? { yours: at.values.from }).yours)
  const to = dayIn((plain('to') ?? { yours: at.values.to }).yours)
  if (!from || !to || to >= from) return points
  return points.map(point =>
    point === plain('from') || point === plain('to')
      ? ask(point, 'days-turned', [{ key: 'typed', value: { does: 'type-day' } }, leave])
      : point,
  )
}

/** A thing keeps a name in one language at least. */
function withNames(at: Standing, points: Point[]): Point[] {
  const gone = points.filter(
    point =>
      (point.field === 'titleEn' || point.field === 'titleFr') &&
      !point.question &&
      point.yours.kind === 'nothing',
  )
  if (gone.length === 0) return points
  const left = (field: 'titleEn' | 'titleFr') => {
    const changed = points.find(point => point.field === field && !point.question)
    return keptOf(changed ? changed.yours : (at.values[field] ?? nothing))
  }
  // A name in a third language is enough, but the sheet shows two.
  const { en: _en, fr: _fr, ...others } = at.name
  if (left('titleEn') || left('titleFr') || Object.keys(others).length > 0) return points
  return points.map(point => (gone.includes(point) ? ask(point, 'name-missing', [leave]) : point))
}
