import { sql } from 'drizzle-orm'
import type { SiteDb, TenantDb } from '../db/tenant.ts'
import type { JobPayload } from './job.ts'

export interface EnqueueOptions {
  /** Not before this instant; at once when absent. */
  after?: Date
}

/**
 * Hands work to the background in the caller's own transaction: it becomes visible when that commits, and was
 * never asked for when it rolls back. The payload holds ids only, and is given the partnership.
 * The statement is pg-boss's own insert for one job (12.35, `plans.insertJobs`), so that no second connection and no
 * running instance is needed; a test has a real pg-boss take what this wrote. Throws when no room declares the job.
 */
export const enqueue = (
  db: TenantDb,
  name: string,
  payload: Record<string, string> = {},
  options: EnqueueOptions = {},
): Promise<void> => put(db, name, { ...payload, partnershipId: db.partnershipId }, options)

/** The same for work that belongs to no partnership, such as a sign-in letter: its partnership is the empty string. */
export const enqueueOnSite = (
  db: SiteDb,
  name: string,
  payload: Record<string, string> = {},
  options: EnqueueOptions = {},
): Promise<void> => put(db, name, { ...payload, partnershipId: '' }, options)

async function put(db: SiteDb, name: string, payload: JobPayload, options: EnqueueOptions): Promise<void> {
  const data = JSON.stringify(payload)
  const after = options.after?.toISOString() ?? null
  const { rows } = await db.execute<{ id: string }>(sql`
    with put as (
      insert into pgboss.job (
        name, data, start_after, created_on, keep_until, expire_seconds, deletion_seconds,
        retry_limit, retry_delay, retry_backoff, retry_delay_max, heartbeat_seconds, policy, dead_letter
      )
      select q.name, ${data}::jsonb, t.start_after, pgboss.job_now(),
        t.start_after + q.retention_seconds * interval '1s', q.expire_seconds, q.deletion_seconds,
        q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.heartbeat_seconds, q.policy, q.dead_letter
      from pgboss.queue q, (select coalesce(${after}::timestamptz, pgboss.job_now()) as start_after) t
      where q.name = ${name}
      returning id, start_after
    ),
    woken as (
      select pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), ${name})
      from put where start_after <= pgboss.job_now()
    )
    select id from put where (select count(*) from woken) >= 0`)
  if (rows.length === 0) throw new Error(`No room declares the job ${name}, or its queue is not installed`)
}
