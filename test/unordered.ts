import type pg from 'pg'
import type { Connection } from '#platform/db/tenant.ts'

/** The words of a statement outside its brackets and quotes. */
function outermost(text: string): string {
  let depth = 0
  let words = ''
  for (const [part] of text.matchAll(/'[^']*'|"[^"]*"|[()]|[^'"()]+/g)) {
    if (part === '(') depth += 1
    else if (part === ')') depth -= 1
    else if (depth === 0 && !/^['"]/.test(part)) words += ` ${part}`
  }
  return words
}

/** Whether a statement leaves the order of its rows to the database. */
export const leavesOrderOpen = (text: string): boolean => {
  const words = outermost(text)
  return /^\s*(select|with|update|delete)\b/i.test(words) && !/\border by\b/i.test(words)
}

/**
 * A connection whose rows come the other way round wherever nobody asked for an order. PostgreSQL promises none, and
 * mostly gives the order of writing: what relies on that fails here each time, and not on one machine in a thousand.
 */
export const unordered = (client: pg.ClientBase): pg.PoolClient => {
  const connection: Connection = {
    query: async (statement: string | pg.QueryConfig, values?: unknown[]) => {
      const result: pg.QueryResult = await client.query(statement as pg.QueryConfig, values)
      if (leavesOrderOpen(typeof statement === 'string' ? statement : statement.text)) result.rows?.reverse()
      return result
    },
  } as Connection
  return connection as pg.PoolClient
}
