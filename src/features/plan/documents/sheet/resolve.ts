import { fold, tongues } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'

import { type ActionState, actionStates, mayBeSaid } from '../../action.ts'
import { dayOfSerial, readDay } from './days.ts'
import { nearest } from './nearest.ts'
import { type PlanNow, type Standing, stateNamed, titled } from './now.ts'
import { leave, nothing, type Option, type Question, textValue, type Value } from './point.ts'
import { tidy } from './same-text.ts'
import type { CellBack, Field } from './sheet-row.ts'

/** What a cell means, or the question to ask about it. */
export type Meant = { value: Value } | { question: Question; options: Option[]; value?: Value }

const longestTitle = 200
const longestSay = 2_000

export const setTo = (value: Value): Option => ({
  key: value.kind === 'day' ? `day:${value.day}` : value.kind === 'name' ? `id:${value.id}` : 'yours',
  value: { does: 'set', to: value },
})

const names = (one: { title?: object; name?: object }) =>
  Object.values(one.title ?? one.name ?? {}).filter((name): name is string => typeof name === 'string')

function text(cell: CellBack | null, longest: number): Meant {
  const written = tidy(cell?.text ?? '')
  if (written.length > longest) return { question: 'too-long', options: [leave], value: textValue(written) }
  return { value: textValue(written) }
}

function day(cell: CellBack | null): Meant {
  if (!cell) return { value: nothing }
  const own: Option = { key: 'typed', value: { does: 'type-day' } }
  if (cell.day) return { value: { kind: 'day', day: cell.day } }
  const perhaps = (days: readonly PlainDate[], question: Question): Meant => ({
    question,
    options: [...days.map(each => setTo({ kind: 'day', day: each })), own, leave],
    value: textValue(tidy(cell.text)),
  })
  if (cell.kind === 'number' && cell.number !== undefined) {
    const serial = dayOfSerial(cell.number)
    return perhaps(serial ? [serial] : [], 'day-unclear')
  }
  const read = readDay(cell.text)
  if ('sure' in read) return { value: { kind: 'day', day: read.sure } }
  return perhaps(read.perhaps, read.perhaps.length > 0 ? 'day-unclear' : 'day-unreadable')
}

function lead(cell: CellBack | null, now: PlanNow): Meant {
  const written = tidy(cell?.text ?? '')
  if (!written) return { value: nothing }
  const asked = fold(written)
  const same = now.organisations.filter(({ name }) =>
    tongues.some(tongue => name[tongue] && fold(name[tongue]) === asked),
  )
  const value = (one: (typeof now.organisations)[number]): Value => ({
    kind: 'name',
    id: one.id,
    name: one.name,
  })
  if (same.length === 1 && same[0]) return { value: value(same[0]) }
  const near = same.length > 1 ? same : nearest(written, now.organisations, names)
  const add: Option[] =
    written.length <= longestTitle ? [{ key: 'new', value: { does: 'new-lead', name: written } }] : []
  return {
    question: 'lead-unknown',
    options: [...near.map(one => setTo(value(one))), ...(same.length > 1 ? [] : add), leave],
    value: textValue(written),
  }
}

function place(cell: CellBack | null, among: PlanNow['goals'], question: Question): Meant {
  const written = tidy(cell?.text ?? '')
  const same = titled(written, among)
  const value = (one: (typeof among)[number]): Value => ({ kind: 'name', id: one.id, name: one.title })
  if (same.length === 1 && same[0]) return { value: value(same[0]) }
  const byNumber = among.filter(({ number }) => number === written.replace(/[.)\s]+$/, ''))
  const near = same.length > 1 ? same : [...new Set([...byNumber, ...nearest(written, among, names)])]
  return {
    question,
    options: [...near.slice(0, 4).map(one => setTo(value(one))), leave],
    value: textValue(written),
  }
}

function state(cell: CellBack | null, at: Standing | undefined): Meant {
  const meant = cell && stateNamed(tidy(cell.text))
  if (meant) return { value: { kind: 'state', state: meant } }
  const open: readonly ActionState[] = at?.state
    ? actionStates.filter(each =>
        (mayBeSaid(at.state ?? 'planned', 'staff') as readonly string[]).includes(each),
      )
    : []
  return {
    question: 'state-unknown',
    options: [
      ...open
        .filter(each => each !== 'dropped')
        .map(each => ({
          key: `state:${each}`,
          value: { does: 'set' as const, to: { kind: 'state' as const, state: each } },
        })),
      leave,
    ],
    value: textValue(tidy(cell?.text ?? '')),
  }
}

/** What a cell means for a field of a thing. Nothing is guessed: what is not certain comes back as a question. */
export function meant(field: Field, cell: CellBack | null, now: PlanNow, at: Standing | undefined): Meant {
  if (cell?.kind === 'error' || (cell?.formula !== undefined && cell.text === ''))
    return {
      question: 'cell-broken',
      options: [leave],
      value: textValue(cell.text || `=${cell.formula ?? ''}`),
    }
  switch (field) {
    case 'titleEn':
    case 'titleFr':
      return text(cell, longestTitle)
    case 'sayEn':
    case 'sayFr':
    case 'news':
      return text(cell, longestSay)
    case 'from':
    case 'to':
      return day(cell)
    case 'lead':
      return lead(cell, now)
    case 'goal':
      return place(cell, now.goals, 'goal-unknown')
    case 'objective':
      return cell ? place(cell, now.objectives, 'objective-unknown') : { value: nothing }
    case 'state':
      return state(cell, at)
  }
}
