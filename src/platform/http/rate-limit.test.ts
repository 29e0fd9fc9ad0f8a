import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { lakeside, textOf } from '#test/as.ts'
import { query } from '#test/query.ts'
import { formOf, ownDatabase, sandbox } from '#test/sandbox.ts'
import { createPartnership } from '../../features/partnership/index.ts'
import { appOver } from '../../serve.ts'
import { PageCache } from './page-cache.ts'
import { triesAnHour } from './rate-limit.ts'

// Tries are counted outside the request's transaction, so these need connections of their own.
const box = sandbox()
const urls = ownDatabase()
let end = async () => {}
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  const [pool, site] = [openPool(urls.appUrl, { max: 2 }), openPool(urls.appUrl, { max: 2 })]
  end = async () => {
    await pool.end()
    await site.end()
  }
  const database = databaseOver(transactOver(pool), transactOver(site))
  const founded = await createPartnership(database, { kind: 'system', name: 'Ada' }, lakeside, box.now)
  if (!founded.ok) throw new Error(founded.why)
  app = appOver({ ...box.installation, database }, new PageCache({ seconds: 0 }), () => box.now)
})
afterAll(() => end())

const post = async (path: string, fields: Record<string, string>) =>
  app.request(new Request(new URL(path, 'http://porchlight.test'), { redirect: 'manual', ...formOf(fields) }))
const tell = (fields: Record<string, string>) => post('/lakeside/plan/outcomes', fields)

const used = () =>
  query<{ of: string; used: number }>(
    urls.ownerUrl,
    `select regexp_replace(key, ' \\S+$', '') as of, used from rate_limits where key like 'outcome%' order by 1`,
  )

/** As if this had been counted so often already. */
const counted = (of: string, times: number) =>
  query(
    urls.ownerUrl,
    `update rate_limits set used = ${times} where key like '${of} %' and key not like '${of} tries%'`,
  )

it('a form that was not filled in rightly takes nobody’s turn; one too many comes back as it was typed', async () => {
  for (let n = 0; n < 3; n++) expect((await tell({ say: '' })).status).toBe(422)
  expect(await used()).toEqual([{ of: 'outcome tries', used: 3 }])
  expect((await tell({ say: 'We found a flat' })).status).toBe(303)
  expect(await used()).toEqual([
    { of: 'outcome', used: 1 },
    { of: 'outcome tries', used: 4 },
  ])
  await counted('outcome', 29)
  expect((await tell({ say: 'We found work' })).status).toBe(303)
  const held = await tell({ say: 'My son reads now' })
  expect(held.status).toBe(429)
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
  const page = await held.text()
  expect(page).toContain('My son reads now</textarea>')
  expect(textOf(page)).toContain('Nothing is lost')
})

it('a flood is held off whatever it holds, for that form alone', async () => {
  expect((await tell({ say: '' })).status).toBe(422)
  await counted('outcome tries', triesAnHour - 1)
  expect((await tell({ say: '' })).status).toBe(422)
  expect((await tell({ say: '' })).status).toBe(429)
  expect((await post('/lakeside/people/held', { email: 'noor@' })).status).toBe(422)
})
