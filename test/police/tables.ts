import type pg from 'pg'

/** Tables outside every partnership, each with its reason. */
const siteTables: Record<string, string> = {
  partnerships: 'the public list; changed only from inside, by its own policies',
  migrations: 'what was applied; the owner’s',
  rate_limits: 'counts of tries before anyone is known',
  setup_drafts: 'a partnership that is not set up yet, under an unguessable id',
  outbox: 'development only: what mail would have gone',
}

/** What is wrong with the walls of the tables in the public schema. */
export async function wallHoles(db: pg.Client | pg.PoolClient): Promise<string[]> {
  const { rows: tables } = await db.query<{
    name: string
    forced: boolean
    policies: number
    tenant: boolean
  }>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped) as tenant
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`)
  const holes: string[] = []
  for (const table of tables) {
    if (!table.tenant) {
      if (!(table.name in siteTables))
        holes.push(`${table.name}: has no partnership and is not listed as a site table`)
      continue
    }
    if (!table.forced) holes.push(`${table.name}: row-level security is not forced`)
    if (table.policies === 0) holes.push(`${table.name}: has no policy`)
  }
  const { rows: keys } = await db.query<{
    table: string
    kind: string
    name: string
    columns: string[]
    target: string | null
    target_tenant: boolean
  }>(`
    select t.relname as table, k.contype as kind, k.conname as name, f.relname as target,
      array(select a.attname::text from unnest(k.conkey) with ordinality u(n, o) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.o) as columns,
      exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'partnership_id') as target_tenant
    from pg_constraint k join pg_class t on t.oid = k.conrelid left join pg_class f on f.oid = k.confrelid
    where t.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f')
      and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'partnership_id')`)
  for (const key of keys) {
    const leads = key.columns[0] === 'partnership_id'
    if (key.kind === 'f' ? key.target_tenant && !leads : !leads)
      holes.push(
        `${key.table}: key ${key.name} (${key.columns.join(', ')}) does not lead with the partnership`,
      )
  }
  const { rows: uniques } = await db.query<{ table: string; name: string; first: string | null }>(`
    select t.relname as table, i.relname as name, (select attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum = x.indkey[0]) as first
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
    where x.indisunique and t.relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint k where k.conindid = x.indexrelid)
      and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'partnership_id')`)
  for (const unique of uniques)
    if (unique.first !== 'partnership_id')
      holes.push(`${unique.table}: unique index ${unique.name} does not lead with the partnership`)
  const { rows: views } = await db.query<{ name: string }>(`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions @> array['security_invoker=true'], false)`)
  for (const view of views) holes.push(`${view.name}: the view does not run as whoever asks`)
  return holes
}
