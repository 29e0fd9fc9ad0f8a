import pg from 'pg'
import { PgBoss, type QueueOptions } from 'pg-boss'

/** Twenty tries over about half a day; a worker that stops breathing for half a minute has lost its job to another. */
const queue = {
  notify: true,
  retryLimit: 20,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 3_600,
  heartbeatSeconds: 30,
  retentionSeconds: 30 * 86_400,
  deleteAfterSeconds: 14 * 86_400,
} satisfies QueueOptions & { notify: boolean }

/**
 * Makes or updates pg-boss's own schema as the owner of the database, one queue per kind of job, and lets the
 * program's role read and write them (it may change no table there). Run after the migrations; doing it again is harmless.
 */
export async function installJobs(ownerUrl: string, jobNames: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    application_name: 'porchlight install',
    max: 2,
    schedule: false,
    supervise: false,
  })
  const problems: Error[] = []
  boss.on('error', problem => problems.push(problem))
  try {
    await boss.start()
    const there = new Map((await boss.getQueues()).map(found => [found.name, found]))
    for (const name of jobNames) {
      const found = there.get(name)
      if (!found) await boss.createQueue(name, queue)
      else if (
        Object.entries(queue).some(([setting, value]) => found[setting as keyof typeof queue] !== value)
      )
        await boss.updateQueue(name, queue)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  if (problems[0]) throw problems[0]
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'porchlight install' })
  await client.connect()
  try {
    await client.query(`
      grant usage on schema pgboss to porchlight_app;
      grant select, insert, update, delete on all tables in schema pgboss to porchlight_app;
      grant execute on all functions in schema pgboss to porchlight_app;`)
  } finally {
    await client.end()
  }
}
