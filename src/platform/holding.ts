import type { VisitorMessage } from './words/messages.ts'

/** Somebody whose traces are looked for: what is not known of them finds nothing. */
export interface Sought {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly email: string | undefined
}

/**
 * One kind of thing a room keeps that may be about a person: how theirs is found, what of it they are shown, and what
 * goes when they are forgotten. Columns are named as in the database. What is not under `shows` is shown to nobody by
 * this: what others said or noted stays out.
 */
export interface Holding {
  what: VisitorMessage
  table: string
  /** Columns with a person's id. */
  ids?: readonly string[]
  /** Theirs when the row that `column` names, in `table`, has their id in `id`. */
  through?: { column: string; table: string; id: string }
  /** A column with the id of the signed link by which it was said: theirs when the link was theirs. */
  link?: string
  /** A column with the id of an account: theirs when it is the account of their address. */
  account?: string
  /** Columns with an e-mail address. */
  addresses?: readonly string[]
  /** The column with the name of whoever has the address: it goes with the address. */
  called?: string
  /** Columns with nothing but the name of somebody who did or said something. */
  names?: readonly string[]
  /** Beside `names`: the column with the organisation they did it for. One of the same name there keeps theirs. */
  organisation?: string
  /** Columns with text or JSON that somebody else wrote, in which a name or an address may stand. */
  within?: readonly string[]
  /** When it came to be; the moment the row was made when left out. */
  when?: string
  /** What the thing is about: another row's title. `title` is an expression over that row, `it`. */
  about?: { column: string; table: string; title: string }
  shows?: Readonly<Record<string, VisitorMessage>>
  /** Too many and too alike to be listed one by one: how many, from when to when. */
  counted?: true
  /**
   * What is emptied when somebody is forgotten: their own columns, and those of `within` in which the name and the
   * address are words of their own. Addresses, what `called` and what `names` go always.
   */
  goes?: readonly string[]
  /** The column that says since when a row has nobody's name: set together with them. */
  forgottenAt?: string
  /** Not let go of by what is said here: it stays as it is, or whoever keeps it lets go of it by itself. */
  keeps?: true
  /** Why something stays when the person is forgotten, in words. */
  stays?: VisitorMessage
}

/** What one room keeps about persons. */
export interface Holdings {
  room: VisitorMessage
  things: readonly Holding[]
  /** By table: columns with nothing but the name of whoever did something. */
  marks?: Readonly<Record<string, readonly string[]>>
}
