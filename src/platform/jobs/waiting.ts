import { sql } from 'drizzle-orm'
import type { Job, JobPayload, JobTools } from './job.ts'

type Waiting = { id: string; name: string; data: JobPayload; after: string | null }

/**
 * For tests: does the work waiting in this database now, one job after the other, until there is none; work that
 * this work asks for too. Runs on `tools.database`, so inside a sandbox it sees what the test did and is undone with
 * it. Work put off is done once `tools.now()` reaches it. Returns the names of the jobs done. A job that throws, throws.
 */
export async function runWaiting(jobs: readonly Job[], tools: JobTools): Promise<string[]> {
  const done: string[] = []
  for (;;) {
    const waiting = await tools.database.onSite('write', async db => {
      const { rows } = await db.execute<Waiting>(sql`
        delete from pgboss.job where (name, id) in (
          select name, id from pgboss.job
          where state in ('created', 'retry')
            and (start_after <= created_on or start_after <= ${tools.now().toISOString()}::timestamptz)
          order by created_on, id limit 1 for update skip locked)
        returning id, name, data`)
      return rows[0]
    })
    if (!waiting) return done
    const job = jobs.find(({ name }) => name === waiting.name)
    if (!job) throw new Error(`No room declares the job ${waiting.name}`)
    await job.run(waiting.data, tools)
    done.push(waiting.name)
  }
}
