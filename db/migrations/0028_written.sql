-- What a source of the open standard (HSDS) wrote of each thing, whole: what goes out again is this, with what was typed
-- here laid over it. Null for what came by another way.
alter table services add column written jsonb;
alter table locations add column written jsonb;
alter table listed_organisations add column written jsonb;
-- Names and e-mail addresses of contact persons go out again, unless somebody said of their list that they must not.
alter table service_lists add column persons_held_by text;
alter table service_lists add column persons_held_at timestamptz;
alter table service_lists add constraint service_lists_persons_held
  check (num_nonnulls(persons_held_by, persons_held_at) in (0, 2));
-- A service at a location has an id of its own there, and words of its own.
alter table services_at_locations add column external_id text;
alter table services_at_locations add column written jsonb;
create index services_at_locations_by_source on services_at_locations (partnership_id, external_id) where external_id is not null;
create index services_by_change on services (partnership_id, changed_at, id);

-- The rest of what the standard holds: taxonomies, their terms, and rows of a package that belong to nothing in it.
create table standard_records (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  list_id uuid not null,
  -- The standard's own name: taxonomy, taxonomy_term, unit, …
  kind text not null,
  -- The source's id.
  external_id text not null,
  -- Of a term: what it belongs to.
  taxonomy_id text,
  parent_id text,
  name text,
  written jsonb not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, kind, external_id),
  foreign key (partnership_id, list_id) references service_lists (partnership_id, id)
);
select tenant_wall('standard_records');

-- Which terms a thing carries, for asking by term: comparing arrays would pass by every index behind the wall.
create table carried_terms (
  partnership_id uuid not null references partnerships (id),
  id uuid not null default gen_random_uuid(),
  owner text not null check (owner in ('service', 'organization', 'location', 'service_at_location')),
  owner_id uuid not null,
  term_id text not null,
  taxonomy_id text,
  primary key (partnership_id, id),
  unique (partnership_id, owner_id, term_id)
);
create index carried_terms_by_term on carried_terms (partnership_id, term_id, owner, owner_id);
create index carried_terms_by_taxonomy on carried_terms (partnership_id, taxonomy_id, owner, owner_id)
  where taxonomy_id is not null;
select tenant_wall('carried_terms');

alter table services alter column written set statistics 0;
alter table locations alter column written set statistics 0;
