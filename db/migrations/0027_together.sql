-- A person decided that it is right that there are two. Services may later be merged or closed: their ids are kept as
-- they were, without a foreign key.
create table overlap_leavings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  service_a uuid not null,
  service_b uuid not null,
  reason jsonb not null check (jsonb_typeof(reason) = 'object' and reason <> '{}'::jsonb),
  -- How alike they were on that day.
  seen jsonb not null,
  left_by text not null,
  left_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  primary key (partnership_id, id),
  check (service_a < service_b),
  check (num_nonnulls(lifted_by, lifted_at) in (0, 2))
);
create unique index overlap_leavings_standing on overlap_leavings (partnership_id, service_a, service_b)
  where lifted_at is null;
select tenant_wall('overlap_leavings');

-- Two providers are asked whether they want to coordinate.
create table overlap_proposals (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  service_a uuid not null,
  service_b uuid not null,
  -- The overlap as both providers were shown it, names included.
  seen jsonb not null,
  note jsonb,
  proposed_by text not null,
  proposed_at timestamptz not null,
  answer_by date not null,
  closed_because text check (closed_because in ('outcome', 'withdrawn', 'changed', 'ended')),
  closed_by text,
  closed_at timestamptz,
  came_to text check (came_to in ('talk', 'pool', 'divide', 'leave')),
  outcome jsonb,
  outcome_on date,
  primary key (partnership_id, id),
  check (service_a < service_b),
  check (num_nonnulls(closed_because, closed_by, closed_at) in (0, 3)),
  check ((closed_because = 'outcome') is not true or num_nonnulls(came_to, outcome, outcome_on) = 3),
  check (closed_because is not distinct from 'outcome' or num_nonnulls(came_to, outcome, outcome_on) = 0)
);
create unique index overlap_proposals_open on overlap_proposals (partnership_id, service_a, service_b)
  where closed_at is null;
select tenant_wall('overlap_proposals');

-- One provider's side of a proposal: who was asked, how often, and what they answered.
create table overlap_sides (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  proposal_id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  recipient_name text not null,
  recipient_email text not null,
  recipient_tongue text not null,
  asks int not null default 0 check (asks >= 0),
  asked_at timestamptz,
  answer text check (answer in ('talk', 'pool', 'divide', 'leave')),
  answer_note jsonb,
  answered_by text,
  answered_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, proposal_id, service_id),
  foreign key (partnership_id, proposal_id) references overlap_proposals (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
select tenant_wall('overlap_sides');

-- What an organisation can share, or looks for.
create table pool_entries (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  organisation_id uuid not null,
  way text not null check (way in ('offer', 'ask')),
  kind text not null
    check (kind in ('room', 'vehicle', 'interpreter', 'childcare', 'trainer', 'licence', 'equipment', 'other')),
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  conditions jsonb,
  -- For interpreters: ISO 639.
  language text,
  -- Where it is; null: nobody said. It may also come to whoever uses it.
  community_id uuid,
  place text check (length(place) between 1 and 300),
  comes_to_you boolean not null,
  -- Seats, chairs, licences; null: nobody said.
  how_many int check (how_many between 1 and 100000),
  -- To how many it can be lent at the same time.
  at_once int not null check (at_once between 1 and 1000),
  -- [{ weekday | on, from, to }], clocks of the partnership's zone; empty: to be agreed.
  times jsonb not null check (jsonb_typeof(times) = 'array'),
  cost text check (cost in ('free', 'at-cost')),
  entered_by text not null,
  entered_at timestamptz not null,
  expires_on date not null,
  renewal_asked_at timestamptz,
  renewed_by text,
  renewed_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id),
  check (num_nonnulls(ended_by, ended_at) in (0, 2)),
  check (num_nonnulls(renewed_by, renewed_at) in (0, 2))
);
create index pool_entries_by_organisation on pool_entries (partnership_id, organisation_id);
create index pool_entries_current on pool_entries (partnership_id, expires_on) where ended_at is null;
select tenant_wall('pool_entries');

-- Somebody would like to use an offer; who offers says yes or no.
create table pool_matches (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  offer_id uuid not null,
  ask_id uuid,
  organisation_id uuid not null,
  -- Why the program put the two together; null: a person did.
  why jsonb,
  note text check (length(note) between 1 and 2000),
  proposed_by text not null,
  proposed_at timestamptz not null,
  asks int not null default 0 check (asks >= 0),
  asked_at timestamptz,
  answer text check (answer in ('yes', 'no')),
  answer_note text check (length(answer_note) between 1 and 2000),
  answered_by text,
  answered_at timestamptz,
  withdrawn_by text,
  withdrawn_at timestamptz,
  use_asks int not null default 0 check (use_asks >= 0),
  use_asked_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, offer_id) references pool_entries (partnership_id, id),
  foreign key (partnership_id, ask_id) references pool_entries (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create index pool_matches_by_offer on pool_matches (partnership_id, offer_id);
create index pool_matches_by_organisation on pool_matches (partnership_id, organisation_id);
select tenant_wall('pool_matches');

-- When it would be used.
create table pool_slots (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  match_id uuid not null,
  offer_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, match_id) references pool_matches (partnership_id, id),
  foreign key (partnership_id, offer_id) references pool_entries (partnership_id, id),
  check (ends_at > starts_at)
);
create index pool_slots_by_offer on pool_slots (partnership_id, offer_id, starts_at);
create index pool_slots_by_match on pool_slots (partnership_id, match_id);
select tenant_wall('pool_slots');
revoke update, delete on pool_slots from porchlight_app;

-- What came of a match: minutes used, and minutes of work it spared whoever asked. A later word stands; earlier ones stay.
create table pool_uses (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  match_id uuid not null,
  used_on date not null,
  used_minutes int not null check (used_minutes between 0 and 600000),
  -- Null: nobody can say, which is not none.
  spared_minutes int check (spared_minutes between 0 and 600000),
  note jsonb,
  said_by text not null,
  said_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, match_id) references pool_matches (partnership_id, id)
);
create index pool_uses_by_match on pool_uses (partnership_id, match_id, said_at);
select tenant_wall('pool_uses');
revoke update, delete on pool_uses from porchlight_app;
-- Only the name of somebody who is forgotten.
grant update (said_by) on pool_uses to porchlight_app;

-- Since when, and until when, everybody may read how many hours were saved together.
create table pool_showings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  shown_by text not null,
  shown_at timestamptz not null,
  hidden_by text,
  hidden_at timestamptz,
  primary key (partnership_id, id),
  check (num_nonnulls(hidden_by, hidden_at) in (0, 2))
);
create unique index pool_showings_standing on pool_showings (partnership_id) where hidden_at is null;
select tenant_wall('pool_showings');
