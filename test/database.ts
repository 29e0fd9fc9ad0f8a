import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { databaseUrl } from '#platform/db/embedded/index.ts'
import { prepareDatabase } from '../src/installation.ts'
import { hastyCluster } from './cluster.ts'
import { query } from './query.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { ownerUrl: string; socketDir: string }
    /** Where the files of the demonstration are kept, for copies of it. */
    demonstrationFolder: string
  }
}

/** One PostgreSQL for the run, holding one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'porchlight-test-'))
  const cluster = await hastyCluster(dataDir)
  const template = databaseUrl(cluster, 'template_porchlight', 'owner')
  await query(cluster.ownerUrl, 'create database template_porchlight')
  await prepareDatabase(template)
  const demonstrationFolder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-told-'))
  project.provide('demonstrationFolder', demonstrationFolder)
  project.provide('cluster', { ownerUrl: cluster.ownerUrl, socketDir: cluster.socketDir })
  return async () => {
    await cluster.stop()
    for (const folder of [dataDir, demonstrationFolder]) await rm(folder, { recursive: true, force: true })
  }
}
