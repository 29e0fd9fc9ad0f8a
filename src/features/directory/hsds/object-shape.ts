import type { Field } from './field.ts'

/** An object of the standard. */
export interface ObjectShape {
  /** Its table in the CSV package, without `.csv`. */
  readonly table: string
  /** The edition that brought it; 3.0 where none is named. */
  readonly since?: '3.1'
  readonly required: readonly string[]
  /** What a row of the CSV package must say besides. */
  readonly tabular?: readonly string[]
  readonly fields: Readonly<Record<string, Field>>
}
