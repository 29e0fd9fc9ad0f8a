-- What people decided about a cell of the grid. A later decision stands; the earlier ones stay.
create table gap_findings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  need text not null,
  community_id uuid not null,
  judgement text not null check (judgement in ('confirmed', 'explained', 'dismissed')),
  note jsonb not null,
  seen jsonb not null,
  decided_by text not null,
  decided_at timestamptz not null,
  standing boolean not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id)
);
create unique index gap_findings_standing on gap_findings (partnership_id, need, community_id) where standing;
select tenant_wall('gap_findings');
