import { expect, it } from 'vitest'
import { ownDatabase } from '#test/sandbox.ts'
import { collisionWords } from '../../src/features/directory/twins/named-words.ts'
import { ties } from '../../src/features/directory/twins/ties.ts'
import { session } from '../query.ts'

const urls = ownDatabase()
const kinds = ['organisations', 'services', 'locations']

type Ask = Parameters<Parameters<typeof session>[1]>[0]

/** Columns with a foreign key to what can be merged that a merger would not find. */
const forgotten = (ask: Ask) =>
  ask<{ name: string }>(
    `select t.relname || '.' || a.attname as name
     from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class f on f.oid = k.confrelid
       join unnest(k.conkey) as u (n) on true join pg_attribute a on a.attrelid = t.oid and a.attnum = u.n
     where k.contype = 'f' and f.relname = any ($1) and a.attname <> 'partnership_id'
       and not exists (select from references_to(f.relname::text) r where r.of_table = t.relname and r.of_column = a.attname)`,
    [kinds],
  )

/** Tables in which a foreign key to one of these is part of what may stand only once. */
const onceOnly = (ask: Ask) =>
  ask<{ name: string }>(
    `select distinct t.relname as name
     from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class f on f.oid = k.confrelid
       join unnest(k.conkey) as u (n) on true join pg_attribute a on a.attrelid = t.oid and a.attnum = u.n
       join pg_index x on x.indrelid = t.oid and x.indisunique and a.attnum = any (x.indkey)
     where k.contype = 'f' and f.relname = any ($1) and a.attname not in ('partnership_id', 'id') order by 1`,
    [kinds],
  )

it('moves whatever names an organisation, a service or a place, in every room', async () => {
  expect(await session(urls.ownerUrl, forgotten)).toEqual([])
})

it('has a word for every table in which two could not both stand, or drops the second one there', async () => {
  const tables = (await session(urls.ownerUrl, onceOnly)).map(({ name }) => name)
  const settled = new Set<string>([...ties, ...Object.keys(collisionWords)])
  expect(tables.filter(table => !settled.has(table))).toEqual([])
  expect(tables).toContain('members')
})

it('would notice a new room that names organisations, and takes it along by itself', async () => {
  await session(urls.ownerUrl, async ask => {
    await ask(`create table new_room (partnership_id uuid not null, id uuid not null, whom uuid not null,
      primary key (partnership_id, id), unique (partnership_id, whom),
      foreign key (partnership_id, whom) references organisations (partnership_id, id))`)
    const found = await ask<{ of_column: string }>(
      `select of_column from references_to('organisations') where of_table = 'new_room'`,
    )
    expect(found).toEqual([{ of_column: 'whom' }])
    expect((await onceOnly(ask)).map(({ name }) => name)).toContain('new_room')
    await ask('drop table new_room')
  })
})
