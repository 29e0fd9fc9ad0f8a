import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownDatabase } from '../sandbox.ts'
import { wallHoles } from './tables.ts'

const urls = ownDatabase()
let owner: pg.Client
beforeEach(async () => {
  owner = new pg.Client({ connectionString: urls.ownerUrl })
  await owner.connect()
  await owner.query('begin')
})
afterEach(async () => {
  await owner.query('rollback')
  await owner.end()
})

describe('every tenant table stands behind the wall', () => {
  test('forced row-level security, a policy, and keys that lead with the partnership', async () => {
    expect(await wallHoles(owner)).toEqual([])
  })

  test.each([
    [
      'a table without the wall',
      'create table gardens (partnership_id uuid, id uuid, primary key (partnership_id, id))',
      'gardens: row-level security is not forced',
    ],
    [
      'a table nobody listed',
      'create table gardens (id uuid primary key)',
      'gardens: has no partnership and is not listed as a site table',
    ],
    [
      'a key of its own',
      "create table gardens (partnership_id uuid, id uuid primary key); select tenant_wall('gardens')",
      'gardens: key gardens_pkey (id) does not lead with the partnership',
    ],
    [
      'a unique name across partnerships',
      "create table gardens (partnership_id uuid, id uuid, name text unique, primary key (partnership_id, id)); select tenant_wall('gardens')",
      'gardens: key gardens_name_key (name) does not lead with the partnership',
    ],
    [
      'a wall switched off',
      'alter table activity no force row level security',
      'activity: row-level security is not forced',
    ],
    ['a policy removed', 'drop policy inside_partnership on activity', 'activity: has no policy'],
    [
      'a view that runs as its owner',
      'create view gossip as select * from activity',
      'gossip: the view does not run as whoever asks',
    ],
  ])('%s is found', async (_what, planted, hole) => {
    await owner.query(planted)
    expect(await wallHoles(owner)).toContain(hole)
  })
})

test('the program’s role owns nothing and cannot pass the wall', async () => {
  const { rows } = await owner.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_class where relowner = r.oid) as owns
    from pg_roles r where rolname = 'porchlight_app'`)
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0 },
  ])
})
