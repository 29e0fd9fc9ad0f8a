-- What more people narrow a search by, beside the words they search for. Absent: nobody says.
alter table service_texts
  add column staffed text[],
  add column interpreted text[],
  add column accepts text[] not null default '{}',
  add column refuses text[] not null default '{}',
  add column from_age int,
  add column to_age int,
  add column cost text not null default 'unknown',
  add column accessible boolean not null default false,
  add column ways text[] not null default '{}',
  -- Minutes of the week, from Monday 0:00, at which it may be open by the clock of the partnership.
  add column open_week int4multirange,
  -- Between these days those minutes are all there is to say; otherwise the schedules are asked one by one.
  add column open_exact boolean not null default false,
  add column open_from date,
  add column open_until date;

alter table service_texts no force row level security;
alter table services no force row level security;
update service_texts t set
  staffed = t.languages,
  cost = coalesce(s.listing #>> '{cost,is}', 'unknown'),
  accepts = array(select key from jsonb_each_text(coalesce(s.listing #> '{eligibility,statuses}', '{}')) where value = 'yes'),
  refuses = array(select key from jsonb_each_text(coalesce(s.listing #> '{eligibility,statuses}', '{}')) where value = 'no'),
  from_age = (s.listing #>> '{eligibility,minimumAge}')::numeric::int,
  to_age = (s.listing #>> '{eligibility,maximumAge}')::numeric::int
from services s where s.partnership_id = t.partnership_id and s.id = t.id;
alter table service_texts force row level security;
alter table services force row level security;

-- `search_services` stays beside this for programs still running while a new version starts.
-- `more`: status, by ('staff' | 'interpreter'), age, cost, accessible, way, minute, today, open (ids asked one by one).
create function find_services(
  asked tsquery, named tsquery, solid tsquery, partly tsquery, whole text[],
  of_kinds text[], for_audiences text[], in_languages text[],
  near_lon double precision, near_lat double precision, within_km double precision,
  skip int, take int, more jsonb
) returns table (id uuid, score int, km double precision, sure boolean, total bigint, total_sure bigint)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
declare
  -- Read once: behind the comparison it would be read again for every row.
  here uuid := public.current_partnership();
  status text[] := array[more ->> 'status'];
  age int := (more ->> 'age')::int;
  ways text[] := array[more ->> 'way'];
  minute int := (more ->> 'minute')::int;
  today date := (more ->> 'today')::date;
  open_ids uuid[] := array(select jsonb_array_elements_text(coalesce(more -> 'open', '[]'))::uuid);
  wanted text := ' from public.service_texts t where t.partnership_id = $1'
    || case when asked is null then '' else ' and t.words @@ $2' end
    || case when of_kinds is null then '' else ' and t.kinds && $7' end
    || case when for_audiences is null then '' else ' and t.audiences && $8' end
    || case when in_languages is null then ''
         when more ->> 'by' = 'staff' then ' and t.staffed && $9'
         when more ->> 'by' = 'interpreter' then ' and t.interpreted && $9'
         else ' and t.languages && $9' end
    || case when more ? 'status' then ' and not t.refuses && $15' else '' end
    || case when more ? 'age' then ' and coalesce(t.from_age, 0) <= $16 and coalesce(t.to_age, 200) >= $16' else '' end
    || case when more ->> 'cost' = 'free' then ' and t.cost = ''free''' else '' end
    || case when more ? 'accessible' then ' and t.accessible' else '' end
    || case when more ? 'way' then ' and t.ways && $17' else '' end
    || case when more ? 'minute' then ' and t.open_week @> $18 and (case
         when t.open_exact and coalesce(t.open_from <= $19, true) and coalesce(t.open_until >= $19, true) then true
         else t.id = any ($20) end)' else '' end;
  sure text := case when more ? 'status' then 't.accepts && $15' else 'true' end;
  -- Each comparison with a row's words costs as much as fetching it: no more than two or three are made.
  score text := case when asked is null then '0' else
    'case when t.words @@ $5 then
       case when t.words @@ $3 then case when t.names && $6 then 0 else 2 end when t.words @@ $4 then 4 else 6 end
     when t.words @@ $4 then 5 else 7 end' end;
  distance text := case when near_lon is null then 'null::double precision' else
    '(select min(2 * 6371 * asin(sqrt(least(1, power(sin(radians(p.lat - $11) / 2), 2)
        + cos(radians($11)) * cos(radians(p.lat)) * power(sin(radians(p.lon - $10) / 2), 2)))))
      from unnest(t.lons, t.lats) as p (lon, lat))' end;
begin
  return query execute
    case when asked is null and near_lon is null and not more ? 'status' then
      'with counted as materialized (select count(*) as n' || wanted || ')
       select t.id, 0, null::double precision, true, counted.n, counted.n from counted, lateral (select t.id, t.sort_name'
        || wanted || ' order by t.sort_name, t.id offset $13 limit $14) t'
    else
      'with found as materialized (select f.* from (select t.id, t.sort_name, t.area_wide, '
        || sure || ' as sure, ' || score || ' as score, ' || distance || ' as km' || wanted || ') f'
        || case when within_km is null then '' else ' where f.km <= $12 or f.area_wide' end || '),
      counted as (select count(*) as n, count(*) filter (where found.sure) as sure from found)
      select f.id, f.score, f.km, f.sure, counted.n, counted.sure from found f, counted order by f.sure desc, '
        || case when near_lon is null then '' else 'f.score / 2, f.km nulls last, ' end
        || 'f.score, f.sort_name, f.id offset $13 limit $14'
    end
    using here, asked, named, solid, partly, whole, of_kinds, for_audiences, in_languages,
      near_lon, near_lat, within_km, skip, take, status, age, ways, minute, today, open_ids;
end $$;
revoke all on function find_services from public;
grant execute on function find_services to porchlight_app;

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
