-- Services come in by more ways: other directories' feeds, older forms, tables. What no longer comes is marked, what two
-- sides say differently waits for a person, and a file is looked through before it is taken.

alter table service_lists drop constraint service_lists_kind_check;
alter table service_lists add constraint service_lists_kind_check
  check (kind in ('federal-list', 'hsds', 'ohana', 'table'));

-- Since when the list a service came from does not have it any more. Nothing is deleted for a list's silence.
alter table services add column unlisted_at timestamptz;
create index services_unlisted on services (partnership_id, list_id) where unlisted_at is not null;
create index services_by_list on services (partnership_id, list_id);

alter table imports drop constraint imports_state_check;
alter table imports add constraint imports_state_check
  check (state in ('waiting', 'working', 'ready', 'left', 'done', 'failed'));
-- Whether it is to be looked through or taken, and what looking through it found.
alter table imports add column wanted text not null default 'take' check (wanted in ('look', 'take'));
alter table imports add column preview jsonb;
-- Services that would have been marked as gone, had they not been suspiciously many; until a person says.
alter table imports add column held jsonb;
alter table imports add column held_settled_at timestamptz;
alter table imports add column held_settled_by text;

-- What a list says of one field where something else stands here: typed here, or taken from another list. One row for each
-- thing, list and field; settled by a person, open again when the list says something new.
create table listing_differences (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  service_id uuid,
  location_id uuid,
  list_id uuid not null,
  field text not null,
  -- Null: the list has nothing there.
  theirs jsonb,
  source_as_of date,
  offered_at timestamptz not null,
  settled_as text check (settled_as in ('ours', 'ours-until-theirs-changes', 'theirs')),
  settled_by text,
  settled_at timestamptz,
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, service_id, location_id, list_id, field),
  check (num_nonnulls(service_id, location_id) = 1),
  check (num_nonnulls(settled_as, settled_by, settled_at) in (0, 3)),
  foreign key (partnership_id, service_id) references services (partnership_id, id),
  foreign key (partnership_id, location_id) references locations (partnership_id, id),
  foreign key (partnership_id, list_id) references service_lists (partnership_id, id)
);
create index listing_differences_open on listing_differences (partnership_id, list_id, offered_at) where settled_at is null;
create index listing_differences_by_location on listing_differences (partnership_id, location_id) where location_id is not null;
select tenant_wall('listing_differences');

-- Another directory that is asked for its services by its open interface.
create table service_feeds (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  address text not null,
  tongue text not null,
  rhythm text not null check (rhythm in ('daily', 'weekly', 'by-hand')),
  kinds text[],
  provinces text[],
  -- The name of the header a key goes into, and the key, sealed under a secret outside the database.
  key_header text,
  key_sealed text,
  -- Trying whether it answers: asked for, and what came of it.
  try_asked_at timestamptz,
  tried_at timestamptz,
  tried jsonb,
  added_by text not null,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null,
  ended_by text,
  ended_at timestamptz,
  primary key (partnership_id, id),
  check ((key_header is null) = (key_sealed is null)),
  check (num_nonnulls(ended_by, ended_at) in (0, 2))
);
select tenant_wall('service_feeds');

-- One asking of a feed, page after page. One at a time for each feed.
create table feed_runs (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  feed_id uuid not null,
  -- Null: all of it; otherwise only what changed after this.
  changed_after timestamptz,
  state text not null check (state in ('asking', 'taking', 'done', 'stopped')),
  -- How many pages the feed said it has, when it first said so.
  pages int,
  services int,
  tries int not null,
  wait_until timestamptz,
  why text,
  detail text,
  import_id uuid,
  begun_by text not null,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  seen_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, feed_id) references service_feeds (partnership_id, id),
  foreign key (partnership_id, import_id) references imports (partnership_id, id)
);
create unique index feed_runs_one_at_a_time on feed_runs (partnership_id, feed_id) where ended_at is null;
create index feed_runs_by_feed on feed_runs (partnership_id, feed_id, begun_at desc);
select tenant_wall('feed_runs');

-- What came, kept as it came, so that a run that was cut off goes on where it was.
create table feed_pages (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  run_id uuid not null,
  kind text not null check (kind in ('list', 'service')),
  number int not null,
  -- Of a list: its services. Of a service: the whole of it.
  content jsonb not null,
  -- A digest of the ids on it: a feed that says the same page for ever is found out.
  ids text not null,
  etag text,
  got_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, run_id, kind, number),
  foreign key (partnership_id, run_id) references feed_runs (partnership_id, id)
);
select tenant_wall('feed_pages');
