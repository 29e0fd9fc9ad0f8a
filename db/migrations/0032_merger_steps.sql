-- Of a row that a merger moves only where it was is written down: whole copies of people and of letters would outlive
-- their removal. Rows that may be dropped as saying a thing twice hold no more than that two things belong together.
create or replace function move_references(target text, kept uuid, gone uuid[], of_merger uuid, drop_in text[], made_anew text[])
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
