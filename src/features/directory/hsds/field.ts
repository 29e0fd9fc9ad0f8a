/** One field of an object of the standard. `since` is the edition that brought it; 3.0 where none is named. */
export type Field = {
  readonly is: 'text' | 'number' | 'list' | 'one'
  /** A format of JSON Schema. */
  readonly format?: 'uuid' | 'uri' | 'email' | 'date-time'
  /** Its type in the CSV package, where that differs. */
  readonly tabular?: 'date' | 'time' | 'datetime'
  readonly among?: readonly string[]
  /** The object it holds. */
  readonly of?: string
  readonly since?: '3.1' | 'later' | 'ours'
}

export const key = { is: 'text', format: 'uuid' } as const satisfies Field
export const text = { is: 'text' } as const satisfies Field
export const number = { is: 'number' } as const satisfies Field
export const uri = { is: 'text', format: 'uri' } as const satisfies Field
export const email = { is: 'text', format: 'email' } as const satisfies Field
export const day = { is: 'text', tabular: 'date' } as const satisfies Field
export const time = { is: 'text', tabular: 'time' } as const satisfies Field
export const instant = { is: 'text', format: 'date-time', tabular: 'datetime' } as const satisfies Field

export const choice = <const Among extends readonly string[]>(...among: Among) =>
  ({ is: 'text', among }) as const

export const one = <const Name extends string>(of: Name) => ({ is: 'one', of }) as const

export const list = <const Name extends string>(of: Name, since?: '3.1' | 'later') =>
  ({ is: 'list', of, ...(since && { since }) }) as const
