import type { FormState } from '../../http/form-state.ts'
import { type Known, named } from '../../named.ts'
import { chosenIn, writtenIn } from './control.ts'

/** Something to be chosen by its name. */
export interface Choosable extends Known {
  label: string
  /** What tells it from others of the same name. */
  hint?: string
}

/** The field in which the choice stands that is asked back. */
export const choiceOf = (name: string): string => `${name}Id`
/** That choice, where none of those asked about is meant. */
export const newOne = 'new'

export type NamedChoice =
  | { is: 'known'; id: string }
  /** A name nobody has, or not the one meant. */
  | { is: 'new'; name: string }
  /** Nobody has it, and some come near; several have it; nobody has it, and none comes near. */
  | { is: 'near' | 'several' | 'unknown'; among: Choosable[] }
  | { is: 'nothing' }

/**
 * What the fields of a `NamedField` say: the choice made when asked back goes before the name, as long as it is of that
 * name. An id stands for itself, for links that lead to a form already filled in.
 */
export function namedChoice(
  values: FormState['values'],
  name: string,
  known: readonly Choosable[],
): NamedChoice {
  const form = { values, errors: {} }
  const typed = writtenIn(form, name).trim().replace(/\s+/g, ' ')
  if (typed === '') return { is: 'nothing' }
  if (known.some(({ id }) => id === typed)) return { is: 'known', id: typed }
  const found = named(typed, known)
  if (found.is === 'one') return { is: 'known', id: found.it.id }
  const among = amongOf(typed, known)
  const [chosen] = chosenIn(form, choiceOf(name))
  if (chosen === newOne) return { is: 'new', name: typed }
  if (among.some(({ id }) => id === chosen)) return { is: 'known', id: chosen ?? '' }
  return { is: found.is === 'several' ? 'several' : among.length > 0 ? 'near' : 'unknown', among }
}

/** What a name may stand for, where that is not certain. */
export function amongOf(typed: string, known: readonly Choosable[]): Choosable[] {
  const found = named(typed, known)
  return found.is === 'several' ? found.among : found.is === 'none' ? found.near : []
}
