-- A decision may be about a narrower cell: one language, one status, one time of day. What is said of the narrower
-- one leaves the wider one open.
alter table gap_findings
  add column language text check (length(language) between 2 and 20),
  add column status text check (length(status) between 1 and 60),
  add column time_of_day text check (time_of_day in ('daytime', 'evening', 'weekend'));
-- squawk-ignore require-concurrent-index-deletion
drop index gap_findings_standing;
create unique index gap_findings_standing
  on gap_findings (partnership_id, need, community_id, language, status, time_of_day) nulls not distinct
  where standing;

-- What a source speaks for, as staff here say, each saying with its reason; the latest stands before the list's own.
create table gap_scopes (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- None: what is typed here and confirmed by providers.
  list_id uuid,
  kinds text[] not null,
  provinces text[] not null,
  -- None: every community of those provinces.
  communities uuid[],
  as_of date,
  because text not null check (length(because) between 1 and 2000),
  said_by text not null,
  said_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, list_id) references service_lists (partnership_id, id)
);
create index gap_scopes_latest on gap_scopes (partnership_id, list_id, said_at desc);
select tenant_wall('gap_scopes');
revoke update, delete on gap_scopes from porchlight_app;

-- How far somebody can be asked to go, as the partnership says; the latest stands.
create table gap_reaches (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  kilometres int not null check (kilometres between 1 and 500),
  because text not null check (length(because) between 1 and 2000),
  said_by text not null,
  said_at timestamptz not null,
  primary key (partnership_id, id)
);
create index gap_reaches_latest on gap_reaches (partnership_id, said_at desc);
select tenant_wall('gap_reaches');
revoke update, delete on gap_reaches from porchlight_app;

-- What a term of somebody's taxonomy means here; the latest stands.
create table gap_terms (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- Its taxonomy and code, or its name where it has no code.
  term text not null check (length(term) between 1 and 1000),
  -- A need of the catalogue, or 'none'.
  need text not null check (length(need) between 1 and 60),
  said_by text not null,
  said_at timestamptz not null,
  primary key (partnership_id, id)
);
create index gap_terms_latest on gap_terms (partnership_id, term, said_at desc);
select tenant_wall('gap_terms');
revoke update, delete on gap_terms from porchlight_app;

-- The whole grid as it was when a quarter began, so that a later one can be compared with it.
create table gap_snapshots (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  services int not null check (services >= 0),
  taken_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, quarter)
);
select tenant_wall('gap_snapshots');
revoke update, delete on gap_snapshots from porchlight_app;
