import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/** `column = any(ids)`: one parameter however many there are. */
export const isAnyId = (column: AnyColumn, ids: readonly string[]): SQL =>
  sql`${column} = any(${sql.param([...ids])}::uuid[])`

export const isAnyText = (column: AnyColumn, texts: readonly string[]): SQL =>
  sql`${column} = any(${sql.param([...texts])}::text[])`
