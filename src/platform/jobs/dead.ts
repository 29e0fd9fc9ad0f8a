import { sql } from 'drizzle-orm'
import type { SiteDb, TenantDb } from '../db/tenant.ts'

export interface DeadJob {
  id: string
  name: string
  partnershipId: string | null
  askedAt: Date
  gaveUpAt: Date
  tries: number
  /** What the last try said. */
  error: string | null
}

/** Work that was given up after all its tries, newest first; of one partnership when asked inside it. */
export async function deadJobs(db: SiteDb | TenantDb): Promise<DeadJob[]> {
  const within = 'partnershipId' in db ? sql`and data->>'partnershipId' = ${db.partnershipId}` : sql``
  const { rows } = await db.execute<Record<keyof DeadJob, string | null>>(sql`
    select id, name, data->>'partnershipId' as "partnershipId", created_on as "askedAt", completed_on as "gaveUpAt",
      retry_count + 1 as tries, output->>'message' as error
    from pgboss.job where state = 'failed' ${within} order by completed_on desc limit 100`)
  return rows.map(row => ({
    id: row.id ?? '',
    name: row.name ?? '',
    partnershipId: row.partnershipId,
    askedAt: new Date(row.askedAt ?? 0),
    gaveUpAt: new Date(row.gaveUpAt ?? 0),
    tries: Number(row.tries),
    error: row.error,
  }))
}

/** Gives dead work another round of tries; false when there is none with this id. */
export async function reviveJob(db: SiteDb | TenantDb, id: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    update pgboss.job set state = 'retry', retry_count = 0, completed_on = null, output = null,
      start_after = pgboss.job_now(), keep_until = pgboss.job_now() + interval '30 days'
    where id = ${id} and state = 'failed' returning id`)
  return rows.length > 0
}

export interface WorkCounts {
  waiting: number
  /** Failed at least once and due to be tried again. */
  retrying: number
  underWay: number
  dead: number
  /** When the longest-waiting job that is due was asked for; undefined when none waits. */
  oldestDue: Date | undefined
}

/** How the work stands over the whole installation; for `porchlight doctor` and the readiness page. */
export async function countWork(db: SiteDb): Promise<WorkCounts> {
  const { rows } = await db.execute<Record<string, string | null>>(sql`
    select count(*) filter (where state = 'created') as waiting,
      count(*) filter (where state = 'retry') as retrying,
      count(*) filter (where state = 'active') as "underWay",
      count(*) filter (where state = 'failed') as dead,
      min(created_on) filter (where state in ('created', 'retry') and start_after <= pgboss.job_now()) as oldest
    from pgboss.job`)
  const counts = rows[0] ?? {}
  return {
    waiting: Number(counts.waiting),
    retrying: Number(counts.retrying),
    underWay: Number(counts.underWay),
    dead: Number(counts.dead),
    oldestDue: counts.oldest ? new Date(counts.oldest) : undefined,
  }
}
