import { expect, test } from 'vitest'
import { sandbox } from '#test/sandbox.ts'
import { leavesOrderOpen } from '#test/unordered.ts'

const box = sandbox()

test('in tests, rows come the other way round unless somebody asked for an order', async () => {
  const rows = (sql: string) =>
    box.database.onSite('read', async db => (await db.connection.query<{ n: number }>(sql)).rows)
  const three = '(values (1), (2), (3)) as v (n)'
  expect(await rows(`select n from ${three}`)).toEqual([{ n: 3 }, { n: 2 }, { n: 1 }])
  expect(await rows(`select n from ${three} order by n`)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
})

test.each([
  ['select a from b', true],
  ['select (select c from d order by c limit 1) from b', true],
  ["select 'order by' from b", true],
  ['with x as (select 1) select * from x order by 1', false],
  ['update b set c = 1 returning d', true],
  ['insert into b values (1), (2) returning c', false],
])('%s leaves the order open: %s', (text, open) => {
  expect(leavesOrderOpen(text)).toBe(open)
})
