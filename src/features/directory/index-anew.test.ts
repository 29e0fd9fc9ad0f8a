import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { JobTools } from '#platform/jobs/job.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { importFile, searchServices } from './index.ts'
import { indexJob } from './jobs.ts'

const box = sandbox()
const staff = { kind: 'system', name: 'Ada Osei' } as const

test('what an earlier release made findable by other words is found by today’s from the next morning on', async () => {
  const here = await found(box)
  const list = fileOf([1, 2, 3].map(n => federalRecord(`Harbour School ${n}`, { Lang_training: 'yes' })))
  await importFile(box.database, here.id, staff, list, { name: 'list.json' }, box.now)
  const names = () => here.inside(async db => (await searchServices(db, 'logement', {}, box.now)).found)
  const harbour = () => here.inside(async db => (await searchServices(db, 'harbour', {}, box.now)).found)
  await here.inside(db =>
    db.execute(sql`update service_keys set keys = '.:1'::tsvector, made_with = 'an earlier release'`),
  )
  expect(await harbour()).toHaveLength(0)

  const told: unknown[] = []
  const tools = { database: box.database, log: (_what: string, said: unknown) => void told.push(said) }
  const morning = () => indexJob.run({ partnershipId: here.id }, tools as unknown as JobTools)
  await morning()
  expect(await harbour()).toHaveLength(3)
  expect(await names()).toHaveLength(0)
  await morning()
  expect(told).toEqual([{ services: 3 }])
})
