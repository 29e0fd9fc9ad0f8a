import { sql } from 'drizzle-orm'
import type { AppContext } from './env.ts'
import { TooManyPage } from './error-pages.tsx'

export interface Limit {
  /** What is counted: `sign-in`, `link`, `import`. */
  of: string
  times: number
  minutes: number
}

/**
 * Counts one use against a limit shared by all processes; answers with the page to show when it is used up,
 * undefined when there is room. Counted outside the request's own transaction, so a refused form counts too.
 */
export async function overLimit(
  c: AppContext,
  limit: Limit,
  by: string = c.var.from,
): Promise<Response | undefined> {
  const span = limit.minutes * 60_000
  const start = new Date(Math.floor(c.var.now.getTime() / span) * span)
  const { rows } = await c.var.database.onSite('write', db =>
    db.execute<{ used: number }>(sql`
      insert into rate_limits (key, span_start, used) values (${`${limit.of} ${by}`}, ${start.toISOString()}, 1)
      on conflict (key, span_start) do update set used = rate_limits.used + 1
      returning used`),
  )
  if ((rows[0]?.used ?? 0) <= limit.times) return undefined
  const minutes = Math.max(1, Math.ceil((start.getTime() + span - c.var.now.getTime()) / 60_000))
  c.header('Retry-After', String(minutes * 60))
  return c.html(TooManyPage({ view: c.var.view, minutes }), 429)
}
