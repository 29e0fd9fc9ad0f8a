-- What a partnership endorses: each change of vision or mandate is a new version, dated; none is ever changed.
create table statements (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  version int not null check (version > 0),
  vision jsonb not null,
  mandate jsonb not null,
  since timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, version)
);
select tenant_wall('statements');
revoke update, delete on statements from porchlight_app;

create table profiles (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- Counts changes: a form saved over a newer one is refused.
  version int not null,
  statement_version int not null,
  host_id uuid,
  contact_id uuid,
  funder jsonb not null,
  primary key (partnership_id, id),
  unique (partnership_id),
  foreign key (partnership_id, statement_version) references statements (partnership_id, version),
  foreign key (partnership_id, host_id) references organisations (partnership_id, id),
  foreign key (partnership_id, contact_id) references persons (partnership_id, id)
);
select tenant_wall('profiles');

create table communities (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  name text not null,
  province text not null,
  lon double precision not null check (lon between -142 and -52),
  lat double precision not null check (lat between 41 and 84),
  -- Picked by a person from the list of census areas; null means none of them.
  census_area text,
  population int check (population >= 0),
  version int not null,
  created_at timestamptz not null,
  primary key (partnership_id, id)
);
select tenant_wall('communities');

-- A set-up under way. It belongs to no partnership yet; whoever holds its key (a cookie) may go on with it.
create table setup_drafts (
  key_hash text primary key,
  -- The partnership it will become: finishing twice makes one.
  founds uuid not null unique,
  answers jsonb not null,
  changed_at timestamptz not null
);
create index setup_drafts_by_age on setup_drafts (changed_at);
grant select, insert, update, delete on setup_drafts to porchlight_app;
