-- Organisations and persons, known once for every room.
create table organisations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  name jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'::jsonb),
  kind text not null check (kind in ('organisation', 'municipality', 'business')),
  sector text,
  site text,
  email text,
  phone text,
  -- The name in every language in its normal form, for searching and sorting.
  folded text not null,
  -- Counts changes, so that two people saving the same form do not overwrite each other.
  version int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id)
);
create index organisations_by_name on organisations (partnership_id, folded, id);
select tenant_wall('organisations');

create table persons (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  name text not null check (name <> ''),
  email text,
  phone text,
  tongue text not null,
  organisation_id uuid,
  title text,
  folded text not null,
  version int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id)
);
create index persons_by_name on persons (partnership_id, folded, id);
create index persons_by_organisation on persons (partnership_id, organisation_id, id);
create index persons_by_email on persons (partnership_id, lower(email));
select tenant_wall('persons');
