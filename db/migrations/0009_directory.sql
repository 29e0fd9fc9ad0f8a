-- Lists that services come from, and what each speaks for: outside its kinds and provinces its silence means nothing.
create table service_lists (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  key text not null,
  name jsonb not null,
  kind text not null check (kind in ('federal-list', 'hsds')),
  as_of date,
  -- Null: nobody has said what it speaks for.
  kinds text[],
  provinces text[],
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, key)
);
select tenant_wall('service_lists');

-- What lists say of organisations; the organisation itself is known to every room.
create table listed_organisations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  organisation_id uuid not null,
  external_id text not null,
  list_id uuid not null,
  source_as_of date,
  listing jsonb not null,
  content_hash text not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, external_id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  foreign key (partnership_id, list_id) references service_lists (partnership_id, id)
);
create index listed_organisations_by_organisation on listed_organisations (partnership_id, organisation_id);
select tenant_wall('listed_organisations');

create table services (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  organisation_id uuid not null,
  -- Null for a service added here by hand.
  external_id text,
  list_id uuid,
  source_as_of date,
  -- Every field as HSDS parts; the columns below repeat those that searching and the gap grid ask for.
  listing jsonb not null,
  -- Fields typed here: by whom and when. A field not named came from the list, as of its day.
  origins jsonb not null,
  kinds text[] not null,
  audiences text[] not null,
  -- Codes; null when nobody says in which languages it is given.
  languages text[],
  state text not null check (state in ('active', 'inactive', 'defunct', 'temporarily closed')),
  content_hash text,
  confirmed_at timestamptz,
  confirmed_by text,
  asked_at timestamptz,
  version int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, external_id),
  check ((external_id is null) = (list_id is null)),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  foreign key (partnership_id, list_id) references service_lists (partnership_id, id)
);
create index services_by_organisation on services (partnership_id, organisation_id);
create index services_asked on services (partnership_id, asked_at) where asked_at is not null;
select tenant_wall('services');

create table locations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  organisation_id uuid not null,
  external_id text,
  list_id uuid,
  source_as_of date,
  listing jsonb not null,
  origins jsonb not null,
  form text not null check (form in ('physical', 'postal', 'virtual')),
  city jsonb,
  province text,
  lon double precision check (lon between -180 and 180),
  lat double precision check (lat between -90 and 90),
  content_hash text,
  version int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, external_id),
  check ((lon is null) = (lat is null)),
  check ((external_id is null) = (list_id is null)),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  foreign key (partnership_id, list_id) references service_lists (partnership_id, id)
);
create index locations_by_organisation on locations (partnership_id, organisation_id);
select tenant_wall('locations');

create table services_at_locations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  service_id uuid not null,
  location_id uuid not null,
  primary key (partnership_id, id),
  unique (partnership_id, service_id, location_id),
  foreign key (partnership_id, service_id) references services (partnership_id, id),
  foreign key (partnership_id, location_id) references locations (partnership_id, id)
);
create index services_at_locations_by_location on services_at_locations (partnership_id, location_id);
select tenant_wall('services_at_locations');

-- One file handed in. `done` and `total` are written outside the import's own transaction, so that they can be watched.
create table imports (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  list_id uuid,
  file_name text not null,
  file_key text,
  file_hash text not null,
  bytes bigint not null,
  -- What the person said when handing it in: the list's name, what it speaks for, the feed's language.
  told jsonb not null,
  state text not null check (state in ('waiting', 'working', 'done', 'failed')),
  done int not null,
  total int not null,
  report jsonb,
  failure text,
  by_name text not null,
  by_id text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  finished_at timestamptz,
  seen_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, list_id) references service_lists (partnership_id, id)
);
create index imports_by_time on imports (partnership_id, created_at desc);
select tenant_wall('imports');

-- What was refused or noticed, line by line.
create table import_findings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  import_id uuid not null,
  kind text not null check (kind in ('refused', 'remark')),
  line int not null,
  code text not null,
  field text,
  written text,
  other_line int,
  primary key (partnership_id, id),
  foreign key (partnership_id, import_id) references imports (partnership_id, id)
);
create index import_findings_by_line on import_findings (partnership_id, import_id, kind, line);
select tenant_wall('import_findings');

-- A visitor says that something in a listing is wrong.
create table listing_mistakes (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  service_id uuid not null,
  said text not null,
  reply_to text,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, service_id) references services (partnership_id, id)
);
create index listing_mistakes_open on listing_mistakes (partnership_id, at) where settled_at is null;
create index listing_mistakes_by_service on listing_mistakes (partnership_id, service_id);
select tenant_wall('listing_mistakes');

-- What searching looks at. Text operators are not leakproof, so behind row-level security their indexes go unused. The
-- two functions below therefore run as the tables' owner, whom a second policy lets read these two tables whole; they
-- name the partnership of the transaction themselves. The program's own role stands behind the wall here as everywhere.
create table service_texts (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- Names in the form they are compared in.
  names text[] not null,
  -- Folded already: compared byte by byte, which costs a fifth.
  sort_name text collate "C" not null,
  words tsvector not null,
  -- Folded words, for the vocabulary.
  spoken text[] not null,
  kinds text[] not null,
  audiences text[] not null,
  languages text[],
  -- Degrees, one pair for each place.
  lons double precision[] not null,
  lats double precision[] not null,
  area_wide boolean not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, id) references services (partnership_id, id)
);
create index service_texts_by_words on service_texts using gin (words);
create index service_texts_by_name on service_texts (partnership_id, sort_name, id);
select tenant_wall('service_texts');
create policy searching on service_texts for select to current_user using (true);

create table service_vocabulary (
  partnership_id uuid not null references partnerships (id),
  id uuid not null default gen_random_uuid(),
  word text not null,
  uses int not null,
  primary key (partnership_id, id),
  unique (partnership_id, word)
);
create index service_vocabulary_by_shape on service_vocabulary using gin (word gin_trgm_ops);
select tenant_wall('service_vocabulary');
create policy searching on service_vocabulary for select to current_user using (true);

-- How many offered services there are of each kind and in each language: what the filters offer.
create table service_tallies (
  partnership_id uuid not null references partnerships (id),
  id uuid not null default gen_random_uuid(),
  facet text not null check (facet in ('kind', 'language')),
  value text not null,
  uses int not null,
  primary key (partnership_id, id),
  unique (partnership_id, facet, value)
);
select tenant_wall('service_tallies');

-- Services found in the partnership of this transaction, best first, with how many there are in all. Score: 0 the exact
-- name, 2 all words in names, 4 kinds, concepts and places, 6 a mere mention; one more where no word stands in a name.
-- The nearest first within a pair of scores. Text only ever arrives as a value; distance is along a great circle, in
-- kilometres.
create function search_services(
  asked tsquery, named tsquery, solid tsquery, partly tsquery, whole text[],
  of_kinds text[], for_audiences text[], in_languages text[],
  near_lon double precision, near_lat double precision, within_km double precision,
  skip int, take int
) returns table (id uuid, score int, km double precision, total bigint)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
declare
  -- Read once: behind the comparison it would be read again for every row.
  here uuid := public.current_partnership();
  wanted text := ' from public.service_texts t where t.partnership_id = $1'
    || case when asked is null then '' else ' and t.words @@ $2' end
    || case when of_kinds is null then '' else ' and t.kinds && $7' end
    || case when for_audiences is null then '' else ' and t.audiences && $8' end
    || case when in_languages is null then '' else ' and t.languages && $9' end;
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
    case when asked is null and near_lon is null then
      'select t.id, 0, null::double precision, (select count(*)' || wanted || ')' || wanted
        || ' order by t.sort_name, t.id offset $13 limit $14'
    else
      'with found as materialized (select f.* from (select t.id, t.sort_name, t.area_wide, '
        || score || ' as score, ' || distance || ' as km' || wanted || ') f'
        || case when within_km is null then '' else ' where f.km <= $12 or f.area_wide' end || ')
      select f.id, f.score, f.km, (select count(*) from found) from found f order by '
        || case when near_lon is null then '' else 'f.score / 2, f.km nulls last, ' end
        || 'f.score, f.sort_name, f.id offset $13 limit $14'
    end
    using here, asked, named, solid, partly, whole, of_kinds, for_audiences, in_languages,
      near_lon, near_lat, within_km, skip, take;
end $$;
revoke all on function search_services from public;
grant execute on function search_services to porchlight_app;

-- Words of this partnership's listings that equal the words asked; for one that nobody wrote, those that resemble it.
create function service_words_like(asked text[]) returns table (word text, uses int)
language plpgsql stable security definer rows 40 set search_path = pg_catalog, public, pg_temp
set pg_trgm.similarity_threshold = 0.2 as $$
declare
  here uuid := public.current_partnership();
begin
  return query execute
    $q$select v.word, v.uses from public.service_vocabulary v where v.partnership_id = $2 and v.word = any ($1)$q$
    using asked, here;
  return query execute
    $q$select distinct v.word, v.uses from unnest($1) as a (word)
     cross join lateral (
       select w.word, w.uses from public.service_vocabulary w
       where w.partnership_id = $2 and w.word % a.word
       order by similarity(w.word, a.word) desc, w.uses desc limit 40
     ) v where not exists (
       select from public.service_vocabulary k where k.partnership_id = $2 and k.word = a.word)$q$
    using asked, here;
end $$;
revoke all on function service_words_like from public;
grant execute on function service_words_like to porchlight_app;

-- Nothing is ever looked for inside these: counting them afresh would be most of the work of `analyze`.
alter table services alter column listing set statistics 0, alter column origins set statistics 0,
  alter column content_hash set statistics 0;
alter table locations alter column listing set statistics 0, alter column origins set statistics 0,
  alter column city set statistics 0, alter column content_hash set statistics 0;
alter table service_texts alter column names set statistics 0, alter column spoken set statistics 0,
  alter column lons set statistics 0, alter column lats set statistics 0;

-- After a large import: sorts what was added into the word index and counts the tables afresh, as autovacuum would some
-- minutes later. Tells nobody anything.
create function settle_services() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform gin_clean_pending_list('public.service_texts_by_words'::regclass);
  analyze public.service_texts, public.service_vocabulary, public.services, public.locations, public.services_at_locations,
    public.organisations;
end $$;
revoke all on function settle_services from public;
grant execute on function settle_services to porchlight_app;
