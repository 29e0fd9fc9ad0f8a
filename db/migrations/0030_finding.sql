-- What searching looks at, narrow: a search reads as many of these rows as it finds. Every word of a service, whatever else
-- it is narrowed by that can be said as a word, and how well each word answers: `word` stands in a name, kind, audience or
-- place, `~word` only in a text, `=word` in a name; `==the whole name`; `.free` and the like for the rest, `.` for every one.
-- Told apart so, the index alone decides what is found and how well it answers; no row's words are compared.
create table service_keys (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- Folded already: compared byte by byte, which costs a fifth.
  sort_name text collate "C" not null,
  keys tsvector not null,
  -- Degrees, one pair for each place.
  lons double precision[] not null,
  lats double precision[] not null,
  area_wide boolean not null,
  -- Absent: nobody says.
  from_age int,
  to_age int,
  -- Minutes of the week, from Monday 0:00, at which it may be open by the clock of the partnership.
  open_week int4multirange,
  -- Between these days those minutes are all there is to say; otherwise the schedules are asked one by one.
  open_exact boolean not null default false,
  open_from date,
  open_until date,
  -- The words and rules it was made with; made anew where they are no longer those of the program.
  made_with text not null default '',
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references service_texts (partnership_id, id) on delete cascade
);
select tenant_wall('service_keys');
create policy searching on service_keys for select to current_user using (true);

alter table service_texts no force row level security;
alter table services no force row level security;
alter table service_keys no force row level security;
insert into service_keys (partnership_id, id, sort_name, keys, lons, lats, area_wide, from_age, to_age)
select t.partnership_id, t.id, t.sort_name, array_to_tsvector(array(
    select case when w.weights && '{A,B,D}' then w.lexeme else '~' || w.lexeme end from unnest(t.words) as w
    union select '=' || w.lexeme from unnest(t.words) as w where 'A' = any (w.weights)
    union select '==' || left(n, 200) from unnest(t.names) as n
    union select '.' || m.mark || l from unnest(t.languages) as l, unnest('{l:,ls:}'::text[]) as m (mark)
    union select case value when 'yes' then '.y:' else '.n:' end || key
      from jsonb_each_text(coalesce(s.listing #> '{eligibility,statuses}', '{}')) where value in ('yes', 'no')
    union select '.free' where s.listing #>> '{cost,is}' = 'free'
    union select '.')), t.lons, t.lats, t.area_wide,
  (s.listing #>> '{eligibility,minimumAge}')::numeric::int, (s.listing #>> '{eligibility,maximumAge}')::numeric::int
from service_texts t join services s on s.partnership_id = t.partnership_id and s.id = t.id;
alter table service_texts force row level security;
alter table services force row level security;
alter table service_keys force row level security;
create index service_keys_by_keys on service_keys using gin (keys);
create index service_keys_by_name on service_keys (partnership_id, sort_name, id);

-- What `service_texts` held for searching is no longer written: it says which words, kinds and languages there are to count.
-- A program still running while a new version starts finds in it, by `search_services`, what was written before.
alter table service_texts alter column names set default '{}', alter column sort_name set default '',
  alter column words set default '', alter column audiences set default '{}', alter column lons set default '{}',
  alter column lats set default '{}', alter column area_wide set default false;

-- Services found in the partnership of this transaction, best first, with how many there are in all and how many of them
-- are `sure`; all of them where nothing is asked. `ranks` part what is asked: what meets the first comes first, each
-- nearest first, then as `sooner` says, then by name. `often` says of which ranks most of what is found may meet them:
-- those are looked for in the order of names first, as long as that costs less than sorting all of them. Distance is along a great circle, in kilometres.
create function find_services(
  asked tsquery, sure tsquery, ranks tsquery[], often boolean[], sooner tsquery,
  near_lon double precision, near_lat double precision, within_km double precision,
  age int, minute int, today date, open_ids uuid[], skip int, take int
) returns table (id uuid, km double precision, nth int, total bigint, total_sure bigint)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp
-- Planned once a connection, and by the index: the planner takes comparing words to cost nothing.
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  -- Read once: behind the comparison it would be read again for every row.
  here uuid := public.current_partnership();
  all_found bigint;
  all_sure bigint;
  those uuid[];
  left_over bigint;
  given int;
begin
  if asked is null then
    select count(*) into all_found from public.service_keys k where k.partnership_id = here;
    all_sure := all_found;
  else
    select count(*), count(*) filter (where sure is null or k.keys @@ sure) into all_found, all_sure
    from public.service_keys k where k.partnership_id = here and k.keys @@ asked
      and (within_km is null or k.area_wide or (
        select min(2 * 6371 * asin(sqrt(least(1, power(sin(radians(p.lat - near_lat) / 2), 2)
          + cos(radians(near_lat)) * cos(radians(p.lat)) * power(sin(radians(p.lon - near_lon) / 2), 2)))))
        from unnest(k.lons, k.lats) as p (lon, lat)) <= within_km)
      and (age is null or coalesce(k.from_age, 0) <= age and coalesce(k.to_age, 200) >= age)
      and (minute is null or k.open_week @> minute and (k.id = any (open_ids)
        or k.open_exact and coalesce(k.open_from <= today, true) and coalesce(k.open_until >= today, true)));
  end if;
  left_over := all_found - skip;
  if left_over <= 0 then return; end if;
  for at in 1 .. cardinality(ranks) loop
    if often[at] and near_lon is null and age is null and minute is null then
      those := array(
        select k.id from (
          select k.id, k.sort_name, k.keys from public.service_keys k where k.partnership_id = here
          order by k.sort_name, k.id limit all_found / 4
        ) k where k.keys @@ ranks[at] order by k.sort_name, k.id offset skip limit take);
      if cardinality(those) = take then
        return query select t.id, null::double precision, at, all_found, all_sure
          from unnest(those) with ordinality as t (id, place) order by t.place;
        return;
      end if;
    end if;
    return query select k.id, case when near_lon is not null then (
      select min(2 * 6371 * asin(sqrt(least(1, power(sin(radians(p.lat - near_lat) / 2), 2)
        + cos(radians(near_lat)) * cos(radians(p.lat)) * power(sin(radians(p.lon - near_lon) / 2), 2)))))
      from unnest(k.lons, k.lats) as p (lon, lat)) end,
      at, all_found, all_sure
      from public.service_keys k where k.partnership_id = here and k.keys @@ ranks[at]
        and (within_km is null or k.area_wide or (
      select min(2 * 6371 * asin(sqrt(least(1, power(sin(radians(p.lat - near_lat) / 2), 2)
        + cos(radians(near_lat)) * cos(radians(p.lat)) * power(sin(radians(p.lon - near_lon) / 2), 2)))))
      from unnest(k.lons, k.lats) as p (lon, lat)) <= within_km)
        and (age is null or coalesce(k.from_age, 0) <= age and coalesce(k.to_age, 200) >= age)
        and (minute is null or k.open_week @> minute and (k.id = any (open_ids)
          or k.open_exact and coalesce(k.open_from <= today, true) and coalesce(k.open_until >= today, true)))
      order by 2, case when near_lon is not null then not k.keys @@ sooner end, k.sort_name, k.id offset skip limit take;
    get diagnostics given = row_count;
    take := take - given;
    left_over := left_over - given;
    if take <= 0 or left_over <= 0 then return; end if;
    if given > 0 then
      skip := 0;
    elsif skip > 0 then
      select skip - count(*) into skip from public.service_keys k where k.partnership_id = here and k.keys @@ ranks[at]
        and (within_km is null or k.area_wide or (
      select min(2 * 6371 * asin(sqrt(least(1, power(sin(radians(p.lat - near_lat) / 2), 2)
        + cos(radians(near_lat)) * cos(radians(p.lat)) * power(sin(radians(p.lon - near_lon) / 2), 2)))))
      from unnest(k.lons, k.lats) as p (lon, lat)) <= within_km)
        and (age is null or coalesce(k.from_age, 0) <= age and coalesce(k.to_age, 200) >= age)
        and (minute is null or k.open_week @> minute and (k.id = any (open_ids)
          or k.open_exact and coalesce(k.open_from <= today, true) and coalesce(k.open_until >= today, true)));
    end if;
  end loop;
end $$;
revoke all on function find_services from public;
grant execute on function find_services to porchlight_app;

-- As in 0009, and for the table now looked in: words added by a large import stand in a list that every search reads until
-- it is sorted into the index.
create or replace function settle_services() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform gin_clean_pending_list('public.service_keys_by_keys'::regclass);
  analyze public.service_keys, public.service_texts, public.service_vocabulary, public.services, public.locations,
    public.services_at_locations, public.organisations;
end $$;

-- What people looked for and did not find, counted by day. Nothing says who asked. The words stand here only once they
-- were asked on several days; until then only whether two were the same can be told.
create table unfound_searches (
  partnership_id uuid not null references partnerships (id),
  id uuid not null default gen_random_uuid(),
  day date not null,
  fingerprint text not null check (length(fingerprint) between 1 and 64),
  words text check (length(words) between 1 and 120),
  kinds text[] not null,
  language text,
  status text,
  community_id uuid,
  times int not null check (times > 0),
  primary key (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id),
  unique nulls not distinct (partnership_id, fingerprint, day, language, status, community_id)
);
create index unfound_searches_by_day on unfound_searches (partnership_id, day);
create index unfound_searches_by_community on unfound_searches (partnership_id, community_id);
select tenant_wall('unfound_searches');
