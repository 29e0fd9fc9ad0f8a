import { inject } from 'vitest'
import { databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { databaseUrl } from '#platform/db/embedded/index.ts'
import { openFiles } from '#platform/files/folder.ts'
import { houseOf } from '#platform/http/house.ts'
import { loadDemonstration } from '../src/demo/load.ts'
import { features } from '../src/features.ts'
import { query, session } from './query.ts'

const template = 'template_demonstration'

/** The name of a database in this run's PostgreSQL that holds the demonstration; the first who asks loads it. */
export async function demonstrationTemplate(): Promise<string> {
  const cluster = inject('cluster')
  return session(cluster.ownerUrl, async ask => {
    await ask('select pg_advisory_lock(823641)')
    const there = await ask('select from pg_database where datname = $1', [template])
    if (there.length > 0) return template
    await ask(`create database ${template}_begun template template_porchlight`)
    const pool = openPool(databaseUrl(cluster, `${template}_begun`, 'app'))
    const database = databaseOver(transactOver(pool))
    const house = houseOf(features, { origin: 'http://porchlight.test' })
    const files = openFiles(inject('demonstrationFolder'))
    await loadDemonstration({ database, files, house }, () => {}).finally(() => pool.end())
    await query(databaseUrl(cluster, `${template}_begun`, 'owner'), 'delete from pgboss.job')
    await ask(`alter database ${template}_begun rename to ${template}`)
    return template
  })
}
