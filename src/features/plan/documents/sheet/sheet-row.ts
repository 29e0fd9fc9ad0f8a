import type { PlainDate } from '#platform/time.ts'
import type { ActionState } from '../../action.ts'

/** What can be changed of a goal or objective, and of an action, in a spreadsheet. */
export const headFields = ['titleEn', 'titleFr', 'sayEn', 'sayFr'] as const
export const actionFields = [
  'goal',
  'objective',
  'titleEn',
  'titleFr',
  'sayEn',
  'sayFr',
  'lead',
  'from',
  'to',
  'state',
  'news',
] as const
export type Field = (typeof actionFields)[number]

export type Thing = 'goal' | 'objective' | 'action'

/**
 * What a row said when it left: by field, what was kept (an id, a day, a text, a state) and, where the cell showed
 * something else, what it showed.
 */
export type Base = { [field in Field]?: string | readonly [kept: string, shown: string] }

/** One cell as it came back. */
export interface CellBack {
  /** `B4` */
  at: string
  kind: 'text' | 'number' | 'percent' | 'day' | 'moment' | 'truth' | 'error'
  text: string
  number?: number
  day?: PlainDate
  formula?: string
}

export interface RowBack {
  thing: Thing
  sheet: string
  /** From 1, as the spreadsheet counts. */
  row: number
  hidden: boolean
  id: string
  /** Its number and its kind, as the file says them, of a goal or objective. */
  number?: string
  kindSaid?: boolean
  /** The goal's number that stands above it in the file. */
  underNumber?: string
  base?: Base
  /** Columns the file does not have at all are not here; an emptied cell is `null`. */
  cells: { [field in Field]?: CellBack | null }
  /** Cells that a merged cell covers: the range, and where its value stands. */
  covered: { [field in Field]?: { range: string; from: string; text: string } }
}

/** Something about the file that changes nothing but should be known. */
export type Note =
  | { kind: 'column-missing'; thing: 'head' | 'action'; field: Field }
  | { kind: 'column-added'; sheet: string; title: string }
  | { kind: 'column-twice'; sheet: string; title: string }
  | { kind: 'sheet-missing'; thing: 'head' | 'action' }
  | { kind: 'sheet-ignored'; sheet: string }
  | { kind: 'rows-hidden'; sheet: string; count: number }
  | { kind: 'macros' }
  | { kind: 'no-base' }

export interface SheetRead {
  rows: RowBack[]
  notes: Note[]
  /** Whether the file holds actions, and goals with their objectives: what is not there at all was not removed. */
  holds: { actions: boolean; heads: boolean }
  /** ISO moment at which the file left; of which plan it says it is. */
  exportedAt?: string
  planId?: string
}

export const isState = (written: string): written is ActionState =>
  ['planned', 'on-track', 'at-risk', 'stuck', 'done', 'dropped'].includes(written)
