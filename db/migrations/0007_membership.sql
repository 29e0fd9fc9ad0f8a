-- One row is one membership: who, since when, endorsing which statement; and, once over, until when, why and by whom.
create table members (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  kind text not null check (kind in ('organisation', 'municipality', 'business', 'individual')),
  organisation_id uuid,
  person_id uuid,
  -- The person who signed for an organisation.
  signatory_id uuid,
  since date not null,
  statement_version int not null,
  endorsed_at timestamptz not null,
  endorsed_by text not null,
  -- The first day it no longer holds.
  ended_on date,
  ended_at timestamptz,
  ended_by text,
  ended_because text,
  primary key (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, signatory_id) references persons (partnership_id, id),
  foreign key (partnership_id, statement_version) references statements (partnership_id, version),
  check ((kind = 'individual') = (person_id is not null)),
  check ((kind = 'individual') = (organisation_id is null)),
  check (ended_on >= since),
  check (num_nonnulls(ended_on, ended_at, ended_by, ended_because) in (0, 4))
);
-- Nobody is a member twice at once.
create unique index members_current_organisation on members (partnership_id, organisation_id) where ended_on is null;
create unique index members_current_person on members (partnership_id, person_id) where ended_on is null;
create index members_by_day on members (partnership_id, since);
select tenant_wall('members');
