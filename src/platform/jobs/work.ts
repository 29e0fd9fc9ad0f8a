import { type JobWithMetadata, PgBoss } from 'pg-boss'
import { whatBroke } from '../http/log.ts'
import { keepTidy } from './housekeeping.ts'
import type { Job, JobPayload, JobTools } from './job.ts'

export interface WorkOptions {
  jobs: readonly Job[]
  tools: JobTools
  /** The database, as the program's own role. */
  url: string
  /** How many of one kind run at the same time in this process. */
  atOnce?: number
  /** How often work given up by a dead worker is looked for. */
  checkEverySeconds?: number
}

export interface Working {
  /** Takes no more work, lets what is under way finish (30 s at most; what is cut is done again), then closes. */
  stop(): Promise<void>
}

/**
 * Does background work in this process. PostgreSQL wakes it when a job is committed; every five seconds it looks by
 * itself, in case a call was missed. A job that throws is tried again with growing pauses, and counts as dead
 * when its tries are used up (`deadJobs`). Throws when the queues are not installed.
 */
export async function startWork({
  jobs,
  tools,
  url,
  atOnce = 2,
  checkEverySeconds = 10,
}: WorkOptions): Promise<Working> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'porchlight work',
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: checkEverySeconds,
    monitorIntervalSeconds: checkEverySeconds,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', problem => tools.log('work troubled', { message: problem.message }))
  boss.on('warning', warning => tools.log('work warning', { message: warning.message }))
  await boss.start()

  const settings = {
    includeMetadata: true,
    pollingIntervalSeconds: 1,
    notifyPollingIntervalSeconds: 5,
  } as const
  const start = async (job: Job): Promise<void> => {
    const worker = await boss.work(job.name, settings, async (taken: JobWithMetadata<JobPayload>[]) => {
      // pg-boss would rest after each job; while there was one, there may be another.
      boss.notifyWorker(worker)
      for (const { data, retryCount } of taken)
        try {
          await job.run(data, tools)
        } catch (error) {
          tools.log('job failed', {
            job: job.name,
            ...data,
            tries: retryCount + 1,
            ...whatBroke(error as Error),
          })
          throw error
        }
    })
  }
  for (const job of jobs) for (let n = 0; n < atOnce; n++) await start(job)
  const housekeeping = keepTidy(jobs, tools)
  return {
    stop: async () => {
      await housekeeping.stop()
      await boss.stop({ graceful: true, timeout: 30_000 })
    },
  }
}
