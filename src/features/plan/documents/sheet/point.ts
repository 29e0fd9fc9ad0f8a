import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Field, Thing } from './sheet-row.ts'

/** A value as it is kept, and as it is read: a text as itself, a lead by name, a day in full. */
export type Value =
  | { kind: 'nothing' }
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: PlainDate }
  | { kind: 'name'; id: string; name: TextIn }
  | { kind: 'state'; state: string }

/** One way to answer. `value` is what is done when it is chosen; `leave` leaves the plan as it is. */
export interface Option {
  key: string
  value:
    | { does: 'leave' }
    | { does: 'set'; to: Value }
    | { does: 'type-day' }
    | { does: 'type-reason'; to: Value }
    | { does: 'add'; as: Thing; under?: { id: string; name: TextIn } }
    | { does: 'drop' }
    | { does: 'use-row'; row: number; sheet: string }
    | { does: 'new-lead'; name: string }
}

export type Question =
  | 'day-unclear'
  | 'day-unreadable'
  | 'days-turned'
  | 'lead-unknown'
  | 'goal-unknown'
  | 'objective-unknown'
  | 'moved'
  | 'state-unknown'
  | 'reason-missing'
  | 'not-from-here'
  | 'merged'
  | 'meanwhile'
  | 'name-missing'
  | 'too-long'
  | 'cell-broken'
  | 'row-removed'
  | 'row-new'
  | 'row-unnamed'
  | 'id-twice'
  | 'id-unknown'

/**
 * One difference between the file and the plan. Without a question it is a plain change that can be taken or left;
 * with one, nothing happens until a person has answered.
 */
export interface Point {
  /** Stays the same however often the file is compared, so that answers are found again. */
  key: string
  thing: Thing
  /** The goal, objective or action; empty for a new row. */
  id: string
  name: TextIn
  /** Where it stands in the file: `Actions B4`; undefined for what is missing from it. */
  at?: string
  field?: Field
  /** What the plan says now. */
  now: Value
  /** What the file says. */
  yours: Value
  /** What it was when the file left, where that is something else than now. */
  was?: Value
  /** As it stands in the cell, where that is not what is taken from it. */
  cell?: string
  formula?: string
  question?: Question
  options: Option[]
  /** What goes with it as its sentence. */
  reason?: string
  /** Of an adopted plan: asked of the council as an amendment. */
  proposed?: boolean
}

/** By a point's key: the option chosen, with what was typed to it, or that a change was taken or left. */
export type Answers = { [key: string]: string }

export const nothing: Value = { kind: 'nothing' }
export const textValue = (text: string): Value => (text ? { kind: 'text', text } : nothing)
export const leave: Option = { key: 'leave', value: { does: 'leave' } }

/** What is kept of a value. */
export const keptOf = (value: Value): string => {
  switch (value.kind) {
    case 'nothing':
      return ''
    case 'text':
      return value.text
    case 'day':
      return value.day
    case 'name':
      return value.id
    case 'state':
      return value.state
  }
}
