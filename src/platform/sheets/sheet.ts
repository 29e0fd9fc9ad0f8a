import type { PgTable } from 'drizzle-orm/pg-core'
import type { Actor } from '../activity.ts'
import type { TenantDb } from '../db/tenant.ts'
import type { View } from '../http/view.ts'
import type { Message } from '../words/messages.ts'

/** One thing a row may say. */
export interface SheetField {
  key: string
  label: Message
  /** Headings people give such a column, in any language. */
  called: readonly string[]
  /** A row without it is refused. */
  needed?: true
  kind: 'text' | 'email' | 'day' | 'choice'
  /** For a choice: its values, each with the words people write for it. */
  choices?: readonly { value: string; written: readonly string[] }[]
  /** What a cell of such a column looks like, where that alone tells it apart. */
  looks?: RegExp
}

/** A row as understood: its line in the file, and the values that are there: days as `YYYY-MM-DD`, choices by value. */
export interface SheetRow {
  line: number
  values: Readonly<Record<string, string>>
}

/** What would become of a row. `ask`: a person has to choose before it can be taken. */
export interface Planned {
  line: number
  what: 'new' | 'known' | 'refused' | 'ask'
  /** What the row is about, as the file has it. */
  title: string
  /** What will happen, or why it cannot. */
  say: string
  /** Answers to choose from, the likely one first. */
  answers?: readonly { value: string; label: string }[]
}

/** What a row was answered with, by line. */
export type Answers = Readonly<Record<number, string>>

/** One row made in the database, so that it can be taken back. */
export interface Made {
  table: string
  id: string
}

/** A kind of list a room can take in from a spreadsheet or a table in a document. */
export interface SheetKind {
  name: string
  /** Who may bring it. */
  permission: string
  title: Message
  say: Message
  fields: readonly SheetField[]
  /** Tables its rows end in, so that bringing can be undone; later ones may point to earlier ones. */
  makes: readonly PgTable[]
  /** What would become of each row, changing nothing. The same rows and answers give the same plan. */
  plan(db: TenantDb, view: View, rows: readonly SheetRow[], answers: Answers): Promise<Planned[]>
  /** Takes the rows in, by the room's own commands; only adds. Gives what it made, in order. */
  take(db: TenantDb, actor: Actor, rows: readonly SheetRow[], answers: Answers, now: Date): Promise<Made[]>
  /** Takes one thing back, where that is more than removing its row; undefined: remove the row. */
  takeBack?(db: TenantDb, made: Made): Promise<boolean | undefined>
  /** Once everything that could be is taken back. */
  takenBack?(db: TenantDb): Promise<void>
  /** Where to look at what came. */
  see(slug: string): string
}
