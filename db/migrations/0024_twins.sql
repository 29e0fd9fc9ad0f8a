-- The same thing written twice. A person says which are one; what was two is kept whole here, so that it can be two again.

-- One decision that several rows of a kind are one thing.
create table mergers (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  kind text not null check (kind in ('organisations', 'locations', 'services')),
  -- None of these is a key into its table: rows come and go, and a later merger may take this one's.
  kept_id uuid not null,
  gone_ids uuid[] not null check (cardinality(gone_ids) > 0),
  -- What it is called, for a list of what was done.
  name jsonb not null,
  because text check (length(because) between 1 and 1000),
  at timestamptz not null,
  by_name text not null,
  by_id text,
  undone_at timestamptz,
  undone_by text,
  primary key (partnership_id, id),
  check (num_nonnulls(undone_at, undone_by) in (0, 2))
);
create index mergers_by_kept on mergers (partnership_id, kept_id);
create index mergers_by_time on mergers (partnership_id, at desc);
select tenant_wall('mergers');

-- Every row it touched. Only ever added to.
create table merger_steps (
  partnership_id uuid not null references partnerships (id),
  id uuid not null default gen_random_uuid(),
  merger_id uuid not null,
  -- moved: a column now names the kept one · dropped: said again what the kept one says · gone: a thing itself ·
  -- changed: the kept one, as it was.
  did text not null check (did in ('moved', 'dropped', 'gone', 'changed')),
  of_table text not null,
  of_column text,
  row_id uuid not null,
  from_id uuid,
  before jsonb not null,
  after jsonb,
  primary key (partnership_id, id),
  foreign key (partnership_id, merger_id) references mergers (partnership_id, id)
);
create index merger_steps_by_merger on merger_steps (partnership_id, merger_id);
select tenant_wall('merger_steps');
revoke update, delete on merger_steps from porchlight_app;

-- Under which other ids, ours and those of lists, a thing is known since it was merged.
create table listing_aliases (
  partnership_id uuid not null references partnerships (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('organisations', 'locations', 'services')),
  old_id uuid not null,
  -- Null where no list knows it.
  external_id text,
  list_id uuid,
  target_id uuid not null,
  merger_id uuid not null,
  primary key (partnership_id, id),
  unique (partnership_id, kind, old_id),
  unique (partnership_id, kind, external_id),
  foreign key (partnership_id, merger_id) references mergers (partnership_id, id)
);
create index listing_aliases_by_target on listing_aliases (partnership_id, kind, target_id);
select tenant_wall('listing_aliases');

-- One look through everything; `done` and `total` are written outside its own transaction, so that they can be watched.
create table twin_runs (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  state text not null check (state in ('waiting', 'working', 'done', 'failed')),
  done int not null,
  total int not null,
  -- By kind: things, pairs compared, pairs in each band, blocks too large to compare.
  found jsonb,
  failure text,
  by_name text not null,
  asked_at timestamptz not null,
  changed_at timestamptz not null,
  finished_at timestamptz,
  primary key (partnership_id, id)
);
create index twin_runs_by_time on twin_runs (partnership_id, asked_at desc);
select tenant_wall('twin_runs');

-- Two things that may be one, `a_id` the lower; and what a person said of them. Not keyed to the things: one that was
-- merged away comes back with its pairs when that is undone.
create table twin_pairs (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  kind text not null check (kind in ('organisations', 'locations', 'services')),
  a_id uuid not null,
  b_id uuid not null check (a_id < b_id),
  band text not null check (band in ('copy', 'same', 'perhaps')),
  probability double precision not null check (probability between 0 and 1),
  -- Column by column: how far the two agree, and what that weighs in bits.
  why jsonb not null,
  -- A digest of what was compared on both sides.
  compared text not null,
  run_id uuid not null,
  found_at timestamptz not null,
  decision text check (decision in ('different', 'later')),
  because text check (length(because) between 1 and 1000),
  decided_at timestamptz,
  decided_by text,
  -- What had been compared when it was decided: once that differs, the question is open again.
  decided_on text,
  primary key (partnership_id, id),
  unique (partnership_id, kind, a_id, b_id),
  foreign key (partnership_id, run_id) references twin_runs (partnership_id, id),
  check (num_nonnulls(decision, decided_at, decided_by, decided_on) in (0, 4))
);
create index twin_pairs_by_band on twin_pairs (partnership_id, kind, band, probability desc);
create index twin_pairs_by_b on twin_pairs (partnership_id, b_id);
select tenant_wall('twin_pairs');

-- Everything that names a row of one of the three tables, from the database's own catalogue, so that a room added later
-- cannot be forgotten: columns with a foreign key to it; columns that hold an id without saying of what, which being
-- unique in the world can be nothing else; and the subject of signed links. The log tells what was, and stays.
create function references_to(target text) returns table (of_table text, of_column text, of_type text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select t.relname::text, a.attname::text, format_type(a.atttypid, null)
  from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class f on f.oid = k.confrelid
    join unnest(k.conkey) as u (n) on true join pg_attribute a on a.attrelid = t.oid and a.attnum = u.n
  where k.contype = 'f' and t.relnamespace = 'public'::regnamespace and f.relnamespace = 'public'::regnamespace
    and f.relname = target and a.attname <> 'partnership_id'
  union
  select t.relname::text, a.attname::text, format_type(a.atttypid, null)
  from pg_class t join pg_attribute a on a.attrelid = t.oid
  where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and not a.attisdropped
    and a.atttypid = 'uuid'::regtype and a.attname not in ('id', 'partnership_id')
    and exists (select from pg_attribute p where p.attrelid = t.oid and p.attname = 'partnership_id')
    and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and a.attnum = any (k.conkey))
    and t.relname not in ('activity', 'mergers', 'merger_steps', 'twin_pairs')
    -- Pairs keep the ids they were judged under; whoever reads them follows the aliases.
    and t.relname not like 'overlap\_%'
    and not (t.relname = 'listing_aliases' and a.attname <> 'target_id')
  union select 'links', 'subject', 'text'
$$;

-- Rows that could not both stand if `gone` were `kept`: by every unique index that holds a column naming them.
create function merger_collisions(target text, kept uuid, gone uuid[])
returns table (of_table text, of_column text, row_id uuid, stays_id uuid)
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  unique_key record;
begin
  for unique_key in
    select distinct t.relname as name, r.of_column as named, r.of_type as type, pg_get_expr(x.indpred, x.indrelid) as where_so,
      x.indnullsnotdistinct as nulls_alike,
      array(select pg_get_indexdef(x.indexrelid, n, true) from generate_series(1, x.indnkeyatts) n
            where pg_get_indexdef(x.indexrelid, n, true) not in (quote_ident(r.of_column), 'partnership_id') order by n) as others
    from references_to(target) r join pg_class t on t.relname = r.of_table and t.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attname = r.of_column
      join pg_index x on x.indrelid = t.oid and x.indisunique and a.attnum = any (x.indkey)
    where r.of_column <> 'id' and r.of_table <> 'listing_aliases'
  loop
    return query execute format(
      'select %L::text, %L::text, d.id, d.stays from (
         select id, first_value(id) over same as stays, row_number() over same as n
         from %I where %I = any ($2) %s %s
         window same as (partition by %s order by %I = $1 desc, id)) d where d.n > 1',
      unique_key.name, unique_key.named, unique_key.name, unique_key.named,
      case when unique_key.where_so is null then '' else 'and (' || unique_key.where_so || ')' end,
      case when unique_key.nulls_alike then '' else coalesce((select string_agg(format('and %s is not null', o), ' ') from unnest(unique_key.others) o), '') end,
      coalesce((select string_agg(o, ', ') from unnest(unique_key.others) o), 'true'), unique_key.named)
    using kept, gone || kept;
  end loop;
end $$;

-- Moves every reference from `gone` to `kept`, writing down where each row was. Some of the tables are only ever added to
-- by the program: this runs as their owner, behind the same wall, and changes nothing but the columns that name the thing.
-- `drop_in`: tables in which a row that says the same again is taken out; elsewhere such a row makes it fail. Only rows of
-- those, which hold no more than that two things belong together, are copied whole: copies of people and of letters would
-- outlive their removal.
create function move_references(target text, kept uuid, gone uuid[], of_merger uuid, drop_in text[], made_anew text[])
returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here uuid := public.current_partnership();
  reference record;
  again record;
  moved int := 0;
  rows_here int;
begin
  if target not in ('organisations', 'locations', 'services') then
    raise exception 'Nothing of % is merged', target;
  end if;
  for again in
    select c.of_table as name, array_agg(distinct c.row_id) as ids from merger_collisions(target, kept, gone) c
    where c.of_table = any (drop_in) group by 1
  loop
    execute format('with old as (delete from %I t where partnership_id = $1 and id = any ($2) returning *)
      insert into merger_steps (partnership_id, merger_id, did, of_table, row_id, before)
      select $1, $3, ''dropped'', %L, old.id, to_jsonb(old) from old', again.name, again.name)
      using here, again.ids, of_merger;
  end loop;
  for reference in select * from references_to(target) loop
    if reference.of_table = any (made_anew) then
      execute format('delete from %I where partnership_id = $1 and %I = any ($2)', reference.of_table, reference.of_column)
        using here, gone;
    elsif reference.of_column = 'id' then
      execute format('with old as (delete from %I t where partnership_id = $1 and id = any ($2) returning *)
        insert into merger_steps (partnership_id, merger_id, did, of_table, row_id, before)
        select $1, $3, ''dropped'', %L, old.id, to_jsonb(old) from old', reference.of_table, reference.of_table)
        using here, gone, of_merger;
    else
      execute format('insert into merger_steps (partnership_id, merger_id, did, of_table, of_column, row_id, from_id, before)
        select $1, $3, ''moved'', %L, %L, t.id, t.%I::uuid, %s from %I t where t.partnership_id = $1 and t.%I = any ($2%s)',
        reference.of_table, reference.of_column, reference.of_column,
        case when reference.of_table = any (drop_in) then 'to_jsonb(t)' else '''{}''::jsonb' end,
        reference.of_table, reference.of_column,
        case reference.of_type when 'text' then '::text[]' else '' end)
        using here, gone, of_merger;
      execute format('update %I set %I = $3%s where partnership_id = $1 and %I = any ($2%s)',
        reference.of_table, reference.of_column, case reference.of_type when 'text' then '::text' else '' end,
        reference.of_column, case reference.of_type when 'text' then '::text[]' else '' end)
        using here, gone, kept;
      get diagnostics rows_here = row_count;
      moved := moved + rows_here;
    end if;
  end loop;
  return moved;
end $$;
revoke all on function move_references from public;
grant execute on function move_references to porchlight_app;

-- Puts back what `move_references` and the taking out of the things wrote down. A row that was moved and has gone since
-- comes back only where it says no more than that two things belong together; one that points elsewhere by now stays so.
create function put_back(of_merger uuid, ties text[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  here uuid := public.current_partnership();
  merged record;
  part record;
  fields text;
begin
  select * into strict merged from mergers where partnership_id = here and id = of_merger and undone_at is not null;
  for part in
    select did, of_table, of_column from merger_steps
    where partnership_id = here and merger_id = of_merger and did <> 'changed'
    group by did, of_table, of_column order by did <> 'gone', did <> 'moved', of_table
  loop
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into fields from pg_attribute a
      where a.attrelid = format('public.%I', part.of_table)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
    if part.did = 'moved' then
      execute format('update %I t set %I = s.from_id%s from merger_steps s
        where s.partnership_id = $1 and s.merger_id = $2 and s.did = ''moved'' and s.of_table = %L and s.of_column = %L
          and t.partnership_id = $1 and t.id = s.row_id and t.%I = $3%s',
        part.of_table, part.of_column, case when part.of_table = 'links' then '::text' else '' end,
        part.of_table, part.of_column, part.of_column, case when part.of_table = 'links' then '::text' else '' end)
        using here, of_merger, merged.kept_id;
    end if;
    if part.did <> 'moved' or part.of_table = any (ties) then
      execute format('insert into %I (%s) select %s from merger_steps s,
          lateral jsonb_populate_record(null::%I, s.before) as was
        where s.partnership_id = $1 and s.merger_id = $2 and s.did = $3 and s.of_table = %L
          and not exists (select from %I t where t.partnership_id = $1 and t.id = s.row_id)',
        part.of_table, fields,
        (select string_agg('was.' || quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
          where a.attrelid = format('public.%I', part.of_table)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
        part.of_table, part.of_table, part.of_table)
        using here, of_merger, part.did;
    end if;
  end loop;
end $$;
revoke all on function put_back from public;
grant execute on function put_back to porchlight_app;

-- A value with the mark wherever somebody’s name stands by itself, and nothing where their address does.
create function without_person(value jsonb, name text, email text, mark text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when email is null then named else
      regexp_replace(named::text, '***=: ' || to_jsonb(email)::text, ': null', 'gi')::jsonb end
  from (select regexp_replace(value::text, '***=: ' || to_jsonb(name)::text, ': ' || to_jsonb(mark)::text, 'gi')::jsonb) as n (named)
$$;

-- Takes somebody out of what mergers wrote down, so that undoing one does not bring them back. The steps are only ever
-- added to by the program: this runs as their owner, behind the same wall.
create function forget_in_mergers(name text, email text, mark text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update merger_steps s set before = without_person(before, name, email, mark), after = without_person(after, name, email, mark)
  where partnership_id = current_partnership()
    and (concat(before, after) ilike '%' || replace(replace(replace(name, '\', '\\'), '%', '\%'), '_', '\_') || '%'
      or concat(before, after) ilike '%' || replace(replace(replace(email, '\', '\\'), '%', '\%'), '_', '\_') || '%')
$$;
revoke all on function forget_in_mergers from public;
grant execute on function forget_in_mergers to porchlight_app;
