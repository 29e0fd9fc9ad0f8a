import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { newId } from '../id.ts'
import { tidy } from './housekeeping.ts'
import { beginRounds } from './rounds.ts'

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

test('each partnership’s day begins once, from six in its own morning, however many processes begin it', async () => {
  const here = await aPartnership(box.database, 'here')
  const daily = { name: 'mail.send', daily: true, run: async () => {} } as const
  const at = (moment: string) => ({ database: box.database, now: () => new Date(moment) })
  expect(await beginRounds([daily], at('2026-06-02T09:59:00Z'))).toBe(0)
  expect(await beginRounds([daily], at('2026-06-02T10:01:00Z'))).toBe(1)
  expect(await beginRounds([daily], at('2026-06-03T03:00:00Z'))).toBe(0)
  const asked = await box.database.onSite('read', db =>
    db.execute(
      sql`select data from pgboss.job where name = 'mail.send' and data ->> 'partnershipId' = ${here}`,
    ),
  )
  expect(asked.rows).toEqual([{ data: { day: '2026-06-02', partnershipId: here } }])
})
