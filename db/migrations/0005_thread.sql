-- The line from what was said to what came of it. Rooms publish their stations here.
create table stations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  kind text not null check (kind in ('evidence', 'decision', 'action', 'update', 'outcome')),
  room text not null,
  subject uuid not null,
  title jsonb not null,
  say jsonb,
  at timestamptz not null,
  public boolean not null,
  -- Its own page, below the partnership.
  path text not null,
  -- What it promises is not finished: an action under way, an outcome nobody has confirmed.
  open boolean not null,
  primary key (partnership_id, id),
  unique (partnership_id, room, subject, kind)
);
create index stations_by_time on stations (partnership_id, at desc, id);
select tenant_wall('stations');

create table ties (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, from_id, to_id),
  foreign key (partnership_id, from_id) references stations (partnership_id, id),
  foreign key (partnership_id, to_id) references stations (partnership_id, id),
  check (from_id <> to_id)
);
create index ties_backward on ties (partnership_id, to_id, from_id);
select tenant_wall('ties');
