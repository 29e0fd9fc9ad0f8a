import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { newId } from '../id.ts'
import { tidy } from './housekeeping.ts'

const box = sandbox()
const daysAgo = (days: number) => new Date(box.now.getTime() - days * 86_400_000).toISOString()

test('what ran out is cleared away, in every partnership; what still counts stays', async () => {
  const here = await aPartnership(box.database, 'here')
  const there = await aPartnership(box.database, 'there')
  for (const id of [here, there])
    await box.database.inPartnership(id, 'write', async db => {
      for (const days of [1, 29, 31])
        await db.execute(
          sql`insert into submissions (partnership_id, id, body_hash, at) values (${id}, ${newId()}, ${String(days)}, ${daysAgo(days)})`,
        )
    })
  await box.database.onSite('write', async db => {
    for (const days of [0, 2])
      await db.execute(
        sql`insert into rate_limits (key, span_start, used) values (${`try ${days}`}, ${daysAgo(days)}, 1)`,
      )
  })
  await tidy({ database: box.database, now: () => box.now })
  for (const id of [here, there]) {
    const { rows } = await box.database.inPartnership(id, 'read', db =>
      db.execute(sql`select body_hash from submissions order by at desc`),
    )
    expect(rows.map(row => row.body_hash)).toEqual(['1', '29'])
  }
  const { rows } = await box.database.onSite('read', db => db.execute(sql`select key from rate_limits`))
  expect(rows).toEqual([{ key: 'try 0' }])
})
