create table groups (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  name jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'::jsonb),
  kind text not null check (kind in ('council', 'working-group')),
  purpose jsonb,
  -- How many people it looks for; null when it is not looking.
  vacancies int check (vacancies > 0),
  -- Counts changes, so that two people saving at once lose nothing.
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id)
);
select tenant_wall('groups');

-- One row is one person's time at the table; once over, until when and by whom it was ended.
create table seats (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  role text not null check (role in ('chair', 'co-chair', 'member')),
  since date not null,
  seated_at timestamptz not null,
  seated_by text not null,
  ended_on date,
  ended_at timestamptz,
  ended_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  check (ended_on >= since),
  check (num_nonnulls(ended_on, ended_at, ended_by) in (0, 3))
);
-- A person sits in a group once at a time.
create unique index seats_current on seats (partnership_id, group_id, person_id) where ended_on is null;
create index seats_by_group on seats (partnership_id, group_id, since);
create index seats_by_person on seats (partnership_id, person_id);
select tenant_wall('seats');
