import { sql } from 'drizzle-orm'
import type { AppContext } from './env.ts'
import { TooManyPage } from './error-pages.tsx'
import type { FormState } from './form-state.ts'
import { words } from './words.ts'

export interface Limit {
  /** What is counted: `sign-in`, `link`, `import`. */
  of: string
  times: number
  minutes: number
}

/**
 * Counts one use against a limit shared by all processes; answers in how many minutes there is room again, undefined when
 * there is. Counted outside the request's own transaction, so a refused form counts too.
 */
async function minutesToWait(c: AppContext, limit: Limit, by: string): Promise<number | undefined> {
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
  return minutes
}

/** Counts one use; answers with the page to show when the limit is used up, undefined when there is room. */
export async function overLimit(
  c: AppContext,
  limit: Limit,
  by: string = c.var.from,
): Promise<Response | undefined> {
  const minutes = await minutesToWait(c, limit, by)
  return minutes === undefined ? undefined : c.html(TooManyPage({ view: c.var.view, minutes }), 429)
}

/** How often any one public form may be tried from one address in an hour, rightly filled in or not. */
export const triesAnHour = 120

/** Counts one try of a public form, before it is read: what holds off a flood. The page to show when there were too many. */
export const triedTooOften = (c: AppContext, form: string): Promise<Response | undefined> =>
  overLimit(c, { of: `${form} tries`, times: triesAnHour, minutes: 60 })

/**
 * Counts one form that was filled in rightly, just before it takes effect: a mistake in it costs nobody their turn. Many
 * people may share one address, so when the limit is used up the form comes back as it was typed, with a sentence that says
 * when to send it again: show it with 429. Undefined when there is room.
 */
export async function heldUp(
  c: AppContext,
  limit: Limit,
  values: FormState['values'],
  by: string = c.var.from,
): Promise<FormState | undefined> {
  const minutes = await minutesToWait(c, limit, by)
  if (minutes === undefined) return undefined
  return { values, errors: { form: c.var.view.t(words.heldUp, { minutes }) } }
}
